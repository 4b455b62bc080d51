import { boardItem, boardWindow, eventTypes, instant } from '../../../test/board/window.js';
import type { BoardItem } from '@birge/api-client';
import { aim } from './aim.js';
import { filtered, groupsWithin } from './board-filter.js';
import { boardIndex } from './board-index.js';
import { boardGroups } from './board-rows.js';
import { boardSearch, shownDays } from './board-search.js';
import { busyByRow } from './busy-by-row.js';
import { startWords } from './card-words.js';
import { dayCounts } from './day-counts.js';
import { allToggled, foldedOf, toggled } from './folds.js';
import { itemsByRow, rowKeysBy } from './items-by-row.js';
import { differingOffset, differingOffsets, headerOffset } from './row-offset.js';
import { whoGroups } from './who-rows.js';
import { zoomedBy, zoomPinched } from './zoom.js';

const person = (personId: string, name = personId) => ({
  assignmentId: `a-${personId}`,
  personId,
  name,
  dutyId: 'host',
});
const partner = (organizationId: string, answer: string, name = organizationId) => ({
  id: `p-${organizationId}`,
  organizationId,
  name: { en: name },
  role: 'partner',
  answer,
  current: true,
});
const at = (id: string, more: Record<string, unknown> = {}): BoardItem =>
  boardItem(id, '2026-07-30T12:00', '2026-07-30T13:00', more as Partial<BoardItem>);
const nowhere = { venueId: null, spaceIds: [], divisions: [] };

const guided = at('guided', { people: [person('zhanna'), person('aigerim'), person('zhanna')] });
const asked = at('asked', { participations: [partner('police', 'accepted'), partner('iom', 'declined')] });
const alone = at('alone');

describe('whose card it is', () => {
  test.each<[string, 'person' | 'partner', BoardItem, string[]]>([
    ['everyone with a duty, once however many', 'person', guided, ['person:zhanna', 'person:aigerim']],
    ['nobody yet', 'person', alone, ['person:']],
    ['a partner who declined is none', 'partner', asked, ['partner:police']],
    ['no partner yet', 'partner', alone, ['partner:']],
  ])('%s', (_, by, item, keys) => expect(rowKeysBy(by, item)).toEqual(keys));

  test('what needs somebody stands first, then all by name; who is only in the tray has a row too', () => {
    const waiting = boardItem('waiting', null, null, { people: [person('daulet')] } as Partial<BoardItem>);
    const groups = whoGroups('person', [guided, waiting, alone], 'en');
    expect(groups.map(({ key, rows }) => [key, rows.map((row) => row.key)])).toEqual([
      ['nobody', ['person:']],
      ['all', ['person:aigerim', 'person:daulet', 'person:zhanna']],
    ]);
    const lists = itemsByRow([guided, waiting, alone], groups);
    expect([...lists].map(([key, items]) => [key, items.map(({ occurrenceId }) => occurrenceId)])).toEqual([
      ['person:', ['alone']],
      ['person:zhanna', ['guided']],
      ['person:aigerim', ['guided']],
    ]);
  });

  test('Kazakh names are in the order of their alphabet', () => {
    const names = ['Ұлан', 'Уәли', 'Әсел', 'Айгерім'];
    const [, all] = whoGroups('person', [at('x', { people: names.map((name) => person(name)) })], 'kk');
    expect(all!.rows.map(({ key }) => key.slice(7))).toEqual(['Айгерім', 'Әсел', 'Уәли', 'Ұлан']);
  });

  test('a drop on anybody’s row changes the time, and neither place nor people', () => {
    const index = boardIndex(boardWindow([guided, asked]), eventTypes);
    const rows = new Map(
      whoGroups('person', [guided], 'en').flatMap((group) => group.rows.map((row) => [row.key, row])),
    );
    const spot = { kind: 'day', rowKey: 'person:', day: '2026-08-01' } as const;
    expect(aim(guided, spot, rows, 'person:zhanna', index)).toMatchObject({
      kind: 'slot',
      placement: { start: '2026-08-01T12:00', venueId: 'khan-shatyr', spaceIds: ['atrium'] },
    });
  });
});

describe('what has no place', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['national', { ...nowhere }, ['-/']],
    ['online', { ...nowhere, attendance: 'online' }, ['-/@online']],
    ['in a hall and online is national', { ...nowhere, attendance: 'hybrid' }, ['-/']],
    [
      'online for two oblasts',
      { ...nowhere, attendance: 'online', divisions: ['abai', 'astana'] },
      ['-/abai', '-/astana'],
    ],
  ])('%s', (_, more, keys) => expect(rowKeysBy('place', at('x', more))).toEqual(keys));

  test.each([
    ['-/', 'in-person', 'slot'],
    ['-/', 'online', 'refused'],
    ['-/@online', 'online', 'slot'],
    ['-/@online', 'in-person', 'refused'],
    ['-/abai', 'in-person', 'refused'],
  ])('a drop on %s of what is %s is %s', (rowKey, attendance, kind) => {
    const item = at('x', { ...nowhere, attendance });
    const window = boardWindow([item]);
    const rows = new Map(boardGroups(window).flatMap((group) => group.rows.map((row) => [row.key, row])));
    const spot = { kind: 'day', rowKey, day: '2026-08-01' } as const;
    expect(aim(item, spot, rows, null, boardIndex(window, eventTypes)).kind).toBe(kind);
  });
});

describe('filters', () => {
  const tent = at('Tent', {
    ...nowhere,
    divisions: ['abai'],
    typeId: 'tent',
    state: 'draft',
    tags: ['youth', 'шымкент'],
    openProposals: 2,
  });
  const index = boardIndex(boardWindow([guided, asked, tent, alone]), eventTypes);
  test.each([
    [{}, ['guided', 'asked', 'Tent', 'alone']],
    [{ oblast: 'abai' }, ['Tent']],
    [{ type: 'tent' }, ['Tent']],
    [{ state: 'draft' }, ['Tent']],
    [{ tag: 'youth' }, ['Tent']],
    [{ tag: 'you' }, []],
    [{ proposals: 'open' }, ['Tent']],
    [{ q: 'TENT ' }, ['Tent']],
    [{ q: 'zhan' }, ['guided']],
    [{ q: 'police' }, ['asked']],
    [{ q: 'shatyr' }, ['guided', 'asked', 'alone']],
    [{ q: 'tent', state: 'planned' }, []],
  ] as const)('%j', (filters, left) =>
    expect(filtered(index, filters).map(({ occurrenceId }) => occurrenceId)).toEqual(left),
  );
  test('an oblast leaves its own rows and those of the whole country', () => {
    expect(groupsWithin(boardGroups(index.window), 'abai').map(({ key }) => key)).toEqual(['abai', 'national']);
  });
  test('«Ё» is found as «Е»', () => {
    const item = at('x', { title: { ru: 'Весёлый флешмоб' } });
    expect(filtered(boardIndex(boardWindow([item]), eventTypes), { q: 'веселый' })).toHaveLength(1);
  });
});

test('what others hold of a person stands in her row, that of a space in its own', () => {
  const from = instant('2026-07-30T12:00');
  const held = { from, to: from + 3_600_000, divisionId: 'abai' };
  const index = boardIndex(
    boardWindow([], {
      busy: [
        { ...held, spaceId: 'atrium', personId: null },
        { ...held, spaceId: null, personId: 'aigerim' },
      ],
    }),
    { ...eventTypes },
  );
  const withCountry = { ...index, offsets: new Map([['Asia/Almaty', [{ from: -Infinity, offsetMinutes: 300 }]]]) };
  const time = [{ start: '2026-07-30T12:00', end: '2026-07-30T13:00' }];
  expect([...busyByRow(withCountry.window.busy, withCountry, 'place')]).toEqual([['khan-shatyr/atrium', time]]);
  expect([...busyByRow(withCountry.window.busy, withCountry, 'person')]).toEqual([['person:aigerim', time]]);
  expect([...busyByRow(withCountry.window.busy, withCountry, 'partner')]).toEqual([]);
});

describe('clocks', () => {
  const east = Date.UTC(2024, 1, 29, 18);
  const offsets = new Map([
    [
      'Asia/Almaty',
      [
        { from: -Infinity, offsetMinutes: 360 },
        { from: east, offsetMinutes: 300 },
      ],
    ],
    ['Asia/Aqtobe', [{ from: -Infinity, offsetMinutes: 300 }]],
  ]);
  test.each([
    ['2015-07-30', 'Asia/Aqtobe', 'UTC+5', 'UTC+6'],
    ['2026-07-30', 'Asia/Aqtobe', null, 'UTC+5'],
    ['2015-07-30', 'Asia/Almaty', null, 'UTC+6'],
    ['2015-07-30', null, null, 'UTC+6'],
    ['2015-07-30', 'Asia/Unknown', null, 'UTC+6'],
  ])('on %s %s says %s where the header says %s', (day, zone, own, header) => {
    expect([differingOffset(day, zone, offsets), headerOffset(day, offsets)]).toEqual([own, header]);
  });
});

describe('the whole edition at a glance', () => {
  test('counts each event once a day, on each of its days, and none that is cancelled', () => {
    const items = [
      at('a', { eventId: 'same' }),
      at('b', { eventId: 'same' }),
      boardItem('long', '2026-07-30T20:00', '2026-08-01T00:00'),
      at('off', { state: 'cancelled' }),
    ];
    const wrong = new Map([['b', [{ severity: 'blocking' }]]]) as never;
    expect(dayCounts(items, ['2026-07-30', '2026-07-31', '2026-08-01'], wrong)).toEqual([
      { events: 2, level: 'stop' },
      { events: 1, level: 'good' },
      { events: 0, level: 'good' },
    ]);
  });

  const edition = { startsOn: '2026-07-01', endsOn: '2026-08-30' };
  test('shows all its days, whatever days are asked for elsewhere', () => {
    const days = { from: '2026-07-30', to: '2026-07-31' };
    expect(shownDays({ ...days, view: 'edition' }, edition, '2026-07-30')).toEqual({
      from: '2026-07-01',
      to: '2026-08-31',
    });
    expect(shownDays(days, edition, '2026-07-30')).toEqual(days);
  });
});

describe('the address', () => {
  test.each([
    [{ view: 'edition', by: 'person', zoom: '2', state: 'draft', fold: 'abai,national', sel: 'a,b' }, true],
    [{ view: 'days', by: 'place', zoom: '0', state: 'lost' }, false],
    [{ view: 'month', by: 'colour', zoom: '9', fold: '', panel: 'x' }, false],
    [{ zoom: '1.5' }, false],
  ])('%j', (raw, kept) => expect(boardSearch(raw)).toEqual(kept ? raw : {}));
});

describe('folds', () => {
  const groups = boardGroups(boardWindow([]));
  test('a group goes into the address and out of it', () => {
    expect(toggled(foldedOf(undefined), 'abai')).toBe('abai');
    expect(toggled(foldedOf('abai,national'), 'abai')).toBe('national');
    expect(toggled(foldedOf('abai'), 'abai')).toBeUndefined();
  });
  test('all fold while one is open, else all open', () => {
    expect(allToggled(groups, foldedOf('abai'))).toBe('astana,abai,national');
    expect(allToggled(groups, foldedOf('astana,abai,national'))).toBeUndefined();
  });
});

test.each([
  ['a step up', zoomedBy(0, 1), 1],
  ['no further than the largest', zoomedBy(4, 1), 4],
  ['no further than the smallest', zoomedBy(-4, -1), -4],
  ['fingers a third further apart', zoomPinched(0, 1.3), 1],
  ['fingers at half the distance', zoomPinched(1, 0.5), -2],
  ['a tremble is no pinch', zoomPinched(2, 1.05), 2],
])('zoom: %s', (_, level, expected) => expect(level).toBe(expected));

test('a person’s card says its own clocks where they are not those of the header on its day, and only there', () => {
  const offsets = new Map([
    [
      'Asia/Almaty',
      [
        { from: Number.NEGATIVE_INFINITY, offsetMinutes: 360 },
        { from: Date.UTC(2024, 1, 29, 18), offsetMinutes: 300 },
      ],
    ],
    ['Asia/Oral', [{ from: Number.NEGATIVE_INFINITY, offsetMinutes: 300 }]],
  ]);
  const card = (occurrenceId: string, start: string | null, zone: string | null) => ({ occurrenceId, start, zone });
  const before = [card('almaty', '2023-07-30T10:00', 'Asia/Almaty'), card('oral', '2023-07-30T10:00', 'Asia/Oral')];
  const after = [
    card('later', '2026-07-30T10:00', 'Asia/Oral'),
    card('tray', null, 'Asia/Oral'),
    card('online', '2023-07-30T10:00', null),
  ];
  expect([...differingOffsets([...before, ...after], offsets)]).toEqual([['oral', 'UTC+5']]);
});

test('a card of one line has short words for a whole day and for what goes on', () => {
  const festival = at('festival', { start: '2026-07-30T00:00', end: '2026-08-01T00:00', allDay: true });
  expect([startWords('ru', festival, '2026-07-30'), startWords('ru', festival, '2026-07-30', true)]).toEqual([
    'весь день',
    'день',
  ]);
  expect(startWords('en', { ...festival, allDay: false }, '2026-07-31', true)).toBe('→');
});
