import { problemsIn } from '@birge/domain';
import { boardItem, boardWindow, eventTypes, instant } from '../../../test/board/window.js';
import { aim } from './aim.js';
import { boardIndex } from './board-index.js';
import { boardGroups, rowKeysOf, type BoardRow } from './board-rows.js';
import { boardSearch, shownDays } from './board-search.js';
import { lanesOf } from './hour-lanes.js';
import { itemsByRow } from './items-by-row.js';
import { allConflicts } from './judge.js';
import { keyMove, takeUp } from './keyboard-move.js';
import { draftOf, isAmbiguous, placementIn } from './move-draft.js';
import { placeAt } from './placing.js';
import { typedTime } from './typed-time.js';

const rowsOf = (items: Parameters<typeof boardWindow>[0]) => {
  const window = boardWindow(items);
  const rows = boardGroups(window).flatMap((group) => group.rows);
  return { index: boardIndex(window, eventTypes), rows, byKey: new Map(rows.map((row) => [row.key, row])) };
};
const row = (rows: readonly BoardRow[], key: string): BoardRow => rows.find((one) => one.key === key)!;

describe('rows', () => {
  const online = boardItem('online', '2026-07-30T10:00', '2026-07-30T11:00', {
    venueId: null,
    spaceIds: [],
    attendance: 'online',
    divisions: [],
  });
  const abai = boardItem('tent', '2026-07-30T10:00', '2026-07-30T11:00', {
    venueId: null,
    spaceIds: [],
    divisions: ['abai'],
  });

  test('go by oblast, venue and space; what has no venue stands last in its oblast, the country at the end', () => {
    expect(
      boardGroups(boardWindow([online, abai])).map(({ divisionId, rows }) => [divisionId, rows.map(({ key }) => key)]),
    ).toEqual([
      ['astana', ['khan-shatyr/atrium', 'khan-shatyr/east-hall']],
      ['abai', ['-/abai']],
      [null, ['-/', '-/@online']],
    ]);
  });

  test('an occurrence in two spaces stands in both rows', () => {
    expect(rowKeysOf({ venueId: 'v', spaceIds: ['a', 'b'], divisions: [] })).toEqual(['v/a', 'v/b']);
  });

  test('what fits no row shown stands with the country’s and is not lost', () => {
    const elsewhere = boardItem('elsewhere', '2026-07-30T10:00', '2026-07-30T11:00', {
      venueId: null,
      spaceIds: [],
      divisions: ['ulytau'],
    });
    const groups = boardGroups(boardWindow([]));
    expect(itemsByRow([elsewhere], groups).get('-/')).toEqual([elsewhere]);
  });

  test('a list of the same cards stays the same list, so that its row is not drawn again', () => {
    const items = [boardItem('a', '2026-07-30T10:00', '2026-07-30T11:00')];
    const groups = boardGroups(boardWindow(items));
    const before = itemsByRow(items, groups);
    expect(itemsByRow([...items], groups, before).get('khan-shatyr/atrium')).toBe(before.get('khan-shatyr/atrium'));
    expect(itemsByRow([{ ...items[0]! }], groups, before).get('khan-shatyr/atrium')).not.toBe(
      before.get('khan-shatyr/atrium'),
    );
  });
});

describe('a drop', () => {
  const held = boardItem('held', '2026-07-30T12:00', '2026-07-30T13:30');
  const tray = boardItem('tray', null, null, { state: 'draft' });

  test('on a day gives a tray card its type’s usual time, and says what is in the way', () => {
    const { index, byKey } = rowsOf([held, tray]);
    const target = aim(tray, { kind: 'day', rowKey: 'khan-shatyr/atrium', day: '2026-07-30' }, byKey, null, index);
    expect(target).toMatchObject({
      kind: 'slot',
      placement: { start: '2026-07-30T12:00', end: '2026-07-30T13:30', venueId: 'khan-shatyr', spaceIds: ['atrium'] },
      verdict: { level: 'stop', freeAt: '2026-07-30T10:30' },
    });
  });

  test('on another day keeps the card’s time', () => {
    const { index, byKey } = rowsOf([held]);
    const target = aim(
      held,
      { kind: 'day', rowKey: 'khan-shatyr/atrium', day: '2026-07-31' },
      byKey,
      'khan-shatyr/atrium',
      index,
    );
    expect(target).toMatchObject({
      placement: { start: '2026-07-31T12:00', end: '2026-07-31T13:30' },
      verdict: { level: 'good' },
    });
  });

  test('among the hours is on a whole quarter of an hour', () => {
    const { index, byKey } = rowsOf([held]);
    const target = aim(
      held,
      { kind: 'minute', rowKey: 'khan-shatyr/east-hall', day: '2026-07-30', minutes: 1440 + 609 },
      byKey,
      null,
      index,
    );
    expect(target).toMatchObject({ placement: { start: '2026-07-31T10:15' } });
  });

  test('what somebody outside the scope holds is in the way too', () => {
    const window = boardWindow([tray], {
      busy: [
        {
          spaceId: 'atrium',
          personId: null,
          from: instant('2026-07-30T12:00'),
          to: instant('2026-07-30T12:30'),
          divisionId: 'abai',
        },
      ],
    });
    const byKey = new Map(boardGroups(window).flatMap(({ rows }) => rows.map((one) => [one.key, one])));
    const target = aim(
      tray,
      { kind: 'day', rowKey: 'khan-shatyr/atrium', day: '2026-07-30' },
      byKey,
      null,
      boardIndex(window, eventTypes),
    );
    expect(target).toMatchObject({
      verdict: { level: 'stop', told: [{ kind: 'space-taken', with: { title: null } }] },
    });
  });

  test('without a venue is refused under a foreign oblast', () => {
    const abai = boardItem('tent', '2026-07-30T10:00', '2026-07-30T11:00', {
      venueId: null,
      spaceIds: [],
      divisions: ['abai'],
    });
    const { index, byKey } = rowsOf([abai, held]);
    expect(aim(held, { kind: 'day', rowKey: '-/abai', day: '2026-07-30' }, byKey, null, index)).toMatchObject({
      kind: 'refused',
    });
  });

  test('in a venue of which it holds two spaces exchanges the one it was taken from', () => {
    const two = boardItem('two', '2026-07-30T10:00', '2026-07-30T11:00', { spaceIds: ['atrium', 'gallery'] });
    const { rows } = rowsOf([two]);
    const placed = placeAt(two, row(rows, 'khan-shatyr/east-hall'), '2026-07-30T10:00', 60, 'khan-shatyr/atrium');
    expect(placed.spaceIds).toEqual(['gallery', 'east-hall']);
  });
});

describe('move mode', () => {
  const held = boardItem('held', '2026-07-30T12:00', '2026-07-30T13:30');
  const tray = boardItem('tray', null, null, { state: 'draft' });
  const ground = (hours: boolean) => {
    const { index, rows } = rowsOf([held, tray]);
    return { index, rows, hours, days: ['2026-07-30', '2026-07-31', '2026-08-01', '2026-08-02'] };
  };
  const press = (item: typeof held, hours: boolean, ...keys: string[]) => {
    const on = ground(hours);
    const placing = keys.reduce(
      (now, key) => keyMove(now, key, on) ?? now,
      takeUp(item, item.start ? 'khan-shatyr/atrium' : null, on)!,
    );
    const { target } = placing;
    return target.kind === 'slot' ? `${target.row.key} ${target.placement.start}` : target.kind;
  };

  test.each([
    ['starts where the card is', held, false, [], 'khan-shatyr/atrium 2026-07-30T12:00'],
    ['starts a tray card at the first venue of its oblast', tray, false, [], 'khan-shatyr/atrium 2026-07-30T12:00'],
    ['goes by days', held, false, ['ArrowRight'], 'khan-shatyr/atrium 2026-07-31T12:00'],
    ['goes by quarters of an hour', held, true, ['ArrowRight', 'ArrowRight'], 'khan-shatyr/atrium 2026-07-30T12:30'],
    ['goes by rows', held, false, ['ArrowDown'], 'khan-shatyr/east-hall 2026-07-30T12:00'],
    ['stays within the days shown', held, false, ['ArrowLeft'], 'khan-shatyr/atrium 2026-07-30T12:00'],
    [
      'does not go to a row that cannot hold the card',
      held,
      false,
      ['ArrowDown', 'ArrowDown', 'ArrowDown'],
      '-/astana 2026-07-30T12:00',
    ],
    ['takes a typed time', held, false, ['1', '5', '4', '5'], 'khan-shatyr/atrium 2026-07-30T15:45'],
    ['goes to the tray', held, false, ['t'], 'tray'],
    ['comes back from the tray', held, false, ['t', 'ArrowRight'], 'khan-shatyr/atrium 2026-07-31T12:00'],
  ] as const)('%s', (_, item, hours, keys, expected) => expect(press(item, hours, ...keys)).toBe(expected));

  test.each([
    ['9', '09:00'],
    ['12', '12:00'],
    ['93', '09:30'],
    ['930', '09:30'],
    ['123', '12:30'],
    ['1230', '12:30'],
    ['12:45', '12:45'],
    ['145', '14:50'],
    ['25:00', null],
    ['1275', null],
  ])('%s means %s', (typed, time) => expect(typedTime(typed)).toBe(time));
});

describe('problems', () => {
  test('the clash of two cards is listed once, the worst first', () => {
    const a = boardItem('a', '2026-07-30T12:00', '2026-07-30T13:30');
    const b = boardItem('b', '2026-07-30T13:00', '2026-07-30T14:00', {
      state: 'confirmed',
      quorum: { met: 0, needed: 1, reached: false, missing: [{ en: 'venue' }] },
    });
    const found = problemsIn(boardIndex(boardWindow([a, b]), eventTypes).ground);
    expect(found.map(({ conflict }) => conflict.kind)).toEqual(['space-taken', 'quorum-lost']);
  });

  test('what is cancelled or over troubles nobody', () => {
    const late = { expectedParticipants: 9999 };
    const items = [
      boardItem('a', '2026-07-30T12:00', '2026-07-30T13:00', { ...late, state: 'cancelled' }),
      boardItem('b', '2026-07-30T14:00', '2026-07-30T15:00', { ...late, state: 'completed' }),
    ];
    expect(allConflicts(boardIndex(boardWindow(items), eventTypes)).size).toBe(0);
  });
});

test('cards that overlap lie in lanes below each other, and a lane is used again', () => {
  const items = [
    ['a', '10:00', '12:00'],
    ['b', '11:00', '13:00'],
    ['c', '12:00', '13:00'],
  ].map(([id, from, to]) => boardItem(id!, `2026-07-30T${from}`, `2026-07-30T${to}`));
  const { lanes, count } = lanesOf(items, ['2026-07-30']);
  expect([lanes.map(({ item, lane }) => [item.occurrenceId, lane]), count]).toEqual([
    [
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ],
    2,
  ]);
});

describe('the form', () => {
  test('an all-day card ends on the last day that people say', () => {
    const { index } = rowsOf([]);
    const item = boardItem('day', '2026-07-30T00:00', '2026-08-01T00:00', { allDay: true });
    const draft = draftOf(item, index);
    expect([draft.date, draft.endDate]).toEqual(['2026-07-30', '2026-07-31']);
    expect(placementIn(draft)).toMatchObject({ start: '2026-07-30T00:00', end: '2026-08-01T00:00' });
  });

  test('the hour that happens twice is asked about', () => {
    const offsets = [
      { from: Number.NEGATIVE_INFINITY, offsetMinutes: 360 },
      { from: Date.UTC(2024, 1, 29, 18), offsetMinutes: 300 },
    ];
    const at = (start: string, end: string) => ({
      ...placementIn(draftOf(boardItem('x', start, end), rowsOf([]).index))!,
    });
    expect(isAmbiguous(at('2024-02-29T23:30', '2024-03-01T01:00'), offsets)).toBe(true);
    expect(isAmbiguous(at('2024-02-29T22:30', '2024-02-29T22:45'), offsets)).toBe(false);
  });
});

describe('the address', () => {
  test('what is not understood is left out', () => {
    expect(boardSearch({ view: 'hours', from: '2026-13-01', to: '2026-08-01', q: 2015, card: '', panel: 'x' })).toEqual(
      { view: 'hours', to: '2026-08-01', q: '2015' },
    );
  });
  const edition = { startsOn: '2026-07-30', endsOn: '2026-08-10' };
  test.each([
    ['the edition’s days', {}, edition, '2026-07-01', '2026-07-30', '2026-08-11'],
    [
      'two weeks of a long edition, from today',
      {},
      { startsOn: '2026-07-01', endsOn: '2026-09-30' },
      '2026-08-05',
      '2026-08-05',
      '2026-08-19',
    ],
    ['those asked for', { from: '2026-08-01', to: '2026-08-03' }, edition, '2026-07-01', '2026-08-01', '2026-08-03'],
    ['a month at most', { from: '2026-01-01', to: '2026-12-31' }, edition, '2026-07-01', '2026-01-01', '2026-02-01'],
  ])('shows %s', (_, search, of, today, from, to) => expect(shownDays(search, of, today)).toEqual({ from, to }));
});
