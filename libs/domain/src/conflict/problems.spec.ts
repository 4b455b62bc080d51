import { editionGround } from './edition-ground.js';
import type { EditionFacts, OccurrenceFacts } from './edition-facts.js';
import { edition, event } from './edition.fixture.js';
import { problemsIn, unknownWays } from './problems.js';

const problems = (facts: EditionFacts) =>
  problemsIn(editionGround(facts)).map(
    ({ occurrenceId, conflict }) => `${conflict.severity} ${conflict.kind} of ${occurrenceId}`,
  );
const noon = '2026-07-30T12:00';
const lost = { reached: false, missing: 1, deadline: null };

test.each<[string, OccurrenceFacts[], Partial<EditionFacts>, string[]]>([
  ['an edition without one', [event('a', noon), event('b', '2026-07-31T12:00')], {}, []],
  [
    'a clash of two is one problem, of the one that is less fixed',
    [event('a', noon, { state: 'confirmed' }), event('b', noon, { state: 'draft' })],
    {},
    ['blocking space-taken of b'],
  ],
  [
    'between equals of the earlier one',
    [event('late', '2026-07-30T12:30'), event('early', noon)],
    {},
    ['blocking space-taken of early'],
  ],
  [
    'a lost quorum blocks, though no move',
    [event('a', noon, { state: 'confirmed', quorum: lost })],
    {},
    ['blocking quorum-lost of a'],
  ],
  [
    'an event with several occurrences has one quorum',
    [
      event('a', noon, { state: 'confirmed', quorum: lost }),
      event('b', '2026-07-31T12:00', { state: 'confirmed', quorum: lost, eventId: 'event-of-a' }),
    ],
    {},
    ['blocking quorum-lost of a'],
  ],
  [
    'in the tray a quorum can be at risk',
    [event('a', null, { quorum: { reached: false, missing: 1, deadline: '2026-07-03' } })],
    {},
    ['warning quorum-at-risk of a'],
  ],
  [
    'the worst comes first, then the earliest',
    [
      event('late', '2026-08-01T20:00'),
      event('early', '2026-07-31T20:00'),
      event('lost', '2026-08-02T12:00', { state: 'confirmed', quorum: lost }),
    ],
    {},
    ['blocking quorum-lost of lost', 'warning outside-opening-hours of early', 'warning outside-opening-hours of late'],
  ],
  [
    'a person who said that she cannot come',
    [event('a', noon, { people: ['aigerim'] })],
    {
      unavailable: [
        { personId: 'aigerim', from: Date.parse('2026-07-30T08:00Z'), to: Date.parse('2026-07-30T09:00Z') },
      ],
    },
    ['warning person-unavailable of a'],
  ],
  [
    'and who can come before and after that',
    [event('a', noon, { people: ['aigerim'] })],
    {
      unavailable: [
        { personId: 'aigerim', from: Date.parse('2026-07-30T08:30Z'), to: Date.parse('2026-07-31T00:00Z') },
      ],
    },
    [],
  ],
  [
    'a decree makes a day off of any day',
    [event('a', noon)],
    { overrides: [{ day: '2026-07-30', kind: 'day-off', name: { en: 'Bridge day' } }] },
    ['warning holiday of a'],
  ],
  [
    'a permission that is late is one problem of the whole event',
    [event('a', noon), event('b', '2026-07-31T12:00', { eventId: 'event-of-a' })],
    { today: '2026-07-29', leadTimes: [{ eventId: 'event-of-a', id: 'akimat', days: 10, settled: false }] },
    ['warning lead-time of a'],
  ],
  [
    'what others hold outside the scope stands in the way',
    [event('a', noon)],
    {
      busy: [
        {
          id: 'busy:1',
          from: Date.parse('2026-07-30T07:00Z'),
          to: Date.parse('2026-07-30T08:00Z'),
          slotFrom: Date.parse('2026-07-30T07:00Z'),
          slotTo: Date.parse('2026-07-30T08:00Z'),
          spaceIds: ['atrium'],
          people: [],
          items: [],
          organizations: [],
          divisionId: 'almaty-city',
        },
      ],
    },
    ['blocking space-taken of a'],
  ],
  ['what is over troubles nobody', [event('a', '2026-07-30T20:00', { state: 'completed' })], {}, []],
  [
    'nor does an archived edition',
    [event('a', noon), event('b', noon)],
    { edition: { year: 2026, startsOn: '2026-07-30', endsOn: '2026-08-02', archived: true } },
    [],
  ],
])('%s', (_, occurrences, more, expected) => expect(problems(edition(occurrences, more))).toEqual(expected));

describe('a way that cannot be judged', () => {
  const inAbai = (start: string, more: Partial<OccurrenceFacts> = {}) =>
    event('abai', start, { venueId: 'library', spaceIds: ['room'], people: ['daulet'], ...more });
  const ways = (...all: OccurrenceFacts[]) => unknownWays(editionGround(edition(all)));

  test('is told with the venue that has no coordinates', () => {
    expect(ways(event('astana', noon, { people: ['daulet'] }), inAbai('2026-07-30T16:00'))).toEqual([
      { personId: 'daulet', fromId: 'astana', toId: 'abai', venueIds: ['library'] },
    ]);
  });
  test.each<[string, OccurrenceFacts]>([
    ['another day', inAbai('2026-07-31T10:00')],
    ['another person', inAbai('2026-07-30T16:00', { people: ['aigerim'] })],
    ['a draft', inAbai('2026-07-30T16:00', { state: 'draft' })],
  ])('is not told of %s', (_, other) => {
    expect(ways(event('astana', noon, { people: ['daulet'] }), other)).toEqual([]);
  });
});
