import { randomUUID } from 'node:crypto';
import { startApp, type Client, type TestApp } from '../../test/app.js';
import { queryCount } from '../../test/query-count.js';
import { makeContact, makeOrganization } from '../../test/records.js';
import { loadReference } from '../platform/reference/load-reference.js';

let birge: TestApp;
let national: Client;
let astana: Client;
let observer: Client;
beforeAll(async () => {
  birge = await startApp();
  await loadReference(birge.db);
  [national, astana, observer] = await Promise.all([
    birge.as('national'),
    birge.as('oblast', ['astana']),
    birge.as('observer'),
  ]);
});
afterAll(() => birge.close());

const names = (body: { items: { name: { en: string } }[] }) => body.items.map(({ name }) => name.en);
const changes = (id: string) =>
  birge.db.query<{ action: string; before: unknown; after: unknown }[]>(
    'SELECT action, before, after FROM change WHERE subject_id = $1 ORDER BY id',
    [id],
  );

describe('an organization', () => {
  test('is made with an address from its name, and its creation is in the audit', async () => {
    const { status, body } = await national.post('/api/organizations', {
      name: { kk: ' Қорғау Астана ', en: 'Korgau Astana' },
      shortName: { kk: 'Қорғау' },
      kind: 'ngo',
      divisions: ['astana', 'akmola'],
      website: 'https://korgau.example/',
    });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(String),
      slug: 'korgau-astana',
      name: { kk: 'Қорғау Астана', en: 'Korgau Astana' },
      shortName: { kk: 'Қорғау' },
      kind: 'ngo',
      mailDomains: [],
      divisions: ['akmola', 'astana'],
      website: 'https://korgau.example/',
      contacts: [],
      participations: 0,
      archived: false,
      mayWrite: true,
      version: 1,
    });
    expect(await national.get(`/api/organizations/${body.id}`)).toMatchObject({ status: 200, body });
    expect(await changes(body.id)).toEqual([
      { action: 'organization.created', before: null, after: expect.objectContaining({ kind: 'ngo' }) },
    ]);
  });

  test('never gets an address that another has, however many are made at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 8 }, () =>
        national.post('/api/organizations', { name: { en: 'Same name' }, kind: 'media', divisions: [] }),
      ),
    );
    const slugs = made.map(({ body }) => body.slug as string).sort();
    expect(slugs).toEqual(['same-name', ...[2, 3, 4, 5, 6, 7, 8].map((n) => `same-name-${n}`)]);
    expect(await makeOrganization(national, { name: { en: 'Same name 2' } })).toMatchObject({ slug: 'same-name-2-2' });
  });

  test('is made once for one Idempotency-Key', async () => {
    const key = randomUUID();
    const send = () =>
      national.post('/api/organizations', { name: { en: 'Once' }, kind: 'ngo' }, { 'idempotency-key': key });
    const [first, again] = [await send(), await send()];
    expect(again).toMatchObject({ status: 201, body: { id: first.body.id } });
  });

  test('changes in what was said and keeps the rest; the audit keeps both sides', async () => {
    const { id, version } = await makeOrganization(national, { website: 'https://a.example' });
    const { status, body } = await national.patch(`/api/organizations/${id}`, {
      version,
      website: null,
      kind: 'media',
    });
    expect([status, body.website, body.kind, body.divisions, body.version]).toEqual([
      200,
      null,
      'media',
      ['astana'],
      2,
    ]);
    expect((await changes(id))[1]).toEqual({
      action: 'organization.changed',
      before: { website: 'https://a.example', kind: 'ngo' },
      after: { website: null, kind: 'media' },
    });
  });

  test('that somebody changed meanwhile is refused with what it is now, and nothing is written', async () => {
    const { id } = await makeOrganization(national);
    await national.patch(`/api/organizations/${id}`, { version: 1, kind: 'media' });
    const { status, body } = await national.patch(`/api/organizations/${id}`, {
      version: 1,
      kind: 'police',
      divisions: [],
    });
    expect([status, body.code, body.current.version, body.current.kind]).toEqual([409, 'stale-version', 2, 'media']);
    expect(await changes(id)).toHaveLength(2);
  });

  test('changed by ten people at once is changed by one', async () => {
    const { id } = await makeOrganization(national);
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        national.patch(`/api/organizations/${id}`, { version: 1, name: { en: `Name ${n}` } }),
      ),
    );
    expect(all.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
  });

  test('of a division that there is no more today cannot be made, and one of old keeps it', async () => {
    expect(
      await national.post('/api/organizations', { name: { en: 'Old' }, kind: 'ngo', divisions: ['south-kazakhstan'] }),
    ).toMatchObject({ status: 422, body: { code: 'unknown-reference', errors: [{ field: 'divisions' }] } });
    const { id } = await makeOrganization(national);
    await birge.db.query(`INSERT INTO organization_division VALUES ($1, 'south-kazakhstan')`, [id]);
    expect(
      await national.patch(`/api/organizations/${id}`, { version: 1, divisions: ['astana', 'south-kazakhstan'] }),
    ).toMatchObject({ status: 200 });
  });
});

describe('an oblast coordinator', () => {
  test('sees organizations of her oblasts and of the whole country, and no others', async () => {
    const [hers, others, everyones] = [
      await makeOrganization(national, { name: { en: 'Scope hers' }, divisions: ['astana', 'karaganda'] }),
      await makeOrganization(national, { name: { en: 'Scope others' }, divisions: ['karaganda'] }),
      await makeOrganization(national, { name: { en: 'Scope everyone' }, divisions: [] }),
    ];
    expect(names((await astana.get('/api/organizations?q=scope')).body)).toEqual(['Scope everyone', 'Scope hers']);
    expect(names((await national.get('/api/organizations?q=scope')).body)).toHaveLength(3);
    expect((await astana.get(`/api/organizations/${hers.id}`)).body.mayWrite).toBe(true);
    expect((await astana.get(`/api/organizations/${everyones.id}`)).body.mayWrite).toBe(false);
    expect((await astana.get(`/api/organizations/${others.id}`)).status).toBe(404);
    expect((await astana.patch(`/api/organizations/${others.id}`, { version: 1, kind: 'media' })).status).toBe(404);
    expect((await astana.post(`/api/organizations/${others.id}/contacts`, { name: 'A', language: 'ru' })).status).toBe(
      404,
    );
    expect((await astana.patch(`/api/organizations/${everyones.id}`, { version: 1, kind: 'media' })).status).toBe(403);
    expect((await astana.patch(`/api/organizations/${hers.id}`, { version: 1, kind: 'media' })).status).toBe(200);
  });

  test.each([[[]], [['karaganda']]])('makes none for %j', async (divisions) => {
    expect(await astana.post('/api/organizations', { name: { en: 'No' }, kind: 'ngo', divisions })).toMatchObject({
      status: 403,
      body: { code: 'not-allowed', errors: [{ field: 'divisions' }] },
    });
  });

  test('neither takes an organization away from another oblast nor gives away her own', async () => {
    const { id } = await makeOrganization(national, { divisions: ['astana', 'karaganda'] });
    const divisions = async (wanted: string[]) =>
      (await astana.patch(`/api/organizations/${id}`, { version: 1, divisions: wanted })).status;
    expect([await divisions(['astana']), await divisions(['karaganda']), await divisions([])]).toEqual([403, 403, 403]);
    expect(await divisions(['astana', 'karaganda', 'akmola'])).toBe(200);
  });
});

describe('contacts', () => {
  test('are shown with address and telephone to who writes to them, not to an observer', async () => {
    const { id } = await makeOrganization(national);
    const contact = await makeContact(astana, id, { email: 'Aigul@Partner.example', position: 'Director' });
    expect(contact).toEqual({
      id: expect.any(String),
      organizationId: id,
      name: expect.any(String),
      position: 'Director',
      email: 'aigul@partner.example',
      phone: '+7 7172 00 00 00',
      language: 'ru',
      archived: false,
      version: 1,
      hasLinks: false,
      undelivered: null,
    });
    const seen = async (by: Client) => (await by.get(`/api/organizations/${id}`)).body.contacts;
    expect(await seen(astana)).toEqual([contact]);
    expect(await seen(observer)).toEqual([{ ...contact, email: null, phone: null }]);
    const { text } = await observer.get(`/api/organizations/${id}`);
    expect(text).not.toMatch(/aigul|7172/i);
  });

  test('change and leave in the audit only that they did', async () => {
    const { id } = await makeOrganization(national);
    const contact = await makeContact(national, id, { email: 'before@partner.example' });
    const { body } = await national.patch(`/api/contacts/${contact.id}`, {
      version: 1,
      email: 'after@partner.example',
      phone: null,
      archived: true,
    });
    expect([body.email, body.phone, body.archived, body.version]).toEqual(['after@partner.example', null, true, 2]);
    const audit = JSON.stringify(await changes(contact.id));
    expect(audit).toMatch(/sha256:/);
    expect(audit).not.toMatch(/partner\.example|7172|Contact/);
    expect(await national.patch(`/api/contacts/${contact.id}`, { version: 1, name: 'X' })).toMatchObject({
      status: 409,
      body: { current: { email: 'after@partner.example', version: 2 } },
    });
  });

  test('of another oblast are not found', async () => {
    const { id } = await makeOrganization(national, { divisions: ['karaganda'] });
    const contact = await makeContact(national, id);
    expect((await astana.patch(`/api/contacts/${contact.id}`, { version: 1, name: 'X' })).status).toBe(404);
  });
});

describe('the list of organizations', () => {
  test('costs the same statements with one row and with three', async () => {
    const list = (q: string) => () => national.get(`/api/organizations?q=${q}`);
    await makeOrganization(national, { name: { en: 'Countone' } });
    for (const n of [1, 2, 3]) {
      const { id } = await makeOrganization(national, { name: { en: `Countthree ${n}` } });
      await makeContact(national, id);
    }
    expect([await queryCount(birge, list('countone')), await queryCount(birge, list('countthree'))]).toEqual([1, 1]);
  });

  test('searches every language, whatever the case, and takes % and _ for what they are', async () => {
    await makeOrganization(national, { name: { kk: 'Әділет үйі', en: '100% justice_now' } });
    const found = async (q: string) => (await national.get(`/api/organizations?q=${encodeURIComponent(q)}`)).body.total;
    expect([await found('әділет'), await found('ӘДІЛЕТ ҮЙ'), await found('100%'), await found('justice_n')]).toEqual([
      1, 1, 1, 1,
    ]);
    expect([await found('%'), await found('_'), await found('\\')]).toEqual([1, 1, 0]);
    expect(await found("'; DROP TABLE organization; --")).toBe(0);
  });

  test('is filtered by oblast and kind, and leaves archived ones out unless asked', async () => {
    const { id } = await makeOrganization(national, { name: { en: 'Filtered' }, kind: 'police', divisions: ['abai'] });
    const list = async (filter: string) => names((await national.get(`/api/organizations?${filter}`)).body);
    expect(await list('oblast=abai')).toEqual(['Filtered']);
    expect(await list('oblast=abai&type=ngo')).toEqual([]);
    await national.patch(`/api/organizations/${id}`, { version: 1, archived: true });
    expect([await list('oblast=abai'), await list('oblast=abai&archived=yes')]).toEqual([[], ['Filtered']]);
    expect((await national.get('/api/organizations?type=army')).status).toBe(400);
  });

  test('is sorted in the alphabet of its reader', async () => {
    for (const kk of ['Сортқұрт', 'Сортауыл', 'Сортәже', 'Сортбала'])
      await makeOrganization(national, { name: { kk } });
    const { body } = await national.get('/api/organizations?q=сорт', { 'accept-language': 'kk' });
    expect(body.items.map(({ name }: { name: { kk: string } }) => name.kk)).toEqual([
      'Сортауыл',
      'Сортәже',
      'Сортбала',
      'Сортқұрт',
    ]);
  });

  test('comes in pages of fifty', async () => {
    await birge.db.query(
      `INSERT INTO organization (slug, name, kind)
       SELECT 'page-' || n, jsonb_build_object('en', 'Paged ' || lpad(n::text, 3, '0')), 'ngo' FROM generate_series(1, 60) AS n`,
    );
    const { body } = await national.get('/api/organizations?q=paged&page=2');
    expect([body.total, body.page, body.pageSize, body.items.length]).toEqual([60, 2, 50, 10]);
    expect(names(body)[0]).toBe('Paged 051');
  });
});

describe('the mail domains of an organization', () => {
  test('are its own, in lower case, each once; a provider where anybody has an address is refused at its place', async () => {
    const national = await birge.as('national');
    const made = await makeOrganization(national, { mailDomains: ['MVD.Gov.kz', 'press@mvd.gov.kz', 'iom.int'] });
    expect(made.mailDomains).toEqual(['iom.int', 'mvd.gov.kz']);
    const url = `/api/organizations/${made.id}`;
    const change = (mailDomains: unknown) => national.patch(url, { version: 1, mailDomains });
    expect(await change(['iom.int', 'Gmail.com', 'nowhere'])).toMatchObject({
      status: 400,
      body: {
        code: 'field-invalid',
        errors: [
          { field: 'mailDomains.1', code: 'not-allowed' },
          { field: 'mailDomains.2', code: 'not-an-address' },
        ],
      },
    });
    expect((await national.get(url)).body).toMatchObject({ mailDomains: ['iom.int', 'mvd.gov.kz'], version: 1 });
    expect((await change(['mvd.gov.kz'])).body).toMatchObject({ mailDomains: ['mvd.gov.kz'], version: 2 });
    const [change2] = await birge.db.query<{ before: object; after: object }[]>(
      `SELECT before, after FROM change WHERE subject_id = $1 ORDER BY id DESC LIMIT 1`,
      [made.id],
    );
    expect(change2).toEqual({
      before: { mailDomains: ['iom.int', 'mvd.gov.kz'] },
      after: { mailDomains: ['mvd.gov.kz'] },
    });
  });
});
