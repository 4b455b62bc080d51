import fc from 'fast-check';
import { editionGround } from '../conflict/edition-ground.js';
import type { EditionFacts, OccurrenceFacts } from '../conflict/edition-facts.js';
import { edition, event } from '../conflict/edition.fixture.js';
import { findConflicts, isBlocked } from '../conflict/find-conflicts.js';
import { wishedAt } from './judged.js';
import { placesFor } from './places.js';
import { findSlots, type SlotSearch } from './find-slots.js';
import type { FreeSlot, PartnerPast, SlotTermKind } from './free-slot.js';

const wish = (more: Partial<OccurrenceFacts> = {}) =>
  event('wish', null, { windowFrom: '2026-07-30', windowTo: '2026-07-31', ...more });
const search = (facts: EditionFacts, more: Partial<SlotSearch> = {}): FreeSlot[] =>
  findSlots(editionGround(facts), { occurrenceId: 'wish', ...more });
const words = ({ start, spaceIds }: FreeSlot): string => `${start.slice(5)} ${spaceIds.join('+')}`;
const points = (slot: FreeSlot | undefined, kind: SlotTermKind): number | undefined =>
  slot?.terms.find((term) => term.kind === kind)?.points;

test('the best slot is on a wished day at the usual hour, and each place and day is proposed once', () => {
  const slots = search(edition([wish()]));
  expect(words(slots[0]!)).toBe('07-30T12:00 atrium');
  expect(slots[0]).toMatchObject({ conflicts: [], cost: 0, end: '2026-07-30T13:30', venueId: 'khan-shatyr' });
  expect(new Set(slots.map(words)).size).toBe(slots.length);
  expect(new Set(slots.map(({ start, spaceIds }) => `${start.slice(0, 10)} ${spaceIds.join()}`)).size).toBe(
    slots.length,
  );
  const ofHall = slots.filter(({ venueId }) => venueId === 'khan-shatyr');
  expect(ofHall.length).toBeLessThanOrEqual(3);
});

const past = (more: Partial<PartnerPast>): PartnerPast => ({
  organizationId: 'ngo',
  declined: [],
  proposed: [],
  accepted: [],
  ...more,
});
const at = (time: string) => ({ start: `2026-07-30T${time}`, end: `2026-07-30T${time.slice(0, 3)}30` });
const accepted = [
  { from: 600, to: 660 },
  { from: 660, to: 720 },
  { from: 840, to: 900 },
];

/** One term at a time: what it says of the slot on 30 July at noon in the atrium, or of the day asked for. */
test.each<
  [string, SlotTermKind, number | undefined, Partial<OccurrenceFacts>, OccurrenceFacts[], PartnerPast[], string?]
>([
  ['a wished day costs nothing', 'wished-day', 0, {}, [], []],
  ['every day outside the wish costs 10', 'wished-day', 20, {}, [], [], '2026-08-02'],
  ['nothing wished, nothing said', 'wished-day', undefined, { windowFrom: null, windowTo: null }, [], []],
  ['the usual hour of a flash-mob is noon', 'usual-hour', 0, {}, [], []],
  ['of a lecture it is ten: two hours are four halves', 'usual-hour', 4, { typeId: 'lecture' }, [], []],
  [
    'a partner that proposed the time speaks for it',
    'partner-proposed',
    -20,
    {},
    [],
    [past({ proposed: [at('12:00')] })],
  ],
  [
    'another time that it proposed says nothing',
    'partner-proposed',
    undefined,
    {},
    [],
    [past({ proposed: [at('15:00')] })],
  ],
  ['one that declined it speaks against it', 'partner-declined', 25, {}, [], [past({ declined: [at('13:00')] })]],
  [
    'one that declined another time does not',
    'partner-declined',
    undefined,
    {},
    [],
    [past({ declined: [at('14:00')] })],
  ],
  ['within the hours that a partner accepts', 'partner-hours', 0, {}, [], [past({ accepted })]],
  ['two accepted slots are no habit', 'partner-hours', undefined, {}, [], [past({ accepted: accepted.slice(1) })]],
  [
    'each begun hour outside them costs 2',
    'partner-hours',
    4,
    {},
    [],
    [past({ accepted: [...accepted.slice(0, 2), { from: 660, to: 700 }] })],
  ],
  [
    'but never more than 10',
    'partner-hours',
    10,
    {},
    [],
    [past({ accepted: [600, 601, 602].map((from) => ({ from: from - 600, to: from - 590 })) })],
  ],
  ['an oblast with nothing that day costs nothing', 'spread', 0, {}, [], []],
  [
    'each event that it has costs 3, however many occurrences',
    'spread',
    6,
    {},
    [
      event('a', '2026-07-30T09:00', { venueId: 'station', spaceIds: ['main-hall'] }),
      event('b', '2026-07-30T16:00', { venueId: 'station', spaceIds: ['main-hall'] }),
      event('c', '2026-07-30T14:30', { venueId: 'station', spaceIds: ['main-hall'], eventId: 'event-of-b' }),
    ],
    [],
  ],
  [
    'drafts and other oblasts do not count',
    'spread',
    0,
    {},
    [
      event('a', '2026-07-30T09:00', { state: 'draft' }),
      event('b', '2026-07-30T09:00', { venueId: 'congress', spaceIds: ['hall'], divisions: ['karaganda'] }),
    ],
    [],
  ],
  ['nobody travels', 'travel', undefined, { people: ['aigerim'] }, [], []],
  [
    'every quarter of an hour on the road costs 1: 250 minutes to Karaganda are 17',
    'travel',
    17,
    { people: ['aigerim'] },
    [
      event('a', '2026-07-31T09:00', {
        venueId: 'congress',
        spaceIds: ['hall'],
        divisions: ['karaganda'],
        people: ['aigerim'],
      }),
    ],
    [],
  ],
  ['no place was chosen: any is as good', 'place', undefined, {}, [], []],
])('the formula: %s', (_, kind, expected, more, others, partners, day = '2026-07-30') => {
  const facts = edition([wish(more), ...others]);
  const slots = search(facts, {
    partners,
    filters: { venueIds: ['khan-shatyr'], from: day, to: day, fromMinute: 720, toMinute: 810 },
  });
  const noon = slots.find(({ spaceIds }) => spaceIds[0] === 'atrium');
  expect(noon).toBeDefined();
  expect(points(noon, kind)).toBe(expected);
});

test('the cost is the sum of the points', () => {
  for (const slot of search(edition([wish()]), { partners: [past({ accepted })] }))
    expect(slot.cost).toBe(slot.terms.reduce((sum, term) => sum + term.points, 0));
});

test('another space of its venue costs 3, another venue 8', () => {
  const facts = edition([event('wish', '2026-07-30T12:00')]);
  const places = placesFor(facts.occurrences[0]!, editionGround(facts), {});
  expect(Object.fromEntries(places.map(({ key, points: far }) => [key, far]))).toEqual({
    'khan-shatyr/atrium': 0,
    'khan-shatyr/east-hall': 3,
    'station/main-hall': 8,
  });
});

test('no warning goes before any cost', () => {
  // At noon the partner is busy: a warning. At nine it is not, though that is far from the usual hour.
  const busy = event('a', '2026-07-30T09:30', {
    venueId: 'congress',
    spaceIds: ['hall'],
    divisions: ['karaganda'],
    organizations: ['ngo'],
    lengthMinutes: 360,
  });
  const filters = { from: '2026-07-30', to: '2026-07-30', venueIds: ['station'] };
  const [first, ...more] = search(edition([wish({ organizations: ['ngo'] }), busy]), { filters });
  expect(first).toMatchObject({ start: '2026-07-30T15:30', conflicts: [] });
  expect(more.every(({ conflicts }) => conflicts.length > 0)).toBe(true);
});

test.each<[string, Partial<OccurrenceFacts>, SlotSearch['filters'], (slot: FreeSlot) => boolean]>([
  ['venues', {}, { venueIds: ['station'] }, ({ venueId }) => venueId === 'station'],
  [
    'a venue of another oblast, when it is asked for',
    {},
    { venueIds: ['congress'] },
    ({ venueId }) => venueId === 'congress',
  ],
  ['days', {}, { from: '2026-08-01', to: '2026-08-01' }, ({ start }) => start.startsWith('2026-08-01')],
  [
    'hours',
    {},
    { fromMinute: 900, toMinute: 1020 },
    ({ start, end }) => start.slice(11) >= '15:00' && end.slice(11) <= '17:00',
  ],
  [
    'set-up within the opening hours',
    { setupMinutes: 120 },
    { toMinute: 780 },
    ({ start }) => start.slice(11) >= '11:00',
  ],
  [
    'its spaces together',
    { venueId: 'khan-shatyr', spaceIds: ['atrium', 'east-hall'] },
    { venueIds: ['khan-shatyr'] },
    ({ spaceIds }) => spaceIds.length > 0,
  ],
])('only %s', (_, more, filters, holds) => {
  const slots = search(edition([wish(more)]), { filters });
  expect(slots.length).toBeGreaterThan(0);
  expect(slots.filter((slot) => !holds(slot))).toEqual([]);
});

test.each<[string, Partial<OccurrenceFacts>, SlotSearch['filters']]>([
  ['a hall that is known to be large enough is not there', {}, { capacity: 101 }],
  ['the days are of another year', {}, { from: '2025-07-30', to: '2025-07-31' }],
  ['the hours are too short', {}, { fromMinute: 600, toMinute: 660 }],
  ['the oblast has no venue', { divisions: ['ulytau'] }, {}],
  ['the occurrence is not known', {}, { venueIds: ['nowhere'] }],
])('nothing is proposed where %s', (_, more, filters) => {
  expect(search(edition([wish(more)]), { filters })).toEqual([]);
});

test('what is online needs no venue', () => {
  expect(search(edition([wish({ attendance: 'online' })]))[0]).toMatchObject({
    venueId: null,
    spaceIds: [],
    start: '2026-07-30T12:00',
  });
});

test('the past is not proposed, unless all of it is past', () => {
  const days = (today: string) =>
    [...new Set(search(edition([wish()], { today })).map(({ start }) => start.slice(0, 10)))].sort();
  expect(days('2026-08-01')[0]).toBe('2026-08-01');
  expect(days('2026-09-01')[0]).toBe('2026-07-30');
});

test('the spaces of a draft’s other times are taken for it too', () => {
  const sibling = event('sibling', '2026-07-30T12:00', { state: 'draft', eventId: 'event-of-wish' });
  const slots = search(edition([wish({ state: 'draft' }), sibling]), {
    filters: { venueIds: ['khan-shatyr'], from: '2026-07-30', to: '2026-07-30', fromMinute: 720, toMinute: 810 },
  });
  expect(slots.map(words)).toEqual(['07-30T12:00 east-hall']);
});

describe('always', () => {
  const spaces = [
    ['khan-shatyr', 'atrium'],
    ['khan-shatyr', 'east-hall'],
    ['station', 'main-hall'],
  ] as const;
  const other = fc
    .record({
      day: fc.integer({ min: 0, max: 3 }),
      hour: fc.integer({ min: 8, max: 17 }),
      place: fc.constantFrom(...spaces),
      people: fc.subarray(['p1', 'p2']),
      organizations: fc.subarray(['o1', 'o2']),
      state: fc.constantFrom('planned', 'confirmed', 'draft' as const),
      setupMinutes: fc.constantFrom(0, 30),
      lengthMinutes: fc.constantFrom(60, 240, 480),
    })
    .map(
      ({ day, hour, place: [venueId, space], ...more }) =>
        (index: number) =>
          event(
            `e${index}`,
            `${['2026-07-30', '2026-07-31', '2026-08-01', '2026-08-02'][day]}T${String(hour).padStart(2, '0')}:00`,
            {
              venueId,
              spaceIds: [space],
              ...(more as Partial<OccurrenceFacts>),
            },
          ),
    );
  const facts = fc
    .tuple(fc.array(other, { maxLength: 20 }), fc.subarray(['p1', 'p2']), fc.subarray(['o1', 'o2']))
    .map(([others, people, organizations]) =>
      edition([
        wish({ people, organizations, setupMinutes: 15, teardownMinutes: 15 }),
        ...others.map((make, index) => make(index)),
      ]),
    );

  test('no proposed slot is blocked, by the rule that compares all with all', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const ground = editionGround(given);
        const one = given.occurrences[0]!;
        for (const slot of findSlots(ground, { occurrenceId: 'wish' })) {
          const place = placesFor(one, ground, {}).find(({ spaceIds }) => spaceIds.join() === slot.spaceIds.join())!;
          const wished = wishedAt(
            { place, day: slot.start.slice(0, 10), start: slot.start, end: slot.end },
            one,
            ground,
          )!;
          const naive = findConflicts(wished, [...ground.scheduled.values()], ground.contextOf(wished));
          expect(isBlocked(naive)).toBe(false);
          expect(slot.conflicts).toEqual(naive);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the same facts give the same answer, in whatever order they come', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const turned = { ...given, occurrences: [...given.occurrences].reverse(), venues: [...given.venues].reverse() };
        expect(findSlots(editionGround(turned), { occurrenceId: 'wish' })).toEqual(
          findSlots(editionGround(given), { occurrenceId: 'wish' }),
        );
      }),
      { numRuns: 40 },
    );
  });
});
