import { startApp, type Client, type TestApp } from '../../test/app.js';
import { queryCount } from '../../test/query-count.js';
import { makeOrganization, makeVenue } from '../../test/records.js';
import { loadReference } from '../platform/reference/load-reference.js';

let birge: TestApp;
let national: Client;
let astana: Client;
beforeAll(async () => {
  birge = await startApp();
  await loadReference(birge.db);
  [national, astana] = await Promise.all([birge.as('national'), birge.as('oblast', ['astana'])]);
});
afterAll(() => birge.close());

const changes = (id: string) =>
  birge.db.query<{ action: string; before: unknown; after: unknown }[]>(
    'SELECT action, before, after FROM change WHERE subject_id = $1 ORDER BY id',
    [id],
  );

describe('a venue', () => {
  test('is made with its spaces and hours in one go', async () => {
    const host = await makeOrganization(national, { name: { en: 'Mall' }, kind: 'venue-operator' });
    const { status, body } = await astana.post('/api/venues', {
      name: { kk: 'Хан Шатыр', en: 'Khan Shatyr' },
      kind: 'shopping-centre',
      divisionId: 'astana',
      city: { en: 'Astana' },
      latitude: 51.13228,
      longitude: 71.40444,
      capacity: 900,
      hostId: host.id,
      consentNeeded: true,
      noticeDays: 10,
      spaces: [{ name: { en: 'Atrium' }, capacity: 400 }, { name: { en: 'Stage' } }],
      openingHours: [
        { weekday: 6, opens: '10:00', closes: '24:00' },
        { weekday: 1, opens: '10:00', closes: '14:00' },
        { weekday: 1, opens: '15:00', closes: '22:00' },
      ],
    });
    expect(status).toBe(201);
    const space = (position: number, name: string, capacity: number | null) => ({
      id: expect.any(String),
      venueId: body.id,
      name: { en: name },
      capacity,
      position,
      archived: false,
      version: 1,
    });
    expect(body).toEqual({
      id: expect.any(String),
      slug: 'khan-shatyr',
      name: { kk: 'Хан Шатыр', en: 'Khan Shatyr' },
      kind: 'shopping-centre',
      city: { en: 'Astana' },
      address: {},
      directions: {},
      divisionId: 'astana',
      divisions: [{ divisionId: 'astana', from: null, to: null }],
      latitude: 51.13228,
      longitude: 71.40444,
      capacity: 900,
      hostId: host.id,
      hostName: { en: 'Mall' },
      consentNeeded: true,
      noticeDays: 10,
      spaces: [space(0, 'Atrium', 400), space(1, 'Stage', null)],
      openingHours: [
        { weekday: 1, opens: '10:00', closes: '14:00' },
        { weekday: 1, opens: '15:00', closes: '22:00' },
        { weekday: 6, opens: '10:00', closes: '24:00' },
      ],
      archived: false,
      mayWrite: true,
      version: 1,
    });
    expect((await changes(body.id)).map(({ action }) => action)).toEqual(['venue.created']);
  });

  test('without named spaces is one space', async () => {
    const venue = await makeVenue(national, { name: { en: 'Library' }, capacity: 60 });
    expect(venue.spaces).toMatchObject([{ name: { en: 'Library' }, capacity: 60 }]);
  });

  test('is in its division from the day that there was one', async () => {
    const { divisions } = await makeVenue(national, { divisionId: 'ulytau' });
    expect(divisions).toEqual([{ divisionId: 'ulytau', from: '2022-06-08', to: null }]);
  });

  test('put into another division now stays where it was before', async () => {
    const { id } = await makeVenue(national, { divisionId: 'ulytau' });
    await birge.db.query(`INSERT INTO venue_division VALUES ($1, 'karaganda', daterange(NULL, '2022-06-08'))`, [id]);
    const { body } = await national.patch(`/api/venues/${id}`, { version: 1, divisionId: 'akmola' });
    expect(body.divisionId).toBe('akmola');
    expect(body.divisions).toEqual([
      { divisionId: 'karaganda', from: null, to: '2022-06-08' },
      { divisionId: 'akmola', from: '2022-06-08', to: null },
    ]);
  });

  test('changes in what was said; the audit keeps both sides', async () => {
    const { id } = await makeVenue(national, {
      capacity: 10,
      openingHours: [{ weekday: 1, opens: '09:00', closes: '18:00' }],
    });
    const { body } = await national.patch(`/api/venues/${id}`, { version: 1, capacity: null, openingHours: [] });
    expect([body.capacity, body.openingHours, body.noticeDays, body.version]).toEqual([null, [], 5, 2]);
    expect((await changes(id))[1]).toMatchObject({
      before: { capacity: 10, openingHours: [{ weekday: 1 }] },
      after: { capacity: null, openingHours: [] },
    });
  });

  test('that somebody changed meanwhile is refused with what it is now', async () => {
    const { id } = await makeVenue(national);
    await national.patch(`/api/venues/${id}`, { version: 1, capacity: 5 });
    expect(
      await national.patch(`/api/venues/${id}`, {
        version: 1,
        openingHours: [{ weekday: 1, opens: '09:00', closes: '10:00' }],
      }),
    ).toMatchObject({
      status: 409,
      body: { code: 'stale-version', current: { capacity: 5, version: 2, openingHours: [] } },
    });
  });

  test.each([
    [{ latitude: 51 }, 'longitude', 'required'],
    [{ longitude: 71, latitude: null }, 'latitude', 'required'],
    [{ openingHours: [{ weekday: 1, opens: '10:00', closes: '10:00' }] }, 'openingHours.0.closes', 'not-allowed'],
    [
      {
        openingHours: [
          { weekday: 1, opens: '10:00', closes: '12:00' },
          { weekday: 1, opens: '11:59', closes: '13:00' },
        ],
      },
      'openingHours.1.opens',
      'duplicate',
    ],
    [{ openingHours: [{ weekday: 8, opens: '10:00', closes: '12:00' }] }, 'openingHours.0.weekday', 'too-large'],
    [{ spaces: [{ name: {} }] }, 'spaces.0.name', 'no-language'],
  ])('%j is refused at its field', async (more, field, code) => {
    expect(
      await national.post('/api/venues', {
        name: { en: 'Bad' },
        kind: 'hall',
        divisionId: 'astana',
        consentNeeded: false,
        noticeDays: 0,
        ...more,
      }),
    ).toMatchObject({ status: 400, body: { code: 'field-invalid', errors: [{ field, code }] } });
    expect(await birge.db.query(`SELECT FROM venue WHERE venue.name = '{"en":"Bad"}'`)).toEqual([]);
  });

  test("has a host that can be chosen: not an archived one, not one outside the coordinator's oblasts", async () => {
    const host = await makeOrganization(national);
    await national.patch(`/api/organizations/${host.id}`, { version: 1, archived: true });
    const others = await makeOrganization(national, { divisions: ['karaganda'] });
    const { id } = await makeVenue(national);
    for (const hostId of [host.id, others.id])
      expect(await astana.patch(`/api/venues/${id}`, { version: 1, hostId })).toMatchObject({
        status: 422,
        body: { code: 'unknown-reference', errors: [{ field: 'hostId' }] },
      });
  });
});

describe('an oblast coordinator', () => {
  test('sees and writes the venues that are in her oblasts now', async () => {
    const hers = await makeVenue(national, { name: { en: 'Scope hers' } });
    const others = await makeVenue(national, { name: { en: 'Scope others' }, divisionId: 'karaganda' });
    const was = await makeVenue(national, { name: { en: 'Scope was' } });
    await national.patch(`/api/venues/${was.id}`, { version: 1, divisionId: 'karaganda' });
    const { body } = await astana.get('/api/venues?q=scope');
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([hers.id]);
    for (const { id, spaces } of [others, was]) {
      expect((await astana.get(`/api/venues/${id}`)).status).toBe(404);
      expect((await astana.patch(`/api/venues/${id}`, { version: 1, capacity: 1 })).status).toBe(404);
      expect((await astana.post(`/api/venues/${id}/spaces`, { name: { en: 'X' } })).status).toBe(404);
      expect((await astana.patch(`/api/spaces/${spaces[0].id}`, { version: 1, capacity: 1 })).status).toBe(404);
    }
    expect((await astana.patch(`/api/venues/${hers.id}`, { version: 1, capacity: 1 })).status).toBe(200);
  });

  test('neither makes a venue elsewhere nor sends hers there', async () => {
    const { id } = await makeVenue(astana);
    const refused = { status: 403, body: { code: 'not-allowed', errors: [{ field: 'divisionId' }] } };
    expect(await astana.patch(`/api/venues/${id}`, { version: 1, divisionId: 'karaganda' })).toMatchObject(refused);
    expect(
      await astana.post('/api/venues', {
        name: { en: 'Elsewhere' },
        kind: 'hall',
        divisionId: 'karaganda',
        consentNeeded: true,
        noticeDays: 5,
      }),
    ).toMatchObject(refused);
  });
});

describe('a space', () => {
  test('is added after the others, changes at its own version and is put away', async () => {
    const venue = await makeVenue(national);
    const added = await national.post(`/api/venues/${venue.id}/spaces`, { name: { en: 'Annex' }, capacity: 20 });
    expect([added.status, added.body.position, added.body.venueId]).toEqual([201, 1, venue.id]);
    const { id } = added.body;
    expect((await national.patch(`/api/spaces/${id}`, { version: 1, archived: true })).body).toMatchObject({
      archived: true,
      version: 2,
    });
    expect(await national.patch(`/api/spaces/${id}`, { version: 1, capacity: 1 })).toMatchObject({
      status: 409,
      body: { current: { version: 2, archived: true } },
    });
    expect((await changes(id)).map(({ action }) => action)).toEqual(['space.created', 'space.changed']);
    const { body } = await national.get(`/api/venues?q=${venue.name.en.replace(' ', '%20')}`);
    expect(body.items[0].spaces).toBe(1);
  });
});

describe('the list of venues', () => {
  test('costs the same statements with one row and with three', async () => {
    const list = (q: string) => () => national.get(`/api/venues?q=${q}`);
    await makeVenue(national, { name: { en: 'Countone' } });
    for (const n of [1, 2, 3])
      await makeVenue(national, {
        name: { en: `Countthree ${n}` },
        spaces: [{ name: { en: 'A' } }, { name: { en: 'B' } }],
      });
    expect([await queryCount(birge, list('countone')), await queryCount(birge, list('countthree'))]).toEqual([1, 1]);
  });

  test('is searched by name and city and filtered by oblast and kind', async () => {
    await makeVenue(national, {
      name: { kk: 'Кітапхана' },
      city: { kk: 'Өскемен' },
      divisionId: 'east-kazakhstan',
      kind: 'library',
    });
    const total = async (filter: string) => (await national.get(`/api/venues?${filter}`)).body.total;
    expect([
      await total('q=өскемен'),
      await total('q=КІТАП'),
      await total('oblast=east-kazakhstan'),
      await total('oblast=east-kazakhstan&type=hall'),
      await total('oblast=east-kazakhstan&type=library'),
    ]).toEqual([1, 1, 1, 0, 1]);
  });
});
