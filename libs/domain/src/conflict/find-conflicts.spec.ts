import fc from 'fast-check';
import type { ConflictContext, Scheduled } from './conflict.js';
import { conflictsIn } from './conflicts-in.js';
import { findConflicts, isBlocked } from './find-conflicts.js';
import { occurrence } from './scheduled.fixture.js';

const kinds = (one: Scheduled, around: readonly Scheduled[], context?: ConflictContext): string[] =>
  findConflicts(one, around, context).map(({ kind }) => kind);

const astana = { latitude: 51.13, longitude: 71.42 };
const karaganda = { latitude: 49.8, longitude: 73.1 };
const flashMob = occurrence('flash-mob', '10:00-11:00', {
  spaceIds: ['atrium'],
  people: ['aigerim'],
  organizations: ['korgau-astana'],
  items: [{ id: 'stage', unique: true, quantity: 1 }],
  venueId: 'khan-shatyr',
  point: astana,
});

describe('two occurrences', () => {
  test.each<[string, Scheduled, string[]]>([
    ['touching slots are no clash', occurrence('next', '11:00-12:00', { spaceIds: ['atrium'] }), []],
    ['one shared minute takes the space', occurrence('next', '10:59-12:00', { spaceIds: ['atrium'] }), ['space-taken']],
    [
      'set-up takes the space too',
      occurrence('next', '11:30-12:00', { spaceIds: ['atrium'], setup: 45 }),
      ['space-taken'],
    ],
    [
      'tear-down takes the space too',
      occurrence('early', '08:00-09:30', { spaceIds: ['atrium'], teardown: 31 }),
      ['space-taken'],
    ],
    ['another space is free', occurrence('beside', '10:00-11:00', { spaceIds: ['east-hall'] }), []],
    ['a draft holds nothing', occurrence('draft', '10:00-11:00', { spaceIds: ['atrium'], holds: false }), []],
    ['what has no slot is in nobody’s way', occurrence('tray', null, { spaceIds: ['atrium'] }), []],
    ['an occurrence does not collide with itself', flashMob, []],
    [
      'a person cannot be in two places',
      occurrence('other', '10:30-12:00', { people: ['aigerim'] }),
      ['person-elsewhere'],
    ],
    [
      'nor at two occurrences of one event',
      occurrence('again', '10:30-12:00', { eventId: flashMob.eventId, people: ['aigerim'] }),
      ['person-elsewhere'],
    ],
    [
      'a partner in two places is a warning',
      occurrence('other', '10:30-12:00', { organizations: ['korgau-astana'] }),
      ['partner-busy'],
    ],
    [
      'a partner of two occurrences of one event is not',
      occurrence('again', '10:30-12:00', { eventId: flashMob.eventId, organizations: ['korgau-astana'] }),
      [],
    ],
    [
      'a partner is not asked to set up',
      occurrence('other', '11:15-12:00', { organizations: ['korgau-astana'], setup: 60 }),
      [],
    ],
    ['one stage stands in one place', occurrence('other', '10:30-12:00', { items: flashMob.items }), ['item-taken']],
    [
      'the worst comes first',
      occurrence('all', '10:30-12:00', { organizations: ['korgau-astana'], people: ['aigerim'], spaceIds: ['atrium'] }),
      ['space-taken', 'person-elsewhere', 'partner-busy'],
    ],
  ])('%s', (_, other, expected) => expect(kinds(flashMob, [other])).toEqual(expected));

  test('only what the database refuses too is blocking', () => {
    const all = occurrence('all', '10:30-12:00', { ...pick(flashMob) });
    expect(findConflicts(flashMob, [all]).map(({ kind, severity }) => [kind, severity])).toEqual([
      ['space-taken', 'blocking'],
      ['person-elsewhere', 'blocking'],
      ['item-taken', 'blocking'],
      ['partner-busy', 'warning'],
    ]);
  });

  test('a draft that is placed is judged as if it were planned', () => {
    const draft = occurrence('draft', '10:00-11:00', { spaceIds: ['atrium'], holds: false });
    expect(kinds(draft, [flashMob])).toEqual(['space-taken']);
  });

  test('the conflict names the occurrence, the space and its times', () => {
    const [conflict] = findConflicts(occurrence('late', '10:30-12:00', { spaceIds: ['atrium'] }), [flashMob]);
    expect(conflict).toEqual({
      kind: 'space-taken',
      severity: 'blocking',
      withId: 'flash-mob',
      subjectId: 'atrium',
      values: { start: '2026-07-30T10:00', end: '2026-07-30T11:00' },
    });
  });
});

describe('travel', () => {
  // 188 km of road make 245 km and 245 minutes.
  const inKaraganda = (times: string, id = 'karaganda') =>
    occurrence(id, times, { people: ['aigerim'], venueId: 'congress-hall', point: karaganda });
  test.each<[string, Scheduled[], string[]]>([
    ['four hours are not enough from Astana to Karaganda', [inKaraganda('15:00-16:00')], ['travel-tight']],
    ['five hours are', [inKaraganda('16:00-17:00')], []],
    ['the way there counts as the way back', [inKaraganda('06:00-08:00')], ['travel-tight']],
    ['a place without coordinates is not guessed', [{ ...inKaraganda('12:00-13:00'), point: null }], []],
    ['the same venue takes no time', [{ ...inKaraganda('11:00-12:00'), venueId: 'khan-shatyr' }], []],
    ['somebody else’s way does not matter', [{ ...inKaraganda('12:00-13:00'), people: ['daulet'] }], []],
    [
      'only the last place before counts',
      [
        inKaraganda('05:00-07:00'),
        occurrence('stop', '08:00-09:00', { people: ['aigerim'], venueId: 'khan-shatyr', point: astana }),
      ],
      [],
    ],
    [
      'only the next place counts',
      [
        occurrence('stop', '11:00-12:00', { people: ['aigerim'], venueId: 'khan-shatyr', point: astana }),
        inKaraganda('14:00-15:00'),
      ],
      [],
    ],
  ])('%s', (_, around, expected) => expect(kinds(flashMob, around)).toEqual(expected));
});

describe('day and place', () => {
  const venue = {
    capacity: 500,
    openingHours: [
      { weekday: 4, opens: '10:00', closes: '22:00' },
      { weekday: 5, opens: '10:00', closes: '24:00' },
    ],
  };
  const edition = { startsOn: '2026-07-30', endsOn: '2026-08-10' };
  const at = (times: string, more = {}) => occurrence('one', times, { venueId: 'khan-shatyr', ...more });
  test.each<[string, Scheduled, ConflictContext, string[]]>([
    ['within the opening hours', at('10:00-22:00'), { venue }, []],
    ['set-up before opening is outside them', at('10:00-11:00', { setup: 30 }), { venue }, ['outside-opening-hours']],
    ['an end after closing is outside them', at('21:00-22:01'), { venue }, ['outside-opening-hours']],
    [
      'a weekday without hours is closed',
      at('12:00-13:00', { day: '2026-08-01' }),
      { venue },
      ['outside-opening-hours'],
    ],
    ['an end at midnight is within hours until 24:00', at('22:00-24:00', { day: '2026-07-31' }), { venue }, []],
    [
      'closing at 00:00 is the end of the day',
      at('22:00-24:00'),
      { venue: { capacity: null, openingHours: [{ weekday: 4, opens: '10:00', closes: '00:00' }] } },
      [],
    ],
    [
      'hours that are not known are never missed',
      at('03:00-04:00'),
      { venue: { capacity: null, openingHours: [] } },
      [],
    ],
    ['an all-day occurrence asks for an open day only', at('00:00-24:00', { allDay: true }), { venue }, []],
    ['a holiday', at('12:00-13:00'), { holidays: [{ day: '2026-07-30', name: 'Kurban Ait' }] }, ['holiday']],
    ['the day after a holiday', at('12:00-13:00'), { holidays: [{ day: '2026-07-29' }] }, []],
    ['the first day of the edition', at('12:00-13:00'), { edition }, []],
    ['the day before the edition', at('12:00-13:00', { day: '2026-07-29' }), { edition }, ['outside-edition']],
    ['as many people as the venue takes', at('12:00-13:00', { expected: 500 }), { venue }, []],
    ['more than the venue takes', at('12:00-13:00', { expected: 501 }), { venue }, ['over-capacity']],
    [
      'all spaces count together',
      at('12:00-13:00', { expected: 120, spaceIds: ['a', 'b'] }),
      { venue, spaceCapacity: { a: 60, b: 60 } },
      [],
    ],
    [
      'one person more than all spaces take',
      at('12:00-13:00', { expected: 121, spaceIds: ['a', 'b'] }),
      { venue, spaceCapacity: { a: 60, b: 60 } },
      ['over-capacity'],
    ],
    [
      'where one space’s capacity is not known the venue’s counts',
      at('12:00-13:00', { expected: 400, spaceIds: ['a', 'b'] }),
      { venue, spaceCapacity: { a: 60, b: null } },
      [],
    ],
    ['a lost quorum', at('12:00-13:00', { quorumLost: true }), {}, ['quorum-lost']],
  ])('%s', (_, one, context, expected) => expect(kinds(one, [], context)).toEqual(expected));

  test('the opening hours are said as they are on that day', () => {
    expect(findConflicts(at('09:30-11:00'), [], { venue })[0]?.values).toMatchObject({
      day: '2026-07-30',
      hours: '10:00–22:00',
      setup: false,
    });
  });

  test.each([
    ['ten working days before is soon enough', '2026-07-16', false, []],
    ['nine is not', '2026-07-17', false, ['lead-time']],
    ['what was asked already is settled', '2026-07-29', true, []],
    ['nothing is said of the past', '2026-07-31', false, []],
  ])('lead time: %s', (_, today, settled, expected) => {
    expect(kinds(at('12:00-13:00'), [], { today, leadTimes: [{ id: 'akimat', days: 10, settled }] })).toEqual(expected);
  });
});

describe('counted equipment', () => {
  const chairs = (id: string, times: string, quantity: number) =>
    occurrence(id, times, { items: [{ id: 'chairs', unique: false, quantity }] });
  const context = { itemQuantities: { chairs: 100 } };
  test('as many as there are is no conflict', () => {
    expect(kinds(chairs('a', '10:00-12:00', 40), [chairs('b', '11:00-13:00', 60)], context)).toEqual([]);
  });
  test('one more is a warning that counts them', () => {
    expect(findConflicts(chairs('a', '10:00-12:00', 41), [chairs('b', '11:00-13:00', 60)], context)).toEqual([
      {
        kind: 'item-taken',
        severity: 'warning',
        withId: null,
        subjectId: 'chairs',
        values: { wanted: 41, elsewhere: 60, available: 100 },
      },
    ]);
  });
  test('those that others use one after the other count once', () => {
    const others = [chairs('b', '09:00-11:00', 60), chairs('c', '11:00-13:00', 60)];
    expect(kinds(chairs('a', '10:00-12:00', 40), others, context)).toEqual([]);
  });
});

describe('always', () => {
  const ids = (prefix: string) =>
    fc.uniqueArray(
      fc.integer({ min: 1, max: 3 }).map((n) => `${prefix}${n}`),
      { maxLength: 2 },
    );
  const anyOccurrence = (id: string): fc.Arbitrary<Scheduled> =>
    fc
      .record({
        from: fc.integer({ min: 0, max: 1300 }),
        length: fc.integer({ min: 5, max: 120 }),
        spaceIds: ids('s'),
        people: ids('p'),
        organizations: ids('o'),
        setup: fc.integer({ min: 0, max: 90 }),
        holds: fc.boolean(),
      })
      .map(({ from, length, ...more }) => occurrence(id, `${hm(from)}-${hm(from + length)}`, more));
  const hm = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

  test('blocking is mutual between two that hold', () => {
    fc.assert(
      fc.property(anyOccurrence('a'), anyOccurrence('b'), (a, b) => {
        const [one, other] = [
          { ...a, holds: true },
          { ...b, holds: true },
        ];
        const blocking = (x: Scheduled, y: Scheduled) =>
          findConflicts(x, [y])
            .filter(({ severity }) => severity === 'blocking')
            .map(({ kind, subjectId }) => `${kind} ${subjectId}`);
        expect(blocking(one, other)).toEqual(blocking(other, one));
      }),
    );
  });

  test('an occurrence never clashes with itself', () => {
    fc.assert(fc.property(anyOccurrence('a'), (a) => expect(findConflicts(a, [a, { ...a }])).toEqual([])));
  });

  test('moved clear of everything it is not blocked', () => {
    fc.assert(
      fc.property(anyOccurrence('a'), fc.array(anyOccurrence('x'), { maxLength: 6 }), (a, others) => {
        const around = others.map((other, index) => ({ ...other, id: `x${index}` }));
        const end = Math.max(0, ...around.map(({ occupied }) => occupied!.end));
        const by = end - a.occupied!.start;
        const clear = {
          ...a,
          slot: { start: a.slot!.start + by, end: a.slot!.end + by },
          occupied: { start: end, end: a.occupied!.end + by },
        };
        expect(isBlocked(findConflicts(clear, around))).toBe(false);
      }),
    );
  });

  test('all at once finds what each alone finds', () => {
    fc.assert(
      fc.property(fc.array(anyOccurrence('x'), { maxLength: 12 }), (some) => {
        const all = some.map((one, index) => ({ ...one, id: `x${index}` }));
        const together = conflictsIn(all, () => ({}));
        for (const one of all) expect(together.get(one.id) ?? []).toEqual(findConflicts(one, all));
      }),
    );
  });
});

function pick({ spaceIds, people, organizations, items }: Scheduled) {
  return { spaceIds, people, organizations, items };
}
