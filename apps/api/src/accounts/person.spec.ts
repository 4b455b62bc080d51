import { startApp, type Client, type TestApp } from '../../test/app.js';
import { queryCount } from '../../test/query-count.js';
import { makePerson } from '../../test/records.js';
import { loadReference } from '../platform/reference/load-reference.js';

let birge: TestApp;
let administrator: Client;
let national: Client;
let astana: Client;
let observer: Client;
beforeAll(async () => {
  birge = await startApp();
  await loadReference(birge.db);
  [administrator, national, astana, observer] = await Promise.all([
    birge.as('administrator'),
    birge.as('national'),
    birge.as('oblast', ['astana']),
    birge.as('observer'),
  ]);
});
afterAll(() => birge.close());

const password = 'a long password';
const patch = (by: Client, id: string, body: object) => by.patch(`/api/people/${id}`, body);

describe('a person', () => {
  test('is made, signs in with what she was given, and the audit does not hold her address', async () => {
    const { status, body } = await national.post('/api/people', {
      name: ' Айгүл Сәрсенова ',
      email: 'Aigul@Birge.example',
      role: 'oblast',
      password,
      language: 'kk',
      languages: ['kk', 'ru'],
      skills: ['first aid'],
      homeDivision: 'astana',
      divisions: ['astana', 'akmola'],
    });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(String),
      name: 'Айгүл Сәрсенова',
      email: 'aigul@birge.example',
      role: 'oblast',
      language: 'kk',
      languages: ['kk', 'ru'],
      skills: ['first aid'],
      homeDivision: 'astana',
      divisions: ['akmola', 'astana'],
      signsIn: true,
      archived: false,
      mayWrite: true,
      version: 1,
    });
    expect(await birge.nobody.post('/api/session', { email: 'aigul@birge.example', password })).toMatchObject({
      status: 200,
      body: { person: { id: body.id, divisions: ['akmola', 'astana'] } },
    });
    const audit = await birge.db.query(`SELECT before, after FROM change WHERE subject_id = $1`, [body.id]);
    expect(JSON.stringify(audit)).not.toMatch(/aigul|Айгүл|argon/i);
  });

  test('has an address that nobody else has, said at its field', async () => {
    await makePerson(national, { email: 'taken@birge.example' });
    const taken = { status: 409, body: { code: 'already-exists', errors: [{ field: 'email', code: 'duplicate' }] } };
    expect(
      await national.post('/api/people', { name: 'B', language: 'ru', email: 'TAKEN@birge.example' }),
    ).toMatchObject(taken);
    const other = await makePerson(national);
    expect(await patch(national, other.id, { version: 1, email: 'taken@birge.example' })).toMatchObject(taken);
  });

  test.each([
    [{ role: 'oblast', email: 'x1@b.kz' }, 'divisions', 'required'],
    [{ role: 'national', password }, 'email', 'required'],
    [{ email: 'x2@b.kz', password }, 'role', 'required'],
    [{ email: 'x3@b.kz', role: 'national', password: 'short' }, 'password', 'too-short'],
  ])('%j lacks something', async (more, field, code) => {
    expect(await national.post('/api/people', { name: 'A', language: 'ru', ...more })).toMatchObject({
      status: 400,
      body: { code: 'field-invalid', errors: [{ field, code }] },
    });
  });

  test('whose password is set anew or who is archived has no session left', async () => {
    const sessions = async (id: string) =>
      (await birge.db.query<unknown[]>('SELECT FROM session WHERE person_id = $1', [id])).length;
    for (const change of [{ password: 'another long one' }, { archived: true }, { password: null }]) {
      const person = await birge.as('observer');
      expect((await person.get('/api/session')).status).toBe(200);
      expect((await patch(national, person.personId, { version: 1, ...change })).status).toBe(200);
      expect([await sessions(person.personId), (await person.get('/api/session')).status]).toEqual([0, 401]);
    }
  });

  test('that somebody changed meanwhile is refused with what she is now', async () => {
    const { id } = await makePerson(national);
    await patch(national, id, { version: 1, language: 'ru' });
    expect(await patch(national, id, { version: 1, language: 'en' })).toMatchObject({
      status: 409,
      body: { code: 'stale-version', current: { language: 'ru', version: 2 } },
    });
  });
});

describe('rights', () => {
  test('only an administrator makes an administrator', async () => {
    const body = { name: 'Root', language: 'ru', email: 'root1@birge.example', role: 'administrator' };
    expect(await national.post('/api/people', body)).toMatchObject({
      status: 403,
      body: { code: 'not-allowed', errors: [{ field: 'role' }] },
    });
    const { id } = await makePerson(national, { email: 'plain@birge.example' });
    expect((await patch(national, id, { version: 1, role: 'administrator' })).status).toBe(403);
    expect((await administrator.post('/api/people', body)).status).toBe(201);
  });

  test('a national coordinator does not take an administrator over', async () => {
    for (const change of [{ password }, { email: 'mine@birge.example' }, { role: 'observer' }, { archived: true }])
      expect((await patch(national, administrator.personId, { version: 1, ...change })).status).toBe(403);
    expect((await national.get(`/api/people/${administrator.personId}`)).body.mayWrite).toBe(false);
  });

  test('nobody changes her own role, puts herself away or locks herself out', async () => {
    const herself = await birge.as('administrator');
    for (const change of [{ role: 'national' }, { role: null }, { archived: true }, { password: null }])
      expect((await patch(herself, herself.personId, { version: 1, ...change })).status).toBe(403);
    expect((await patch(herself, herself.personId, { version: 1, skills: ['law'] })).status).toBe(200);
  });

  test.each([[{ role: 'observer' }], [{ archived: true }], [{ role: null, password: null }]])(
    'of two administrators who change each other at once to %j one stays',
    async (change) => {
      for (let round = 0; round < 3; round += 1) {
        const [a, b] = [await birge.as('administrator'), await birge.as('administrator')];
        const both = await Promise.all([
          patch(a, b.personId, { version: 1, ...change }),
          patch(b, a.personId, { version: 1, ...change }),
        ]);
        // The other is refused: by what she is now, or because she has no session any more.
        const [one, other] = both.map(({ status }) => status).sort();
        expect([one, other === 401 || other === 403]).toEqual([200, true]);
      }
    },
  );

  test.each(['oblast', 'observer'] as const)('an %s makes and changes nobody', async (role) => {
    const by = await birge.as(role, ['astana']);
    expect((await by.post('/api/people', { name: 'A', language: 'ru' })).status).toBe(403);
    expect((await patch(by, national.personId, { version: 1, name: 'A' })).status).toBe(403);
  });
});

describe('an oblast coordinator', () => {
  test('sees who works or lives in her oblasts and who works for the whole country', async () => {
    const person = (name: string, more: object) => makePerson(national, { name: `Scope ${name}`, ...more });
    await person('1 shares', { divisions: ['astana', 'karaganda'] });
    await person('2 lives', { homeDivision: 'astana' });
    await person('3 national', { email: 's3@b.kz', role: 'national' });
    const elsewhere = await person('4 elsewhere', { divisions: ['karaganda'], homeDivision: 'karaganda' });
    const nowhere = await person('5 nowhere', {});
    const { body } = await astana.get('/api/people?q=scope');
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual([
      'Scope 1 shares',
      'Scope 2 lives',
      'Scope 3 national',
    ]);
    for (const { id } of [elsewhere, nowhere]) expect((await astana.get(`/api/people/${id}`)).status).toBe(404);
    expect((await astana.get(`/api/people/${astana.personId}`)).status).toBe(200);
  });
});

describe('an observer', () => {
  test('sees no addresses and does not find people by them', async () => {
    const { id } = await makePerson(national, { name: 'Hidden', email: 'secretive@birge.example' });
    const { body, text } = await observer.get('/api/people?q=hidden');
    expect(body.items).toMatchObject([{ id, email: null }]);
    expect(text).not.toContain('secretive');
    expect((await observer.get(`/api/people/${id}`)).body.email).toBeNull();
    expect((await observer.get('/api/people?q=secretive')).body.total).toBe(0);
    expect((await national.get('/api/people?q=secretive')).body.items).toMatchObject([
      { email: 'secretive@birge.example' },
    ]);
  });
});

describe('the list of people', () => {
  test('costs the same statements with one row and with three', async () => {
    const list = (q: string) => () => national.get(`/api/people?q=${q}`);
    await makePerson(national, { name: 'Countone' });
    for (const n of [1, 2, 3]) await makePerson(national, { name: `Countthree ${n}`, divisions: ['astana', 'akmola'] });
    expect([await queryCount(birge, list('countone')), await queryCount(birge, list('countthree'))]).toEqual([1, 1]);
  });

  test('is filtered by role and oblast', async () => {
    const { id } = await makePerson(national, { email: 'abai@b.kz', role: 'oblast', divisions: ['abai'] });
    const ids = async (filter: string) =>
      (await national.get(`/api/people?${filter}`)).body.items.map((row: { id: string }) => row.id) as string[];
    expect(await ids('oblast=abai')).toEqual([id]);
    expect(await ids('oblast=abai&role=national')).toEqual([]);
    expect(await ids('role=administrator')).toContain(administrator.personId);
  });
});
