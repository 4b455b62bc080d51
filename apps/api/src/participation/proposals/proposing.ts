import { dateOf, freeTimes, timeOf, type Instant } from '@birge/domain';
import { emptyProposal, type AnswerForm, type Offer, type ProposalForm } from '@birge/site';
import type { OwnProposal, Proposable } from './proposing.queries.js';

/** Several times of one event share a page: fewer are offered of each. */
const offered = (occurrences: number): number => (occurrences === 1 ? 6 : 4);

/** What the page offers of each occurrence: free times of its own place, and fields for any other. */
export const offersOf = (about: readonly Proposable[], now: Instant): Offer[] =>
  about.map((one) => ({
    occurrence: one.occurrenceId,
    times: one.placed ? freeTimes({ ...one, limit: offered(about.length) }, now) : [],
    from: one.from,
    to: one.to,
    allDay: one.allDay,
  }));

/** What is open, as it would be typed: a time that is still offered is chosen in the list. */
export function typedProposals(
  about: readonly Proposable[],
  offers: readonly Offer[],
  open: readonly OwnProposal[],
): AnswerForm['proposals'] {
  return Object.fromEntries(
    about.map(({ occurrenceId, allDay }): [string, ProposalForm] => {
      const own = open.find((one) => one.occurrenceId === occurrenceId);
      if (!own) return [occurrenceId, emptyProposal];
      const { wallStart: start, wallEnd: end } = own;
      const place = own.placeWords ?? '';
      if (!start || !end) return [occurrenceId, { ...emptyProposal, place }];
      const offer = offers.find((one) => one.occurrence === occurrenceId);
      if (offer?.times.some((time) => time.start === start && time.end === end))
        return [occurrenceId, { ...emptyProposal, slot: `${start}/${end}`, place }];
      const hours = allDay ? { from: '', to: '' } : { from: timeOf(start), to: timeOf(end) };
      return [occurrenceId, { ...emptyProposal, date: dateOf(start), ...hours, place }];
    }),
  );
}
