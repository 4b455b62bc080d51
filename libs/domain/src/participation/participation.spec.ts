import { answerRefusal, quorum, respond, type Invited, type QuorumParticipation } from './participation.js';

const HOUR = 3_600_000;
const deadline = Date.parse('2026-07-24T19:00Z');
const invited: Invited = {
  eventState: 'planned',
  deadline,
  expiresAt: deadline + 30 * 24 * HOUR,
  revoked: false,
  sequence: 2,
  latest: null,
};
const yes = { answer: 'accepted', note: null, answeredBy: 'Жанар' } as const;
const given = { ...yes, sequence: 2 };

describe('an answer from a personal link', () => {
  test.each<[string, Partial<Invited>, number, unknown]>([
    ['the first is kept, to the time that was seen', {}, deadline - 1, given],
    ['the same words again are one answer', { latest: given }, deadline - 1, 'unchanged'],
    ['the same words to another time are a new answer', { latest: { ...given, sequence: 1 } }, deadline - 1, given],
    ['another note is a new answer', { latest: { ...given, note: 'late' } }, deadline - 1, given],
    ['a confirmed event still takes answers', { eventState: 'confirmed' }, deadline - 1, given],
    ['the deadline itself is too late', {}, deadline, 'answer-too-late'],
    ['a completed event is too late', { eventState: 'completed' }, deadline - 1, 'answer-too-late'],
    ['a cancelled event says so, deadline or not', { eventState: 'cancelled' }, deadline + 1, 'event-is-cancelled'],
    [
      'an expired link is over, whatever the event',
      { eventState: 'cancelled' },
      invited.expiresAt,
      'invitation-expired',
    ],
    ['a revoked link is over first of all', { revoked: true }, invited.expiresAt, 'invitation-revoked'],
  ])('%s', (_, more, now, outcome) => {
    const decision = respond({ ...invited, ...more }, yes, now);
    expect(decision.ok ? decision.value : decision.refusal.code).toEqual(outcome);
    expect(answerRefusal({ ...invited, ...more }, now)).toBe(decision.ok ? null : decision.refusal.code);
  });
});

describe('a quorum', () => {
  const lead = { kind: 'answer', role: 'lead', needed: true, granted: null } as const;
  const consent = { kind: 'permission', role: null, needed: true, granted: null } as const;
  const answered = (role: 'lead' | 'partner', answer: QuorumParticipation['answer'], current = true) => ({
    role,
    answer,
    current,
  });

  test.each<[string, Parameters<typeof quorum>, { met: number; needed: number; reached: boolean }]>([
    ['an event that needs nothing has its quorum', [[], []], { met: 0, needed: 0, reached: true }],
    ['nobody in the role', [[lead], []], { met: 0, needed: 1, reached: false }],
    ['another role does not count', [[lead], [answered('partner', 'accepted')]], { met: 0, needed: 1, reached: false }],
    ['maybe does not count', [[lead], [answered('lead', 'maybe')]], { met: 0, needed: 1, reached: false }],
    [
      'an answer to a former time does not count',
      [[lead], [answered('lead', 'accepted', false)]],
      { met: 0, needed: 1, reached: false },
    ],
    [
      'one of several in the role is enough',
      [[lead], [answered('lead', 'declined'), answered('lead', 'accepted')]],
      { met: 1, needed: 1, reached: true },
    ],
    [
      'a permission counts when it is granted',
      [[lead, { ...consent, granted: true }], []],
      { met: 1, needed: 2, reached: false },
    ],
    [
      'a refused permission does not count',
      [[{ ...consent, granted: false }], []],
      { met: 0, needed: 1, reached: false },
    ],
    [
      'what is not needed here is not counted',
      [[{ ...lead, needed: false }], []],
      { met: 0, needed: 0, reached: true },
    ],
  ])('%s', (_, [requirements, participations], found) => {
    expect(quorum(requirements, participations)).toEqual(found);
  });
});
