import { randomUUID } from 'node:crypto';
import { quorum } from '@birge/domain';
import type { Client, TestApp } from '../../test/app.js';
import { queryCount } from '../../test/query-count.js';
import { startSampleApp } from '../../test/sample-app.js';
import { venueId } from '../sample/insert-places.js';
import { eventId } from '../sample/slots.js';
import type { EventView } from './event.view.js';

let birge: TestApp;
let national: Client;
let astana: Client;
let observer: Client;
beforeAll(async () => {
  birge = await startSampleApp();
  national = await birge.as('national');
  astana = await birge.as('oblast', ['astana']);
  observer = await birge.as('observer');
});
afterAll(() => birge.close());

const draft = (more: object = {}) => ({
  edition: 2026,
  typeId: 'flash-mob',
  title: { en: 'A flash-mob of the tests', ru: 'Флешмоб тестов', kk: 'Сынақ флешмобы' },
  venueId: venueId('khan-shatyr'),
  ...more,
});
const create = async (more: object = {}, who = national): Promise<EventView> => {
  const { status, body } = await who.post('/api/events', draft(more));
  expect({ status, errors: body.errors }).toEqual({ status: 201, errors: undefined });
  return body;
};

describe('a new event', () => {
  test('is a draft in the tray with what its type needs, led by who made it', async () => {
    const event = await create();
    expect(event).toMatchObject({ state: 'draft', published: 'no', divisions: ['astana'], version: 1, acts: ['plan'] });
    expect(event.occurrences).toMatchObject([{ trayReason: 'no-time', start: null, venueId: venueId('khan-shatyr') }]);
    expect(event.requirements.length).toBeGreaterThan(0);
    expect(event.coordinator?.id).toBe(national.personId);
    expect(event.slug).toMatch(/^a-flash-mob-of-the-tests/);
  });

  test('is made once, however often the same form arrives', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const first = await national.post('/api/events', draft(), key);
    const again = await national.post('/api/events', draft(), key);
    expect(again).toMatchObject({ status: 201, body: { id: first.body.id } });
    expect((await national.post('/api/events', draft({ typeId: 'lecture' }), key)).body.code).toBe(
      'idempotency-key-reused',
    );
  });

  test('is made under a key whose first request was killed, once a minute is over', async () => {
    const key = randomUUID();
    const asked = () => national.post('/api/events', draft(), { 'idempotency-key': key });
    const claimedAgo = (age: string) =>
      birge.db.query(
        `INSERT INTO idempotency (person_id, route, key, body_hash, at) VALUES ($1, 'POST /api/events', $2, 'x', now() - $3::interval)
         ON CONFLICT (person_id, route, key) DO UPDATE SET at = excluded.at`,
        [national.personId, key, age],
      );
    // What it was asked is not known to be the same: another text under one key is refused while the first may live.
    await claimedAgo('10 seconds');
    expect((await asked()).status).toBeGreaterThanOrEqual(400);
    await claimedAgo('61 seconds');
    const [one, other] = [await asked(), await asked()];
    expect([one.status, other.status, other.body.id]).toEqual([201, 201, one.body.id]);
  });

  test('has an address that no event had before it', async () => {
    const slugs = (await Promise.all([create(), create(), create()])).map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(3);
  });

  test.each<[string, object, string, string]>([
    ['without a title', { title: undefined }, 'title', 'required'],
    ['with a title in no language', { title: {} }, 'title', 'no-language'],
    ['with a title in an unknown language', { title: { de: 'x' } }, 'title', 'unknown'],
    ['with a title of 201 characters', { title: { en: 'x'.repeat(201) } }, 'title', 'too-long'],
    ['with a mark that turns the writing direction', { title: { en: 'a\u202eb' } }, 'title', 'control-characters'],
    ['of an unknown type', { typeId: 'party' }, 'typeId', 'unknown-reference'],
    ['in an edition that is not', { edition: 2099 }, 'edition', 'unknown-reference'],
    ['at a venue that is not', { venueId: randomUUID() }, 'venueId', 'unknown-reference'],
    ['in a division that is not', { venueId: null, divisions: ['atlantis'] }, 'divisions', 'unknown-reference'],
    ['with a day that is not', { windowFrom: '2026-02-30', windowTo: '2026-03-01' }, 'windowFrom', 'not-a-date'],
    ['with an address that is no web address', { onlineUrl: 'javascript:alert(1)' }, 'onlineUrl', 'not-a-url'],
  ])('%s is refused at its field', async (_, wrong, field, code) => {
    const { status, body } = await national.post('/api/events', draft(wrong));
    expect([400, 422]).toContain(status);
    expect(body.errors).toEqual([expect.objectContaining({ field, code, message: expect.any(String) })]);
  });

  test('keeps hostile text as the text that it is', async () => {
    const title = { en: `<script>alert('x')</script>'; DROP TABLE event; --` };
    expect((await create({ title })).title).toEqual(title);
  });

  test('of an oblast coordinator is in her oblasts, and not national', async () => {
    expect((await create({}, astana)).divisions).toEqual(['astana']);
    const outside = await astana.post('/api/events', draft({ venueId: null, divisions: ['aktobe'] }));
    expect(outside).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'divisions', code: 'unknown-reference' }] },
    });
    const country = await astana.post('/api/events', draft({ venueId: null }));
    expect(country).toMatchObject({ status: 400, body: { errors: [{ field: 'divisions', code: 'required' }] } });
  });

  test('is not an observer’s to make', async () => {
    expect((await observer.post('/api/events', draft())).status).toBe(403);
  });
});

describe('an edit', () => {
  test('changes what it names, counts the version, and writes the difference into the history', async () => {
    const event = await create();
    const title = { ...event.title, en: 'Another name' };
    const { body } = await national.patch(`/api/events/${event.id}`, { version: 1, title, note: 'only for us' });
    expect(body).toMatchObject({ title, note: 'only for us', version: 2, typeId: event.typeId });
    const history = (await national.get(`/api/events/${event.id}/changes`)).body.items;
    expect(history[0]).toMatchObject({
      action: 'event.edited',
      before: { note: null },
      after: { title, note: 'only for us' },
    });
    expect(Object.keys(history[0].after).sort()).toEqual(['note', 'title']);
  });

  test('of an older version is refused with the event as it is now; nothing is overwritten', async () => {
    const event = await create();
    await national.patch(`/api/events/${event.id}`, { version: 1, note: 'first' });
    const stale = await astana.patch(`/api/events/${event.id}`, { version: 1, note: 'second' });
    expect(stale).toMatchObject({
      status: 409,
      body: { code: 'stale-version', current: { note: 'first', version: 2 } },
    });
  });

  test('at once by eight leaves one winner', async () => {
    const event = await create();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        national.patch(`/api/events/${event.id}`, { version: 1, note: `writer ${n}` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409]);
  });

  test('outside one’s oblasts finds nothing; of a national event is not allowed', async () => {
    const aktobe = await birge.as('oblast', ['aktobe']);
    const event = await create();
    expect((await aktobe.patch(`/api/events/${event.id}`, { version: 1, note: 'x' })).status).toBe(404);
    expect((await aktobe.get(`/api/events/${event.id}`)).status).toBe(404);
    expect((await aktobe.get(`/api/events/${event.id}/changes`)).status).toBe(404);
    expect((await aktobe.get(`/api/events/${event.id}/problems`)).status).toBe(404);
    const country = await create({ venueId: null });
    expect((await aktobe.get(`/api/events/${country.id}`)).body.may).toEqual({
      edit: false,
      schedule: false,
      assign: false,
      invite: false,
      publish: false,
    });
    expect((await aktobe.patch(`/api/events/${country.id}`, { version: 1, note: 'x' })).status).toBe(403);
  });

  test('with a window that ends before it starts is refused in words', async () => {
    const event = await create();
    const refused = await national.patch(`/api/events/${event.id}`, {
      version: 1,
      windowFrom: '2026-08-02',
      windowTo: '2026-08-01',
    });
    expect(refused).toMatchObject({ status: 422, body: { code: 'window-ends-before-it-starts' } });
  });
});

describe('the page of an event', () => {
  test('costs the same number of statements whatever the event has', async () => {
    const plain = await create();
    const full = eventId('flash-mob-together-astana');
    const one = await queryCount(birge, () => national.get(`/api/events/${plain.id}`));
    expect(await queryCount(birge, () => national.get(`/api/events/${full}`))).toBe(one);
  });

  test('counts the quorum as the domain does, on every event of the sample', async () => {
    const { body } = await national.get('/api/events?edition=2026');
    for (const { id } of body.items) {
      const event: EventView = (await national.get(`/api/events/${id}`)).body;
      const { missing, ...counts } = event.quorum;
      expect(missing).toHaveLength(counts.needed - counts.met);
      expect({ id, ...counts }).toEqual({ id, ...quorum(event.requirements, event.participations) });
    }
  });

  test('does not show an observer the addresses of contacts', async () => {
    const { body } = await observer.get('/api/events?edition=2026');
    let shown = 0;
    for (const { id } of body.items.slice(0, 20)) {
      const mails = (event: EventView) =>
        event.participations.flatMap(({ invitations }) => invitations.map(({ contact }) => contact.email));
      shown += mails((await national.get(`/api/events/${id}`)).body).filter(Boolean).length;
      expect(mails((await observer.get(`/api/events/${id}`)).body).filter(Boolean)).toEqual([]);
    }
    expect(shown).toBeGreaterThan(0);
  });
});

describe('the list of events', () => {
  test('is one statement and a count of all pages', async () => {
    const few = await queryCount(birge, () => national.get('/api/events?edition=2015'));
    const many = await queryCount(birge, () => national.get('/api/events?edition=2026'));
    expect(many).toBe(few);
    const { body } = await national.get('/api/events?edition=2026&page=2');
    expect(body).toMatchObject({ page: 2, pageSize: 50 });
    expect(body.items.length).toBe(body.total - 50);
  });

  test('has the times of each event with their versions, and as many rows as one act takes where it is asked', async () => {
    const { body } = await national.get('/api/events?edition=2026&size=200');
    expect([body.pageSize, body.items.length]).toEqual([200, body.total]);
    const many = body.items.find(({ occurrences }: { occurrences: number }) => occurrences > 1);
    for (const { id, cards } of [body.items[0], many]) {
      const { occurrences } = (await national.get(`/api/events/${id}`)).body as EventView;
      const own = occurrences.map(({ occurrenceId, version }) => ({ occurrenceId, version }));
      expect(cards).toHaveLength(own.length);
      expect(cards).toEqual(expect.arrayContaining(own));
    }
    for (const size of [0, 201]) {
      const refused = await national.get(`/api/events?edition=2026&size=${size}`);
      expect([refused.status, refused.body.errors[0].field]).toEqual([400, 'size']);
    }
  });

  test('is narrowed by words, oblast, type, state and days', async () => {
    const rows = async (query: string) =>
      (await national.get(`/api/events?edition=2026&${query}`)).body.items as {
        state: string;
        typeId: string;
        divisions: string[];
        firstStart: string | null;
        title: { ru?: string };
      }[];
    expect((await rows('state=cancelled')).map(({ state }) => state)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    expect((await rows('type=lecture')).every(({ typeId }) => typeId === 'lecture')).toBe(true);
    expect((await rows('oblast=karaganda')).every(({ divisions }) => divisions.includes('karaganda'))).toBe(true);
    expect(
      (await rows(`q=${encodeURIComponent('ФЛЕШМОБ')}`)).every(({ title }) => /флешмоб/i.test(title.ru ?? '')),
    ).toBe(true);
    expect(await rows('q=%25')).toEqual([]);
    const [first] = await rows('state=planned');
    const { id, version } = first as unknown as { id: string; version: number };
    await national.patch(`/api/events/${id}`, { version, tags: ['Жастар', 'youth'] });
    const narrowed = (await national.get(`/api/events?edition=2026&tag=${encodeURIComponent(' ЖАСТАР')}`)).body;
    expect(narrowed).toMatchObject({ total: 1, items: [{ id }], tags: expect.arrayContaining(['youth', 'жастар']) });
    expect((await national.get('/api/events?edition=2015')).body.tags).not.toContain('youth');
    expect(await rows('tag=you')).toEqual([]);
    expect((await national.get(`/api/events?edition=2026&tag=${'x'.repeat(41)}`)).status).toBe(400);
    const days = await rows('from=2026-08-01&to=2026-08-02');
    expect(days.length).toBeGreaterThan(0);
    expect(days.every(({ firstStart }) => firstStart! < '2026-08-02')).toBe(true);
  });
});

test('a copy has the words and partners of the first, and none of its answers, people or times', async () => {
  const from: EventView = (await national.get(`/api/events/${eventId('flash-mob-together-astana')}`)).body;
  const { status, body } = await national.post(`/api/events/${from.id}/duplicate`);
  expect(status).toBe(201);
  expect(body).toMatchObject({
    title: from.title,
    state: 'draft',
    typeId: from.typeId,
    requirements: from.requirements.map(({ kind, role }) => ({ kind, role })),
  });
  expect(body.slug).not.toBe(from.slug);
  expect(
    body.participations
      .map(({ organization, role, answer }: EventView['participations'][0]) => [organization.id, role, answer])
      .sort(),
  ).toEqual(from.participations.map(({ organization, role }) => [organization.id, role, 'needs-action']).sort());
});

test('a venue in Zhezkazgan is in Karaganda in 2015 and in Ulytau in 2026', async () => {
  const [{ id }] = await birge.db.query<[{ id: string }]>(
    `SELECT venue.id FROM venue JOIN venue_division ON venue_division.venue_id = venue.id WHERE venue_division.division_id = 'ulytau' LIMIT 1`,
  );
  const [{ id: old }] = await birge.db.query<[{ id: string }]>(
    `WITH made AS (INSERT INTO event (edition_id, edition_year, type_id, slug, title)
       SELECT edition.id, 2015, 'meeting', 'a-meeting-of-2015', '{"en":"A meeting of 2015"}' FROM edition WHERE edition.year = 2015 RETURNING id)
     INSERT INTO occurrence (event_id, holds, edition_year, venue_id, tray_reason) SELECT made.id, false, 2015, $1, 'no-time' FROM made RETURNING event_id AS id`,
    [id],
  );
  expect((await national.get(`/api/events/${old}`)).body.divisions).toEqual(['karaganda']);
  expect((await create({ venueId: id })).divisions).toEqual(['ulytau']);
});

describe('a requirement', () => {
  const permission = (event: EventView) => event.requirements.find(({ kind }) => kind === 'permission')!;
  test('that is granted counts towards the quorum', async () => {
    const event = await create({ typeId: 'flash-mob' });
    const { id, version } = permission(event);
    const { body } = await national.patch(`/api/requirements/${id}`, {
      version,
      sentOn: '2026-07-01',
      answeredOn: '2026-07-05',
      granted: true,
      number: '12/4',
    });
    expect(body.requirements.find((one: { id: string }) => one.id === id)).toMatchObject({
      met: true,
      granted: true,
      number: '12/4',
    });
    expect(body.quorum.met).toBe(event.quorum.met + 1);
  });

  test('is not granted without the day of the answer', async () => {
    const { id, version } = permission(await create());
    expect((await national.patch(`/api/requirements/${id}`, { version, granted: true })).body.errors).toMatchObject([
      { field: 'answeredOn', code: 'required' },
    ]);
  });
});

test('what stands in an event’s way is told as a sentence, in the language of the screen', async () => {
  const problemsOf = async (slug: string, language: string) =>
    (await national.get(`/api/events/${eventId(slug)}/problems`, { 'accept-language': language })).body.items.map(
      ({ kind, severity, message }: Record<string, string>) => ({ kind, severity, message }),
    );
  expect(await problemsOf('lecture-parents-semey', 'en')).toEqual([
    { kind: 'outside-opening-hours', severity: 'warning', message: 'On 7 August the venue is open 08:00–18:00' },
  ]);
  expect(await problemsOf('lecture-parents-semey', 'kk')).toMatchObject([
    { message: '7 тамыз: жұмыс уақыты 08:00–18:00' },
  ]);
  expect(await problemsOf('flash-mob-together-astana', 'en')).toEqual([]);
});

test('nothing stands in the way of what is cancelled, until it is planned again', async () => {
  const problems = async () => (await national.get(`/api/events/${eventId('lecture-parents-semey')}/problems`)).body;
  const act = async (name: string) => {
    const url = `/api/events/${eventId('lecture-parents-semey')}`;
    const { version } = (await national.get(url)).body;
    expect((await national.post(`${url}/state`, { act: name, reason: 'Rain', version })).status).toBe(200);
  };
  const before = await problems();
  expect(before.items).toHaveLength(1);
  await act('cancel');
  expect(await problems()).toEqual({ items: [] });
  await act('reopen');
  expect(await problems()).toEqual(before);
});
