import type { RequestMaker } from './ground.js';
import { requestsOfAssignments } from './of-assignments.js';
import { requestsOfEvents } from './of-events.js';
import { requestsOfHolidays } from './of-holidays.js';
import { requestsOfLetters } from './of-letters.js';
import { requestsOfPartners } from './of-partners.js';
import { requestsOfPublishing } from './of-publishing.js';
import { requestsOfRecords } from './of-records.js';

export * from './ground.js';

/** For every route of the contract a request that is right: what guards walk all routes with. */
export const rightRequests: Record<string, RequestMaker> = {
  ...requestsOfRecords,
  ...requestsOfEvents,
  ...requestsOfPartners,
  ...requestsOfAssignments,
  ...requestsOfHolidays,
  ...requestsOfLetters,
  ...requestsOfPublishing,
};
