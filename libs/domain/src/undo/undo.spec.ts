import fc from 'fast-check';
import { changedKeys, changedSince, restoreState, sameFact, undoStack, type Act } from './undo.js';

/** 'a b a' in short: `b-a` takes a back by b. */
const acts = (text: string): Act[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const [id, undoes = null] = word.split('-') as [string, string?];
      return { id, undoes };
    });

test.each([
  ['nothing was done', '', '', ''],
  ['two acts, the newest first', 'a b', 'b a', ''],
  ['one taken back', 'a b c-b', 'a', 'c'],
  ['two taken back, the last of them done again first', 'a b c-b d-a', '', 'd c'],
  ['an undo of an undo is a redo, and stands like the act', 'a b c-b d-c', 'd a', ''],
  ['a redo can be taken back again', 'a b-a c-b d-c', '', 'd'],
  ['a new act leaves nothing to redo', 'a b-a c', 'c', ''],
  ['an older act taken back out of its turn', 'a b c-a', 'b', 'c'],
  ['the undo of an act before memory can be done again', 'c-x', '', 'c'],
])('%s', (_, done, undo, redo) => {
  const stack = undoStack(acts(done));
  expect([stack.undo.join(' '), stack.redo.join(' ')]).toEqual([undo, redo]);
});

test('as many undos as acts leave nothing, and as many redos bring each back, in whatever number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(12), (made, back) => {
      const done: Act[] = Array.from({ length: made }, (_, n) => ({ id: `a${n}`, undoes: null }));
      const times = Math.min(made, back);
      for (let n = 0; n < times; n += 1) done.push({ id: `u${n}`, undoes: undoStack(done).undo[0]! });
      expect(undoStack(done)).toMatchObject({ undo: { length: made - times }, redo: { length: times } });
      for (let n = 0; n < times; n += 1) done.push({ id: `r${n}`, undoes: undoStack(done).redo[0]! });
      expect(undoStack(done)).toMatchObject({ undo: { length: made }, redo: { length: 0 } });
    }),
  );
});

const move = {
  before: { start: '10:00', venueId: 'a', allDay: false },
  after: { start: '12:00', venueId: 'a', allDay: false },
};

test.each([
  ['as the change left it', { start: '12:00', venueId: 'a', allDay: false }, []],
  ['changed again', { start: '13:00', venueId: 'a', allDay: false }, ['start']],
  ['changed where this change changed nothing', { start: '12:00', venueId: 'b', allDay: true }, []],
  ['gone', {}, ['start']],
])('%s', (_, now, keys) => expect(changedSince(move, now)).toEqual(keys));

test('a key that only one side has counts as null on the other', () => {
  expect(changedKeys({ reason: null }, { state: 'planned' })).toEqual(['state']);
  expect(changedKeys({}, { reason: 'rain' })).toEqual(['reason']);
});

test.each<[unknown, unknown, boolean]>([
  [{ kk: 'а', ru: 'б' }, { ru: 'б', kk: 'а' }, true],
  [['a', 'b'], ['b', 'a'], false],
  [null, undefined, true],
  ['1', 1, false],
  [{ a: [{ b: 1 }] }, { a: [{ b: 1 }] }, true],
])('%j and %j: the same is %j', (one, other, same) => expect(sameFact(one, other)).toBe(same));

const now = Date.parse('2026-07-30T10:00Z');
test.each([
  ['a draft again', 'draft', {}, 'draft'],
  ['no draft where a partner has accepted', 'draft', { hasAccepted: true }, 'partner-has-accepted'],
  ['confirmed as before, whatever became of the quorum', 'confirmed', {}, 'confirmed'],
  ['cancelled again with the reason that it had', 'cancelled', { reason: 'Rain' }, 'cancelled'],
  ['not cancelled without one', 'cancelled', {}, 'reason-required'],
  ['completed after its end', 'completed', { lastEnd: now }, 'completed'],
  ['not completed before its end', 'completed', { lastEnd: now + 1 }, 'not-over-yet'],
  ['not completed without a time', 'completed', {}, 'not-over-yet'],
] as const)('%s', (_, to, facts, answer) => {
  const decision = restoreState(to, { hasAccepted: false, reason: null, lastEnd: null, now, ...facts });
  expect(decision.ok ? decision.value : decision.refusal.code).toBe(answer);
});
