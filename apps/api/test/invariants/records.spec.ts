import { themes } from '@birge/domain';
import { addEvent } from '../ground.js';
import { askTheDatabase, aigul, client, ground, planned, refused, rows, sql } from './judge.js';

askTheDatabase();

describe('versions', () => {
  test.each([
    ['edition', 'motto', `'{"en":"Stop"}'`],
    ['organization', 'website', `'https://example.kz'`],
    ['venue', 'capacity', '10'],
    ['space', 'capacity', '10'],
    ['item', 'archived_at', 'now()'],
    ['person', 'name', `'Someone'`],
    ['event', 'note', `'a note'`],
    ['occurrence', 'setup_minutes', '15'],
    ['occurrence', 'venue_id', 'NULL'],
    ['requirement', 'needed', 'false'],
    ['participation', 'position', '1'],
    ['contact', 'phone', `'+7 700 000 00 00'`],
    ['help_line', 'position', '1'],
  ])('a stale version of %s is refused', async (table, column, value) => {
    const { event } = await planned('12:00', '13:00', {});
    const { rows: made } = await client.query<{ id: string }>(
      `INSERT INTO organization (slug, name, kind) VALUES ('korgau', '{"en":"Korgau"}', 'ngo') RETURNING id`,
    );
    await client.query(`INSERT INTO requirement (event_id, kind, label) VALUES ($1, 'permission', '{"en":"Akimat"}')`, [
      event,
    ]);
    await client.query(`INSERT INTO participation (event_id, organization_id, role) VALUES ($1, $2, 'partner')`, [
      event,
      made[0]!.id,
    ]);
    await client.query(`INSERT INTO contact (organization_id, name) VALUES ($1, 'Someone')`, [made[0]!.id]);
    await client.query(`INSERT INTO help_line (edition_id, number, label) VALUES ($1, '116 16', '{"en":"Line"}')`, [
      ground.edition,
    ]);
    const one = `WHERE id = (SELECT id FROM ${table} ORDER BY id LIMIT 1)`;
    expect(await sql(`UPDATE ${table} SET ${column} = ${value}, version = version + 1 ${one}`)).toBeUndefined();
    const refusal = `${table}_version_is_next`;
    expect(await sql(`UPDATE ${table} SET ${column} = ${value} ${one}`)).toBe(refusal);
    expect(await sql(`UPDATE ${table} SET ${column} = ${value}, version = 2 ${one}`)).toBe(refusal);
    expect(await sql(`UPDATE ${table} SET ${column} = ${value}, version = version + 2 ${one}`)).toBe(refusal);
    expect(await sql(`UPDATE ${table} SET version = NULL ${one}`)).toBe(refusal);
  });

  test('a password is changed without one', async () => {
    expect(await sql(`UPDATE person SET email = 'a@b.kz', role = 'observer', version = version + 1`)).toBe(
      'person_email_unique',
    );
    expect(
      await sql(`UPDATE person SET email = 'a@b.kz', role = 'observer', version = version + 1 WHERE id = $1`, [aigul]),
    ).toBeUndefined();
    expect(await sql(`UPDATE person SET password_hash = 'argon' WHERE id = $1`, [aigul])).toBeUndefined();
  });
});

describe('slugs', () => {
  test('two events never share a slug', async () => {
    await addEvent(client, ground, 'draft', 'flash-mob-astana');
    expect(await refused(() => addEvent(client, ground, 'draft', 'flash-mob-astana'))).toBe('event_slug_unique');
  });

  test('a slug that an event gave up, or took with it, is never another’s', async () => {
    const event = await addEvent(client, ground, 'draft', 'first-name');
    await client.query(`UPDATE event SET slug = 'second-name', version = version + 1 WHERE id = $1`, [event]);
    expect(await refused(() => addEvent(client, ground, 'draft', 'first-name'))).toBe('slug_never_reused');
    expect(
      await sql(`UPDATE event SET slug = 'first-name', version = version + 1 WHERE id = $1`, [event]),
    ).toBeUndefined();
    await client.query('DELETE FROM event WHERE id = $1', [event]);
    expect(await refused(() => addEvent(client, ground, 'draft', 'second-name'))).toBe('slug_never_reused');
  });

  test('the list of slugs is final', async () => {
    await addEvent(client, ground, 'draft', 'a-name');
    expect(await sql('DELETE FROM slug')).toBe('slug_is_final');
    expect(await sql('UPDATE slug SET target = gen_random_uuid()')).toBe('slug_is_final');
    expect(await sql('TRUNCATE slug')).toBe('slug_is_final');
  });

  test.each(['', 'Upper', 'two--dashes', '-dash', 'ә', 'a b', 'x'.repeat(121)])('%j is no slug', async (slug) => {
    expect(await refused(() => addEvent(client, ground, 'draft', slug))).toBe('slug_well_formed');
  });
});

describe('the audit', () => {
  test('is written once: not changed, not deleted, not truncated', async () => {
    await client.query(
      `INSERT INTO change (person_id, action, subject, subject_id) VALUES ($1, 'event.create', 'event', gen_random_uuid())`,
      [aigul],
    );
    expect(await sql(`UPDATE change SET action = 'nothing'`)).toBe('change_is_final');
    expect(await sql('DELETE FROM change')).toBe('change_is_final');
    expect(await sql('TRUNCATE change')).toBe('change_is_final');
    expect(await sql('TRUNCATE change CASCADE')).toBe('change_is_final');
  });

  test('numbers itself', async () => {
    expect(
      await sql(`INSERT INTO change (id, action, subject, subject_id) VALUES (1, 'a', 'event', gen_random_uuid())`),
    ).toMatch('428C9');
  });
});

describe('texts in three languages', () => {
  test.each([
    ['{"kk":"Ә","ru":"А","en":"A"}', true],
    ['{"kk":"Ә"}', true],
    ['{}', true],
    ['{"en":"1234567890"}', true],
    ['{"kk":"ӘӘӘӘӘӘӘӘӘӘ"}', true],
    ['{"en":"12345678901"}', false],
    ['{"en":""}', false],
    ['{"en":null}', false],
    ['{"en":1}', false],
    ['{"en":{"kk":"x"}}', false],
    ['{"de":"x"}', false],
    ['{"en":"x","de":"x"}', false],
    ['[]', false],
    ['["en"]', false],
    ['"en"', false],
    ['1', false],
    ['null', false],
  ])('%s within 10 letters: %s', async (value, expected) => {
    expect(await rows('SELECT is_localized($1::jsonb, 10) AS ok', [value])).toEqual([{ ok: expected }]);
  });

  test('a title is in at least one language', async () => {
    const event = await addEvent(client, ground);
    const title = (value: string) =>
      sql('UPDATE event SET title = $2, version = version + 1 WHERE id = $1', [event, value]);
    expect(await title('{}')).toBe('event_title_localized');
    expect(await title('"x"')).toBe('event_title_localized');
    expect(await title('{"kk":"Жиналыс"}')).toBeUndefined();
  });
});

describe('places through time', () => {
  test('a venue is in one division at a time', async () => {
    await client.query(`INSERT INTO division (id) VALUES ('karaganda'), ('ulytau')`);
    const during = (division: string, range: string) =>
      sql('INSERT INTO venue_division (venue_id, division_id, valid) VALUES ($1, $2, $3)', [
        ground.venue,
        division,
        range,
      ]);
    expect(await during('karaganda', '[,2022-06-08)')).toBeUndefined();
    expect(await during('ulytau', '[2022-06-07,)')).toBe('venue_division_one_at_a_time');
    expect(await during('ulytau', 'empty')).toBe('venue_division_not_empty');
    expect(await during('ulytau', '[2022-06-08,)')).toBeUndefined();
  });
});

test('an event is about themes of the list and no others', async () => {
  const id = await addEvent(client, ground, 'draft', 'themed');
  const about = (themes: string) =>
    sql(`UPDATE event SET themes = $2::text[], version = version + 1 WHERE id = $1`, [id, themes]);
  expect(await about('{prevention,law}')).toBeUndefined();
  expect(await about('{}')).toBeUndefined();
  expect(await about('{law,gossip}')).toBe('event_themes_known');
});

test('the database knows the themes that the domain knows', async () => {
  const known = await rows(
    `SELECT pg_get_constraintdef(pg_constraint.oid) AS definition FROM pg_constraint WHERE conname = 'event_themes_known'`,
  );
  expect([...JSON.stringify(known).matchAll(/'([a-z]+)'/g)].map(([, theme]) => theme)).toEqual([...themes]);
});
