import type { Scheduled } from './conflict.js';
import { nearestFreeSlot } from './nearest-free-slot.js';
import { occurrence } from './scheduled.fixture.js';

const day = occurrence('day', '08:00-20:00').slot!;
const inAtrium = (id: string, times: string, more = {}) => occurrence(id, times, { spaceIds: ['atrium'], ...more });
const free = (wished: Scheduled, around: Scheduled[], step?: number) => {
  const found = nearestFreeSlot(wished, around, day, step);
  if (!found) return null;
  const clock = (instant: number) => new Date(instant + 5 * 3_600_000).toISOString().slice(11, 16);
  return `${clock(found.start)}-${clock(found.end)}`;
};

test.each<[string, Scheduled, Scheduled[], string | null]>([
  ['a free slot is its own nearest', inAtrium('a', '10:00-11:00'), [], '10:00-11:00'],
  [
    'after what is in the way, when that is nearer',
    inAtrium('a', '11:30-12:30'),
    [inAtrium('b', '10:00-12:00')],
    '12:00-13:00',
  ],
  ['before it, when that is nearer', inAtrium('a', '09:30-10:30'), [inAtrium('b', '10:00-14:00')], '09:00-10:00'],
  [
    'with room for its set-up',
    inAtrium('a', '11:30-12:30', { setup: 45 }),
    [inAtrium('b', '10:00-12:00')],
    '12:45-13:45',
  ],
  [
    'not in a gap that is too short',
    inAtrium('a', '10:00-11:30'),
    [inAtrium('b', '08:00-11:00'), inAtrium('c', '12:00-13:00')],
    '13:00-14:30',
  ],
  [
    'not where a person of it is elsewhere',
    inAtrium('a', '10:00-11:00', { people: ['aigerim'] }),
    [occurrence('b', '09:00-18:00', { people: ['aigerim'] })],
    '08:00-09:00',
  ],
  [
    'on whole steps',
    inAtrium('a', '10:00-11:00'),
    [inAtrium('b', '10:00-10:50'), inAtrium('c', '08:00-10:00')],
    '11:00-12:00',
  ],
  ['nothing on a full day', inAtrium('a', '10:00-11:00'), [inAtrium('b', '08:30-19:30')], null],
])('%s', (_, wished, around, expected) => expect(free(wished, around)).toBe(expected));
