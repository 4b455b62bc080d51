import { addEvent } from '../ground.js';
import { aigul, askTheDatabase, client, ground, sql } from './judge.js';

askTheDatabase();

const MADE = '2026-07-01T06:00Z';
const AT = '2026-07-02T04:00Z';
let event: string;
beforeEach(async () => {
  event = await addEvent(client, ground, 'planned');
});

/** A publication that waits, with these columns otherwise; answers with the constraint that refused it. */
const wait = (more: Record<string, unknown> = {}) => {
  const row: Record<string, unknown> = {
    event_id: event,
    person_id: aigul,
    wall_at: '2026-07-02T09:00',
    zone: 'Asia/Almaty',
    offset_at: 300,
    at: AT,
    scheduled_at: MADE,
    ...more,
  };
  const names = Object.keys(row);
  return sql(
    `INSERT INTO scheduled_publication (${names.join(', ')}) VALUES (${names.map((_, n) => `$${n + 1}`).join(', ')})`,
    Object.values(row),
  );
};
const late = { settled_at: AT };

test.each<[string, Record<string, unknown>, string | undefined]>([
  ['a publication waits for a time to come', {}, undefined],
  ['for the very instant there is nothing to wait', { at: MADE }, 'scheduled_publication_lies_ahead'],
  [
    'it is not published before its time',
    { settled_at: MADE, outcome: 'published' },
    'scheduled_publication_never_early',
  ],
  ['it is published at its time', { ...late, outcome: 'published' }, undefined],
  ['it can be called off before it', { settled_at: MADE, outcome: 'called-off' }, undefined],
  ['what is settled says how', late, 'scheduled_publication_settled_whole'],
  ['what says how is settled', { outcome: 'published' }, 'scheduled_publication_settled_whole'],
  ['only three things become of it', { ...late, outcome: 'lost' }, 'scheduled_publication_outcome_known'],
  ['what stayed back says why', { ...late, outcome: 'held-back' }, 'scheduled_publication_held_back_says_why'],
  ['and nothing else does', { code: 'harm-suspected' }, 'scheduled_publication_held_back_says_why'],
  ['a reason has a measure', { reason: 'x'.repeat(1001) }, 'scheduled_publication_reason_length'],
  ['so has the other', { no_harm: 'x'.repeat(1001) }, 'scheduled_publication_no_harm_length'],
])('%s', async (_, more, constraint) => expect(await wait(more)).toBe(constraint));

test('one publication of an event waits at a time; when it is settled another may', async () => {
  expect(await wait()).toBeUndefined();
  expect(await wait({ at: '2026-07-03T04:00Z' })).toBe('scheduled_publication_one_waits');
  const settle = `UPDATE scheduled_publication SET settled_at = at, outcome = 'published'`;
  expect(await sql(settle)).toBe('scheduled_publication_version_is_next');
  expect(await sql(`${settle}, version = version + 1`)).toBeUndefined();
  expect(await wait({ at: '2026-07-03T04:00Z' })).toBeUndefined();
});

test('what waits goes with its event', async () => {
  await wait();
  await client.query('DELETE FROM event WHERE id = $1', [event]);
  expect((await client.query('SELECT 1 FROM scheduled_publication')).rowCount).toBe(0);
});
