import { actsFrom, changeState, type EventState, type StateAct, type StateFacts } from './state.js';

const facts = (state: EventState, more: Partial<StateFacts> = {}): StateFacts => ({
  state,
  hasAccepted: false,
  quorumMet: true,
  scheduled: true,
  lastEnd: 100,
  ...more,
});
const by = (more: { reason?: string; mayOverrideQuorum?: boolean; now?: number } = {}) => ({
  mayOverrideQuorum: false,
  now: 200,
  ...more,
});

describe('the state of an event', () => {
  test.each<[EventState, StateAct[]]>([
    ['draft', ['plan']],
    ['planned', ['unplan', 'confirm', 'cancel']],
    ['confirmed', ['cancel', 'complete']],
    ['completed', ['correct']],
    ['cancelled', ['reopen']],
  ])('%s allows %j and nothing else', (state, acts) => expect(actsFrom(state)).toEqual(acts));

  test.each<[string, StateFacts, StateAct, ReturnType<typeof by>, string]>([
    ['planned goes back to draft', facts('planned'), 'unplan', by(), 'draft'],
    [
      'planned stays once a partner accepted',
      facts('planned', { hasAccepted: true }),
      'unplan',
      by(),
      'partner-has-accepted',
    ],
    ['planned is confirmed at quorum', facts('planned'), 'confirm', by(), 'confirmed'],
    [
      'planned is not confirmed without a time',
      facts('planned', { scheduled: false }),
      'confirm',
      by(),
      'slot-required',
    ],
    [
      'planned is not confirmed without quorum',
      facts('planned', { quorumMet: false }),
      'confirm',
      by({ reason: 'x' }),
      'quorum-not-met',
    ],
    [
      'a quorum is overridden with a reason only',
      facts('planned', { quorumMet: false }),
      'confirm',
      by({ mayOverrideQuorum: true }),
      'reason-required',
    ],
    [
      'a quorum is overridden by who may, with a reason',
      facts('planned', { quorumMet: false }),
      'confirm',
      by({ mayOverrideQuorum: true, reason: 'agreed by phone' }),
      'confirmed',
    ],
    ['cancelling needs a reason', facts('confirmed'), 'cancel', by({ reason: '  ' }), 'reason-required'],
    ['cancelling with a reason', facts('confirmed'), 'cancel', by({ reason: 'flood' }), 'cancelled'],
    ['a cancelled one is planned again', facts('cancelled'), 'reopen', by(), 'planned'],
    ['it is not completed before its end', facts('confirmed', { lastEnd: 201 }), 'complete', by(), 'not-over-yet'],
    ['it is completed at the instant of its end', facts('confirmed', { lastEnd: 200 }), 'complete', by(), 'completed'],
    ['a draft is not confirmed', facts('draft'), 'confirm', by(), 'state-change-not-possible'],
  ])('%s', (_, from, act, who, outcome) => {
    const decision = changeState(from, act, who);
    expect(decision.ok ? decision.value : decision.refusal.code).toBe(outcome);
  });
});
