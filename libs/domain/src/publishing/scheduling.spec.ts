import { resolveWallTime } from '../time/zone.js';
import { LONGEST_AHEAD_DAYS, publicationTime, reasonsThen } from './scheduling.js';
import { suspicionKey, type PublicSuspicion } from './suspicions.js';

const now = Date.parse('2026-07-29T09:00+05:00');
const at = (wall: string, zone = 'Asia/Almaty') => {
  const decision = publicationTime(resolveWallTime(wall, zone), now);
  return decision.ok ? new Date(decision.value.instant).toISOString() : decision.refusal;
};

describe('the time of a publication', () => {
  test.each<[string, string, unknown]>([
    ['is the instant of the wall time', '2026-07-30T09:00', '2026-07-30T04:00:00.000Z'],
    ['may be the next minute', '2026-07-29T09:01', '2026-07-29T04:01:00.000Z'],
    ['is not now', '2026-07-29T09:00', { code: 'publication-is-past', field: 'at' }],
    ['is not behind', '2026-07-29T08:59', { code: 'publication-is-past', field: 'at' }],
    ['may be 400 days ahead', '2027-09-02T09:00', '2027-09-02T04:00:00.000Z'],
    ['and not a minute more', '2027-09-02T09:01', { code: 'publication-is-too-far', field: 'at' }],
  ])('%s', (_, wall, expected) => expect(at(wall)).toEqual(expected));

  test('is asked for again in an hour that is not one', () => {
    expect(LONGEST_AHEAD_DAYS).toBe(400);
    expect(at('2026-10-25T02:30', 'Europe/Berlin')).toEqual({ code: 'wall-time-ambiguous', field: 'at' });
    expect(at('2027-03-28T02:30', 'Europe/Berlin')).toEqual({ code: 'wall-time-skipped', field: 'at' });
  });
});

describe('the reasons of a scheduled publication', () => {
  const phone: PublicSuspicion = { field: 'summary', language: 'ru', harm: 'private-phone', words: '+7 701 234-56-78' };
  const shelter: PublicSuspicion = { field: 'place', language: 'kk', harm: 'shelter-address', words: 'баспана' };
  const given = { reason: 'announced', noHarm: 'the box office', answered: [suspicionKey(phone)] };

  test.each<[string, PublicSuspicion[], string | null]>([
    ['hold for the words that they were written about', [phone], 'the box office'],
    ['hold where the words are gone', [], 'the box office'],
    ['say nothing of words that came later', [phone, shelter], null],
    ['nor of the same words in another place', [{ ...phone, field: 'title' }], null],
  ])('%s', (_, suspicions, noHarm) => expect(reasonsThen(given, suspicions)).toEqual({ reason: 'announced', noHarm }));

  test('are held to the names under which suspicions are kept', () => {
    const hidden = ({ words }: PublicSuspicion) => `${words.length}`;
    expect(reasonsThen({ ...given, answered: ['16'] }, [phone], hidden).noHarm).toBe('the box office');
    expect(reasonsThen({ ...given, answered: ['16'] }, [shelter], hidden).noHarm).toBeNull();
  });
});
