import { movedBy, swapped, type HeldSlot } from './together.js';

const slot = (id: string, times: string, spaces = 'hall', venueId = 'khan-shatyr'): HeldSlot => {
  const [start, end] = times.split('-');
  return { id, start: `2026-07-30T${start}`, end: `2026-07-30T${end}`, venueId, spaceIds: spaces.split('+') };
};
const said = ({ id, start, end, spaceIds }: HeldSlot) =>
  `${id} ${start.slice(11)}-${end.slice(11)} ${spaceIds.join('+')}`;

test('all move by the same minutes, over midnight too', () => {
  expect(
    movedBy([slot('a', '10:00-11:00'), slot('b', '23:30-23:45')], 45).map(({ start, end }) => [start, end]),
  ).toEqual([
    ['2026-07-30T10:45', '2026-07-30T11:45'],
    ['2026-07-31T00:15', '2026-07-31T00:30'],
  ]);
});

test.each<[string, HeldSlot, HeldSlot, string[]]>([
  [
    'of one length, times change',
    slot('a', '10:00-11:00'),
    slot('b', '12:00-13:00'),
    ['a 12:00-13:00 hall', 'b 10:00-11:00 hall'],
  ],
  [
    'of two spaces, both go to the other’s',
    slot('a', '10:00-11:00', 'hall'),
    slot('b', '10:00-12:00', 'yard'),
    ['a 10:00-11:00 yard', 'b 10:00-12:00 hall'],
  ],
  [
    'a long one before a short one leaves the gap between them',
    slot('a', '10:00-12:00'),
    slot('b', '12:30-13:00'),
    ['a 11:00-13:00 hall', 'b 10:00-10:30 hall'],
  ],
  [
    'a short one before a long one too',
    slot('a', '10:00-10:30'),
    slot('b', '11:00-13:00'),
    ['a 12:30-13:00 hall', 'b 10:00-12:00 hall'],
  ],
  [
    'named in the other order they swap the same',
    slot('b', '12:30-13:00'),
    slot('a', '10:00-12:00'),
    ['b 10:00-10:30 hall', 'a 11:00-13:00 hall'],
  ],
  [
    'on two days each begins when the other did',
    slot('a', '10:00-12:00'),
    { ...slot('b', '12:00-13:00'), start: '2026-07-31T12:00', end: '2026-07-31T13:00' },
    ['a 12:00-14:00 hall', 'b 10:00-11:00 hall'],
  ],
])('a swap: %s', (_, one, other, after) => expect(swapped([one, other]).map(said)).toEqual(after));
