import type { BoardItem } from '@birge/api-client';
import { boardItem, boardWindow, eventTypes, instant } from '../../../test/board/window.js';
import { boardIndex } from './board-index.js';
import { dutiesFor, judgePerson, likelyDuty } from './judge-person.js';

const arman = { personId: 'arman', name: 'Arman', said: [] };
const at = (dutyId: string, personId = 'arman') => ({
  assignmentId: `${personId}-${dutyId}`,
  personId,
  name: 'Arman',
  dutyId,
});
const lecture = (start: string, end: string, more: Partial<BoardItem> = {}) =>
  boardItem('lecture', `2026-07-30T${start}`, `2026-07-30T${end}`, { spaceIds: ['east-hall'], ...more });
const index = (items: BoardItem[], needed: [string, number][] = [['host', 1]], more = {}) =>
  boardIndex(boardWindow(items, more), {
    ...eventTypes,
    items: eventTypes.items.map((type) => ({
      ...type,
      duties: needed.map(([dutyId, count]) => ({ dutyId, needed: count })),
    })),
  });
const judged = (
  item: BoardItem,
  around: BoardItem[] = [],
  person: Parameters<typeof judgePerson>[1] = arman,
  more = {},
) => {
  const known = index([item, ...around], [['host', 1]], more);
  return judgePerson('en', person, item, known, dutiesFor(person.personId, item, known, []));
};
const elsewhere = boardItem('flash-mob', '2026-07-30T12:00', '2026-07-30T13:30', { people: [at('host')] });

describe('what stands against a person at a card', () => {
  test('nothing, where she is free; touching is no clash', () => {
    expect(judged(lecture('13:30', '15:00'), [elsewhere])).toEqual({
      level: 'good',
      reasons: ['Nothing stands in the way'],
      pointless: false,
    });
  });

  test('somewhere else at that time stops her, set-up included, and says where; the server is still asked', () => {
    const { level, reasons, pointless } = judged(lecture('13:30', '15:00', { setupMinutes: 30 }), [elsewhere]);
    expect({ level, pointless }).toEqual({ level: 'stop', pointless: false });
    expect(reasons).toEqual([expect.stringMatching(/Arman.*“flash-mob”.*12:00–13:30/)]);
  });

  test('outside the reader’s oblasts no title is known, and it stops her all the same', () => {
    const busy = [
      {
        spaceId: null,
        personId: 'arman',
        from: instant('2026-07-30T10:00'),
        to: instant('2026-07-30T11:00'),
        divisionId: 'abai',
      },
    ];
    const { level, reasons } = judged(lecture('10:30', '12:00'), [], arman, { busy });
    expect(level).toBe('stop');
    expect(reasons[0]).toContain('outside your oblasts');
  });

  test('a draft holds nobody: the clash is a warning', () => {
    expect(judged(lecture('12:00', '13:00', { state: 'draft' }), [elsewhere]).level).toBe('warn');
  });

  test.each([
    ['unavailable', '09:00', '10:30', 'Said that this time does not suit'],
    ['available', '08:00', '10:30', 'Named other times'],
  ] as const)('%s %s–%s: %s', (kind, from, to, reason) => {
    const said = [{ kind, start: instant(`2026-07-30T${from}`), end: instant(`2026-07-30T${to}`) }];
    expect(judged(lecture('10:00', '12:00'), [], { ...arman, said })).toEqual({
      level: 'warn',
      reasons: [reason],
      pointless: false,
    });
  });

  test.each([
    ['without a time', boardItem('lecture'), 'Without a time'],
    ['cancelled', lecture('10:00', '12:00', { state: 'cancelled' }), 'over or cancelled'],
    ['another’s', lecture('10:00', '12:00', { mayMove: false }), 'You may not'],
    ['where she is', lecture('10:00', '12:00', { people: [at('host')] }), 'assigned here already'],
  ])('%s: it is not even asked', (_, item, reason) => {
    const verdict = judged(item);
    expect(verdict).toMatchObject({ level: 'stop', pointless: true });
    expect(verdict.reasons[0]).toContain(reason);
  });
});

describe('the duty that is meant', () => {
  const item = lecture('10:00', '12:00', { people: [at('host', 'dana')] });
  test.each([
    [
      'the first that lacks somebody',
      [
        ['host', 1],
        ['photo', 2],
      ],
      'arman',
      ['host', 'photo'],
      'photo',
    ],
    ['the first, where none lacks anybody', [['host', 1]], 'arman', ['host'], 'host'],
    [
      'none that she has',
      [
        ['host', 2],
        ['photo', 1],
      ],
      'dana',
      ['photo'],
      'photo',
    ],
    ['any, where the type needs nobody', [], 'arman', ['host', 'lead'], 'host'],
  ] as const)('%s', (_, needed, personId, duties, likely) => {
    const known = index(
      [item],
      needed.map(([id, count]) => [id, count] as [string, number]),
    );
    const found = dutiesFor(personId, item, known, ['host', 'lead']);
    expect(found).toEqual(duties);
    expect(likelyDuty(found, item, known)).toBe(likely);
  });
});
