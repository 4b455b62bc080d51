import { startApp, type Client, type TestApp } from '../../../test/app.js';
import { BEFORE, layCampaign, setClock } from '../../../test/events.js';
import { makeInvited } from '../../../test/proposals.js';
import { queryCount } from '../../../test/query-count.js';

let birge: TestApp;
let national: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  setClock(birge, BEFORE);
  national = await birge.as('national');
});
afterAll(() => birge?.close());

const list = async (by: Client, more = '') => (await by.get(`/api/answers?edition=2026${more}`)).body;
const say = (participation: { id: string }, answer: string) =>
  national.post(`/api/participations/${participation.id}/answers`, { answer, answeredBy: 'Director' });

test('has of every partner its latest word, the newest first, within the reader’s oblasts, in one statement', async () => {
  const [one, other] = [await makeInvited(national), await makeInvited(national)];
  await say(one.participation, 'declined');
  const few = await queryCount(birge, () => list(national));
  await say(one.participation, 'accepted');
  await say(other.participation, 'maybe');
  expect(await queryCount(birge, () => list(national))).toBe(few);
  expect((await list(national)).items).toMatchObject([
    { organizationId: other.organization.id, answer: 'maybe', via: 'phone', current: true, answeredBy: 'Director' },
    { eventId: one.event.id, answer: 'accepted', recordedBy: { id: national.personId } },
  ]);
  expect((await list(national, '&answer=accepted')).total).toBe(1);
  expect((await list(national, '&via=page')).total).toBe(0);
  expect((await list(await birge.as('oblast', ['almaty-city']))).items).toEqual([]);
  expect((await list(await birge.as('oblast', ['astana']))).total).toBe(2);
  const [occurrence] = one.event.occurrences;
  await national.patch(`/api/board/occurrences/${occurrence.occurrenceId}/slot`, {
    version: occurrence.version,
    start: '2026-07-30T17:00',
    end: '2026-07-30T18:00',
    venueId: one.venue!.id,
    spaceIds: [one.venue!.spaces[0].id],
  });
  expect((await list(national, '&answer=accepted')).items).toMatchObject([{ current: false }]);
});
