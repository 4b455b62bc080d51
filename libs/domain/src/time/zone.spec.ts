import fc from 'fast-check';
import { isLocalDate, isWallTime, offsetLabel } from './dates.js';
import { resolveWallTimeFromOffsets, wallTimeFromOffsets } from './offsets.js';
import { isZone, localDate, offsetAt, resolveWallTime, wallTimeAt, zoneOffsets } from './zone.js';

const iso = (instant: number) => new Date(instant).toISOString().replace('.000', '');
const read = (wall: string, zone: string, choice?: 'earlier' | 'later') => {
  const found = resolveWallTime(wall, zone, choice);
  return found.kind === 'resolved'
    ? iso(found.instant)
    : `${found.kind}: ${iso(found.earlier.instant)} or ${iso(found.later.instant)}`;
};

describe('wall time at a place', () => {
  test.each([
    ['noon in Astana in 2015', '2015-07-30T12:00', 'Asia/Almaty', '2015-07-30T06:00:00Z'],
    ['noon in Aktobe in 2015', '2015-07-30T12:00', 'Asia/Aqtobe', '2015-07-30T07:00:00Z'],
    ['noon in Astana in 2026', '2026-07-30T12:00', 'Asia/Almaty', '2026-07-30T07:00:00Z'],
    ['noon in Aktobe in 2026', '2026-07-30T12:00', 'Asia/Aqtobe', '2026-07-30T07:00:00Z'],
    ['Kostanay before the law', '2024-02-29T22:59', 'Asia/Qostanay', '2024-02-29T16:59:00Z'],
    ['Kostanay after the law', '2024-03-01T00:00', 'Asia/Qostanay', '2024-02-29T19:00:00Z'],
    [
      'the hour that happened twice in Almaty',
      '2024-02-29T23:30',
      'Asia/Almaty',
      'ambiguous: 2024-02-29T17:30:00Z or 2024-02-29T18:30:00Z',
    ],
    [
      'its first minute',
      '2024-02-29T23:00',
      'Asia/Qostanay',
      'ambiguous: 2024-02-29T17:00:00Z or 2024-02-29T18:00:00Z',
    ],
    [
      'the hour that happened twice in Kyzylorda',
      '2018-12-20T23:30',
      'Asia/Qyzylorda',
      'ambiguous: 2018-12-20T17:30:00Z or 2018-12-20T18:30:00Z',
    ],
    [
      'an hour that never happened',
      '2004-03-28T02:30',
      'Asia/Almaty',
      'skipped: 2004-03-27T19:30:00Z or 2004-03-27T20:30:00Z',
    ],
  ])('%s', (_, wall, zone, expected) => expect(read(wall, zone)).toBe(expected));

  test('a choice settles the hour that happened twice, and nothing else', () => {
    expect(read('2024-02-29T23:30', 'Asia/Almaty', 'earlier')).toBe('2024-02-29T17:30:00Z');
    expect(read('2024-02-29T23:30', 'Asia/Almaty', 'later')).toBe('2024-02-29T18:30:00Z');
    expect(read('2026-07-30T12:00', 'Asia/Almaty', 'later')).toBe('2026-07-30T07:00:00Z');
    expect(read('2004-03-28T02:30', 'Asia/Almaty', 'later')).toMatch(/^skipped/);
  });

  test.each(['2026-02-30T12:00', '2026-07-30', '2026-07-30T24:00', '2026-07-30T12:00:00', '30.07.2026 12:00', ''])(
    '%j is no wall time',
    (wall) => {
      expect(isWallTime(wall)).toBe(false);
      expect(() => resolveWallTime(wall, 'Asia/Almaty')).toThrow(RangeError);
    },
  );

  test('a zone has a name in the tz database', () => {
    expect(['Asia/Almaty', 'Asia/Qostanay', 'UTC'].map(isZone)).toEqual([true, true, true]);
    expect(['Asia/Astana', '+05:00', '', null, "Asia/Almaty'--"].map(isZone)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('dates of the calendar only', () => {
    expect(['2024-02-29', '2026-12-31', '9999-12-31'].map(isLocalDate)).toEqual([true, true, true]);
    expect(['2026-02-29', '2026-13-01', '0000-01-01', '2026-7-30', 20260730].map(isLocalDate)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('the local date is the place’s own', () => {
    expect(localDate(Date.UTC(2026, 6, 30, 19, 30), 'Asia/Almaty')).toBe('2026-07-31');
    expect(localDate(Date.UTC(2026, 6, 30, 18, 59), 'Asia/Almaty')).toBe('2026-07-30');
  });

  test('offsets are read as people write them', () => {
    expect([300, 360, 330, 0, -210].map(offsetLabel)).toEqual(['UTC+5', 'UTC+6', 'UTC+5:30', 'UTC+0', 'UTC−3:30']);
  });
});

const zones = fc.constantFrom(
  'Asia/Almaty',
  'Asia/Qostanay',
  'Asia/Qyzylorda',
  'Asia/Aqtobe',
  'Asia/Aqtau',
  'Asia/Atyrau',
  'Asia/Oral',
);
const from = Date.UTC(2000, 0, 1);
const to = Date.UTC(2031, 0, 1);
const instants = fc.integer({ min: from / 60_000, max: to / 60_000 - 1 }).map((minute) => minute * 60_000);

describe('for every instant and zone', () => {
  test('the wall time leads back to the instant', () => {
    fc.assert(
      fc.property(zones, instants, (zone, instant) => {
        const found = resolveWallTime(wallTimeAt(instant, zone), zone);
        const readings = found.kind === 'resolved' ? [found] : [found.earlier, found.later];
        expect(found.kind).not.toBe('skipped');
        expect(readings.map((reading) => reading.instant)).toContain(instant);
        expect(readings.map((reading) => reading.offsetMinutes)).toContain(offsetAt(instant, zone));
      }),
      { numRuns: 300 },
    );
  });

  test('a browser with offsets from the server reads the same as the server', () => {
    fc.assert(
      fc.property(zones, instants, (zone, instant) => {
        const offsets = zoneOffsets(zone, from - 86_400_000, to + 86_400_000);
        const wall = wallTimeAt(instant, zone);
        expect(wallTimeFromOffsets(instant, offsets)).toBe(wall);
        expect(resolveWallTimeFromOffsets(wall, offsets)).toEqual(resolveWallTime(wall, zone));
      }),
      { numRuns: 100 },
    );
    const almaty = zoneOffsets('Asia/Almaty', from, to);
    for (const wall of ['2004-03-28T02:30', '2024-02-29T23:30'])
      expect(resolveWallTimeFromOffsets(wall, almaty)).toEqual(resolveWallTime(wall, 'Asia/Almaty'));
  });
});

test('offsets of a summer without a change are one line, those of 2024 are two', () => {
  expect(zoneOffsets('Asia/Almaty', Date.UTC(2026, 6, 1), Date.UTC(2026, 8, 1))).toEqual([
    { from: Date.UTC(2026, 6, 1), offsetMinutes: 300 },
  ]);
  expect(zoneOffsets('Asia/Almaty', Date.UTC(2024, 0, 1), Date.UTC(2024, 11, 31))).toEqual([
    { from: Date.UTC(2024, 0, 1), offsetMinutes: 360 },
    { from: Date.UTC(2024, 1, 29, 18), offsetMinutes: 300 },
  ]);
});

test('the new offset is in force from the very instant of the change', () => {
  const change = Date.UTC(2024, 1, 29, 18);
  const offsets = zoneOffsets('Asia/Almaty', Date.UTC(2024, 0, 1), Date.UTC(2024, 11, 31));
  expect(wallTimeFromOffsets(change, offsets)).toBe(wallTimeAt(change, 'Asia/Almaty'));
  expect(wallTimeFromOffsets(change - 60_000, offsets)).toBe('2024-02-29T23:59');
  expect(wallTimeFromOffsets(change, offsets)).toBe('2024-02-29T23:00');
});
