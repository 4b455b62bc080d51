import { jest } from '@jest/globals';
import fc from 'fast-check';
import type { Client, TestApp } from '../../test/app.js';
import { startSampleApp } from '../../test/sample-app.js';
import { spaceId, venueId } from '../sample/insert-places.js';
import type { BoardItemView } from './board.view.js';

/** An occurrence is always in exactly one of the two, tray or board, whatever is done to it and in whatever order. */

jest.setTimeout(300_000);
const SEQUENCES = Number(process.env.TRAY_SEQUENCES ?? 8);

const khanShatyr = venueId('khan-shatyr');
const [atrium, eastHall] = [spaceId('khan-shatyr/atrium'), spaceId('khan-shatyr/east-hall')];

let birge: TestApp;
let national: Client;
beforeAll(async () => {
  birge = await startSampleApp();
  national = await birge.as('national');
});
afterAll(() => birge.close());

const window = async (query = ''): Promise<BoardItemView[]> =>
  (await national.get(`/api/board?edition=2026${query}`)).body.items;

const create = () =>
  national.post('/api/events', { edition: 2026, typeId: 'flash-mob', title: { en: 'Any' }, venueId: khanShatyr });

/** Slots of every kind: two that clash, over midnight, two whole days, before and after the edition's days. */
const slots = [
  { start: '2026-07-30T12:00', end: '2026-07-30T13:30' },
  { start: '2026-07-30T13:00', end: '2026-07-30T14:00' },
  { start: '2026-07-31T22:00', end: '2026-08-01T02:00' },
  { start: '2026-08-01T00:00', end: '2026-08-03T00:00', allDay: true },
  { start: '2026-03-01T09:00', end: '2026-03-01T10:00' },
  { start: '2026-12-31T20:00', end: '2027-01-01T00:00' },
  { start: '2026-08-05T12:00', end: '2026-08-05T11:00' },
];
const places = [
  { venueId: khanShatyr, spaceIds: [atrium] },
  { venueId: khanShatyr, spaceIds: [atrium, eastHall] },
  { venueId: khanShatyr, spaceIds: [] },
  { venueId: null, spaceIds: [] },
];
const stateActs = ['plan', 'unplan', 'confirm', 'cancel', 'reopen', 'complete'] as const;

const act = fc.oneof(
  fc.record({ do: fc.constant('create' as const) }),
  fc.record({ do: fc.constant('add' as const), at: fc.nat(), slot: fc.option(fc.constantFrom(...slots)) }),
  fc.record({ do: fc.constant('remove' as const), at: fc.nat() }),
  fc.record({ do: fc.constant('duplicate' as const), at: fc.nat() }),
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      at: fc.nat(),
      slot: fc.constantFrom(...slots),
      place: fc.constantFrom(...places),
    }),
  },
  fc.record({ do: fc.constant('together' as const), at: fc.nat(), and: fc.nat(), slot: fc.constantFrom(...slots) }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('tray' as const), at: fc.nat() }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('state' as const), at: fc.nat(), to: fc.constantFrom(...stateActs) }),
  },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

async function perform(one: Act, known: readonly BoardItemView[]): Promise<number> {
  if (one.do === 'create' || known.length === 0) return (await create()).status;
  const item = known[one.at % known.length]!;
  const { occurrenceId: id, version, eventId } = item;
  switch (one.do) {
    case 'add':
      return (await national.post(`/api/events/${eventId}/occurrences`, { ...places[0], ...one.slot })).status;
    case 'remove':
      return (await national.delete(`/api/occurrences/${id}?version=${version}`)).status;
    case 'duplicate':
      return (await national.post(`/api/events/${eventId}/duplicate`, {})).status;
    case 'move':
      return (await national.patch(`/api/board/occurrences/${id}/slot`, { version, ...one.slot, ...one.place })).status;
    case 'together': {
      const other = known[one.and % known.length]!;
      const moves = [item, other]
        .filter((each, at, all) => all.indexOf(each) === at)
        .map((each) => ({
          occurrenceId: each.occurrenceId,
          version: each.version,
          start: one.slot.start,
          end: one.slot.end,
        }));
      return (await national.post('/api/board/moves', { moves })).status;
    }
    case 'tray':
      return (await national.delete(`/api/board/occurrences/${id}/slot?version=${version}`)).status;
    case 'state':
      return (
        await national.post(`/api/events/${eventId}/state`, {
          act: one.to,
          version: item.eventVersion,
          reason: 'So it is.',
        })
      ).status;
  }
}

/** All occurrences of the edition, as the board tells them: each once, in the tray with a reason or with a slot without one. */
async function inExactlyOne(): Promise<BoardItemView[]> {
  const [year, rows] = await Promise.all([
    window('&from=2026-01-01&to=2027-01-01'),
    birge.db.query<{ id: string }[]>(`SELECT occurrence.id FROM occurrence WHERE occurrence.edition_year = 2026`),
  ]);
  expect(idsOf(year)).toEqual(rows.map(({ id }) => id).sort());
  for (const { start, end, startsAt, trayReason } of year)
    expect([end === null, startsAt === null, trayReason !== null]).toEqual(Array(3).fill(start === null));
  return year;
}

const idsOf = (items: readonly BoardItemView[]): string[] => items.map(({ occurrenceId }) => occurrenceId).sort();

/** Whatever days are shown, the tray is whole, and no card is lost between two windows. */
async function noneIsLost(year: readonly BoardItemView[]): Promise<void> {
  const halves = [await window('&from=2026-01-01&to=2026-08-01'), await window('&from=2026-08-01&to=2027-01-01')];
  const inTray = (items: readonly BoardItemView[]) => idsOf(items.filter(({ start }) => start === null));
  for (const half of halves) expect(inTray(half)).toEqual(inTray(year));
  expect([...new Set(halves.flatMap(idsOf))].sort()).toEqual(idsOf(year));
}

test('an occurrence is in the tray or on the board, never in both and never in neither', async () => {
  const answered = new Set<string>();
  const everyKind = ['add', 'remove', 'duplicate', 'move', 'together', 'tray', 'state'];
  const sequences = fc
    .asyncProperty(fc.array(act, { minLength: 12, maxLength: 20 }), async (acts) => {
      let known = await inExactlyOne();
      for (const one of acts) {
        const status = await perform(one, known);
        expect(status).toBeLessThan(500);
        if (status < 300) answered.add(one.do);
        known = await inExactlyOne();
      }
      await noneIsLost(known);
    })
    .beforeEach(async () => {
      await birge.db.query(`DELETE FROM event WHERE edition_year = 2026`);
      await create();
      await create();
    });
  const seen = () => everyKind.filter((kind) => answered.has(kind));
  // Sequences of which every act of a kind is refused would prove nothing; luck sometimes refuses a whole round.
  for (let round = 0; round < 5 && seen().length < everyKind.length; round += 1)
    await fc.assert(sequences, { numRuns: SEQUENCES, endOnFailure: true });
  expect(seen()).toEqual(everyKind);
});

describe('the tray says why', () => {
  let card: BoardItemView;
  const now = async (): Promise<BoardItemView> =>
    (await window('&from=2026-01-01&to=2027-01-01')).find(({ occurrenceId }) => occurrenceId === card.occurrenceId)!;
  const move = async () => {
    const { occurrenceId: id, version } = await now();
    return national.patch(`/api/board/occurrences/${id}/slot`, { version, ...slots[0], ...places[0] });
  };
  const state = async (act: string) => {
    const { eventId, eventVersion } = await now();
    return national.post(`/api/events/${eventId}/state`, { act, version: eventVersion, reason: 'So it is.' });
  };
  const backToTray = async () => {
    const { occurrenceId: id, version } = await now();
    return national.delete(`/api/board/occurrences/${id}/slot?version=${version}`);
  };
  beforeEach(async () => {
    await birge.db.query(`DELETE FROM event WHERE edition_year = 2026`);
    const { body } = await create();
    [card] = (await window()).filter(({ eventId }) => eventId === body.id) as [BoardItemView];
  });

  test('that it never had a time, and nothing once it has one', async () => {
    expect((await now()).trayReason).toBe('no-time');
    expect((await move()).body.item).toMatchObject({ trayReason: null, start: slots[0]!.start });
  });

  test('that it was taken off the board, also once it is taken off a second time', async () => {
    await move();
    expect((await backToTray()).body.item).toMatchObject({ trayReason: 'taken-off', start: null, venueId: khanShatyr });
    expect((await backToTray()).body.item.trayReason).toBe('taken-off');
  });

  test('that it never had a time, though somebody took it off again', async () => {
    expect((await backToTray()).body.item.trayReason).toBe('no-time');
  });

  test('that its space was taken while it was cancelled', async () => {
    await move();
    expect((await state('cancel')).status).toBe(200);
    const { body } = await create();
    const [rival] = (await window()).filter(({ eventId }) => eventId === body.id) as [BoardItemView];
    await national.patch(`/api/board/occurrences/${rival.occurrenceId}/slot`, {
      version: rival.version,
      ...slots[0],
      ...places[0],
    });
    expect((await state('reopen')).status).toBe(200);
    expect(await now()).toMatchObject({ state: 'planned', trayReason: 'space-taken', start: null });
    // A time of its own clears the reason.
    const { occurrenceId: id, version } = await now();
    const moved = await national.patch(`/api/board/occurrences/${id}/slot`, { version, ...slots[2], ...places[0] });
    expect(moved.body.item).toMatchObject({ trayReason: null, start: slots[2]!.start });
  });

  test('keeps a confirmed event at a venue, unless its place is told in words', async () => {
    await move();
    expect((await state('confirm')).status).toBe(200);
    const leave = async () => {
      const { occurrenceId: id, version } = await now();
      return national.patch(`/api/board/occurrences/${id}/slot`, { version, ...slots[0], ...places[3] });
    };
    expect(await leave()).toMatchObject({ status: 422, body: { code: 'venue-required' } });
    const { occurrenceId: id, version } = await now();
    const told = await national.patch(`/api/occurrences/${id}`, { version, place: { en: 'Along the embankment' } });
    expect(told.status).toBe(200);
    expect(await leave()).toMatchObject({ status: 200, body: { item: { venueId: null, spaceIds: [] } } });
  });
});
