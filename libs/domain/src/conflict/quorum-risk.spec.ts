import type { LocalDate } from '../time/dates.js';
import type { EventState } from '../event/state.js';
import { quorumRisk, type QuorumFacts } from './quorum-risk.js';

const missing = (deadline: LocalDate | null, more: Partial<QuorumFacts> = {}): QuorumFacts => ({
  reached: false,
  missing: 2,
  deadline,
  ...more,
});

test.each<[string, QuorumFacts, EventState, LocalDate | null, number | null]>([
  ['five days before the deadline is near', missing('2026-07-25'), 'planned', '2026-08-05', 5],
  ['six are not', missing('2026-07-26'), 'planned', '2026-08-05', null],
  ['on the day itself', missing('2026-07-20'), 'planned', '2026-08-05', 0],
  ['a deadline that has passed is nearer still', missing('2026-07-18'), 'planned', '2026-08-05', -2],
  ['where nobody was asked the event’s day is the deadline', missing(null), 'planned', '2026-07-24', 4],
  ['without a deadline and a day nothing is near', missing(null), 'planned', null, null],
  ['a deadline counts in the tray too', missing('2026-07-22'), 'planned', null, 2],
  ['a quorum that is met is in no danger', missing('2026-07-21', { reached: true, missing: 0 }), 'planned', null, null],
  ['of a draft nobody is asked', missing('2026-07-21'), 'draft', '2026-07-24', null],
  ['a confirmed one is met, or lost', missing('2026-07-21'), 'confirmed', '2026-07-24', null],
  ['nothing is said of an event that is over', missing('2026-07-10'), 'planned', '2026-07-19', null],
])('%s', (_, quorum, state, day, days) => {
  const found = quorumRisk(quorum, state, day, '2026-07-20');
  expect(found && { days: found.days, missing: found.missing }).toEqual(days === null ? null : { days, missing: 2 });
});
