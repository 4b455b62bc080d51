import fc from 'fast-check';
import { isHeld, notice, OFF, presentState, slotChanges, type NoticeFacts, type NoticeSlot } from './notices.js';

const now = Date.parse('2026-07-01T06:00Z');
const slot = (occurrence: string, digest: string): NoticeSlot => ({ occurrence, digest });
const digestOf = (slots: readonly NoticeSlot[]) =>
  slots
    .map(({ occurrence, digest }) => `${occurrence}=${digest}`)
    .sort()
    .join(' ');

type Facts = NoticeFacts<NoticeSlot, NoticeSlot>;
function facts(told: NoticeSlot[], slots: NoticeSlot[], more: Partial<Facts> = {}): Facts {
  return {
    eventState: 'planned',
    slotDigest: digestOf(slots),
    now: slots,
    lastEnd: now + 1,
    told,
    toldState: digestOf(told),
    toldAt: now - 1000,
    latest: null,
    ...more,
  };
}
const noon = [slot('a', 'noon')];
const evening = [slot('a', 'evening')];
const yes = { answer: 'accepted', current: true, at: now - 2000, another: false } as const;

describe('what a contact has to be told', () => {
  test.each<[string, Facts, string | null]>([
    ['nothing where nothing changed', facts(noon, noon), null],
    ['an update where the slot is another one', facts(noon, evening), 'update'],
    ['an update also of who accepted', facts(noon, evening, { latest: { ...yes, current: false } }), 'update'],
    ['that it is off', facts(noon, noon, { eventState: 'cancelled', latest: yes }), 'cancellation'],
    ['that it is off where the plan was taken back', facts(noon, noon, { eventState: 'draft' }), 'cancellation'],
    ['only that it is off, whatever moved before', facts(noon, evening, { eventState: 'cancelled' }), 'cancellation'],
    ['nothing more once it was told off', facts(noon, evening, { eventState: 'cancelled', toldState: OFF }), null],
    [
      'not that it is off where she declined',
      facts(noon, noon, { eventState: 'cancelled', latest: { ...yes, answer: 'declined' } }),
      null,
    ],
    ['that it takes place after all', facts(noon, noon, { toldState: OFF }), 'reinstated'],
    ['nothing of a cancellation that nobody was told of', facts(noon, noon, { latest: yes }), null],
    [
      'the question again where an answer to an old version came after the update',
      facts(noon, noon, { latest: { ...yes, current: false, at: now - 999 } }),
      'ask-again',
    ],
    [
      'nothing where that answer is another contact’s, who is asked herself',
      facts(noon, noon, { latest: { ...yes, current: false, at: now - 999, another: true } }),
      null,
    ],
    [
      'nothing where the update asked already',
      facts(noon, noon, { latest: { ...yes, current: false, at: now - 1001 } }),
      null,
    ],
    ['nothing of what is over', facts(noon, evening, { lastEnd: now }), null],
    [
      'nothing of a cancellation of what would be over',
      facts(noon, noon, { eventState: 'cancelled', lastEnd: now }),
      null,
    ],
    ['nothing of what is completed', facts(noon, evening, { eventState: 'completed' }), null],
    ['an update where there is no time any more', facts(noon, [slot('a', 'tray')], { lastEnd: null }), 'update'],
  ])('%s', (_, given, kind) => {
    expect(notice(given, now)?.kind ?? null).toBe(kind);
  });

  test('old and new, what came and what went', () => {
    const told = [slot('a', 'noon'), slot('b', 'noon'), slot('c', 'noon')];
    const slots = [slot('d', 'late'), slot('b', 'noon'), slot('a', 'late')];
    expect(slotChanges(told, slots)).toEqual([
      { was: null, now: slots[0] },
      { was: told[0], now: slots[2] },
      { was: told[2], now: null },
    ]);
  });

  test('is held in the state that it had, until a further change', () => {
    const first = notice(facts(noon, evening), now)!;
    expect(isHeld(first, null)).toBe(false);
    expect(isHeld(first, first.state)).toBe(true);
    expect(isHeld(notice(facts(noon, [slot('a', 'night')]), now)!, first.state)).toBe(false);
    expect(isHeld(notice(facts(noon, evening, { eventState: 'cancelled' }), now)!, first.state)).toBe(false);
  });
});

// A life of an event: moved, split, emptied, cancelled, planned again; and told of now and then.
const act = fc.oneof(
  fc.record({
    do: fc.constant('move' as const),
    at: fc.integer({ min: 0, max: 3 }),
    to: fc.constantFrom('noon', 'evening'),
  }),
  fc.record({ do: fc.constantFrom('cancel' as const, 'reopen' as const, 'send' as const) }),
  fc.record({ do: fc.constant('remove' as const), at: fc.integer({ min: 0, max: 3 }) }),
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

interface World {
  state: 'planned' | 'cancelled';
  slots: Map<string, string>;
  told: NoticeSlot[];
  toldState: string;
  sent: number;
}
const slotsOf = ({ slots }: World) => [...slots].map(([occurrence, digest]) => slot(occurrence, digest));
const noticeOf = (world: World) =>
  notice(
    facts(world.told, slotsOf(world), {
      eventState: world.state,
      toldState: world.toldState,
      toldAt: now,
      lastEnd: null,
    }),
    now,
  );
function live(world: World, one: Act): void {
  if (one.do === 'move') world.slots.set(`o${one.at}`, one.to);
  else if (one.do === 'remove') world.slots.delete(`o${one.at}`);
  else if (one.do === 'cancel') world.state = 'cancelled';
  else if (one.do === 'reopen') world.state = 'planned';
  else {
    const pending = noticeOf(world);
    if (!pending) return;
    world.sent += 1;
    world.toldState = pending.state;
    if (pending.state !== OFF) world.told = slotsOf(world);
  }
}
const begun = (): World => {
  const told = [slot('o0', 'noon'), slot('o1', 'noon')];
  return {
    state: 'planned',
    slots: new Map(told.map(({ occurrence, digest }) => [occurrence, digest])),
    told,
    toldState: digestOf(told),
    sent: 0,
  };
};

describe('whatever happens', () => {
  test('a net change of nothing sends nothing, and what was sent leaves nothing to send', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const world = begun();
        for (const one of acts) live(world, one);
        const same = presentState(world.state, digestOf(slotsOf(world))) === world.toldState;
        expect(noticeOf(world) === null).toBe(same);
        live(world, { do: 'send' });
        expect(noticeOf(world)).toBeNull();
        const { sent } = world;
        live(world, { do: 'send' });
        expect(world.sent).toBe(sent);
      }),
    );
  });

  test('the changes turn what was told into what is true, and name nothing that stayed', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const world = begun();
        for (const one of acts) live(world, one);
        const changes = slotChanges(world.told, slotsOf(world));
        const result = new Map(world.told.map(({ occurrence, digest }) => [occurrence, digest]));
        for (const { was, now: is } of changes) {
          expect(was?.digest).not.toBe(is?.digest);
          if (is) result.set(is.occurrence, is.digest);
          else result.delete(was!.occurrence);
        }
        expect(result).toEqual(world.slots);
      }),
    );
  });
});
