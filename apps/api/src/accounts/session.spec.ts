import { startApp, PASSWORD, type TestApp } from '../../test/app.js';

let birge: TestApp;
beforeAll(async () => {
  birge = await startApp();
});
afterAll(() => birge.close());

describe('a session', () => {
  test('tells who is signed in and what she may do', async () => {
    const oblast = await birge.as('oblast', ['astana']);
    const { status, body } = await oblast.get('/api/session');
    expect(status).toBe(200);
    expect(body.person).toMatchObject({ id: oblast.personId, role: 'oblast', divisions: ['astana'] });
    expect(body.allowed).toContain('event:schedule');
    expect(body.allowed).not.toContain('event:confirm-without-quorum');
  });

  test('is not opened by a wrong password, in the words that an unknown address gets too', async () => {
    await birge.as('observer');
    const [{ email }] = (await birge.db.query<{ email: string }[]>(
      `SELECT email FROM person WHERE role = 'observer' LIMIT 1`,
    )) as [{ email: string }];
    const wrong = await birge.nobody.post('/api/session', { email, password: 'no' });
    const unknown = await birge.nobody.post('/api/session', { email: 'nobody@birge.example', password: PASSWORD });
    expect(wrong).toMatchObject({ status: 401, body: { code: 'sign-in-failed' } });
    expect(unknown.body).toEqual(wrong.body);
  });

  test('ends: its cookie opens nothing afterwards', async () => {
    const person = await birge.as('national');
    expect((await person.delete('/api/session')).status).toBe(204);
    expect(await person.get('/api/session')).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
  });

  test('is stored hashed', async () => {
    await birge.as('national');
    const rows = await birge.db.query<{ length: number }[]>('SELECT octet_length(token_hash) AS length FROM session');
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([32]));
  });

  test('does not write for another site: a request without our header is refused', async () => {
    const person = await birge.as('national');
    expect((await person.patch('/api/session', { language: 'kk' }, { 'x-birge': '' })).status).toBe(403);
    expect((await person.patch('/api/session', { language: 'kk' })).body.person.language).toBe('kk');
  });

  test.each([
    [{ email: 'a@b.kz' }, [{ field: 'password', code: 'required', message: 'Please fill this in.' }]],
    [{ email: 5, password: 'x' }, [{ field: 'email', code: 'wrong-type', message: 'This value has the wrong type.' }]],
    [
      { email: 'a@b.kz', password: 'x', more: 1 },
      [{ field: 'more', code: 'unknown', message: 'This field is not known here.' }],
    ],
  ])('says at its field what is wrong with %j', async (body, errors) => {
    expect(await birge.nobody.post('/api/session', body)).toMatchObject({
      status: 400,
      body: { code: 'field-invalid', errors },
    });
  });

  test('is refused after ten attempts in a minute from one address', async () => {
    const attempts = [];
    for (let n = 0; n < 12; n += 1)
      attempts.push((await birge.nobody.post('/api/session', { email: 'x@y.kz', password: 'x' })).status);
    expect(attempts.at(-1)).toBe(429);
  });
});
