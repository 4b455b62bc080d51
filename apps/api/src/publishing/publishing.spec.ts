import { startApp, type Client, type TestApp } from '../../test/app.js';
import { drop, layCampaign, makeEvent, makePlanned, waiveRequirements } from '../../test/events.js';
import { queryCount } from '../../test/query-count.js';
import { makeContact, makeOrganization, makeVenue } from '../../test/records.js';

let birge: TestApp;
let national: Client;
let editions: { of2015: string; of2026: string };
beforeAll(async () => {
  birge = await startApp();
  editions = await layCampaign(birge);
  national = await birge.as('national');
});
afterAll(() => birge.close());

const publish = (by: Client, ids: string[], reason?: string) => by.post('/api/publishing', { eventIds: ids, reason });
const unpublish = (by: Client, eventIds: string[]) =>
  by.post('/api/publishing/unpublish', { eventIds, reason: 'wrong place' });
const told = async (id: string) => (await birge.db.query('SELECT * FROM published.event WHERE id = $1', [id]))[0];
const toldAt = (id: string) =>
  birge.db.query('SELECT * FROM published.occurrence WHERE event_id = $1 ORDER BY wall_start', [id]);
const revision = async () =>
  Number((await birge.db.query('SELECT revision FROM published.revision WHERE year = 2026'))[0]?.revision ?? 0);
const itemOf = async (id: string) =>
  (await national.get('/api/publishing?edition=2026')).body.items.find(
    (item: { eventId: string }) => item.eventId === id,
  );
const act = async (id: string, more: Record<string, unknown>) => {
  const { body } = await national.get(`/api/events/${id}`);
  return national.post(`/api/events/${id}/state`, { version: body.version, ...more });
};

/** Published, at quorum, at noon of 30 July. */
async function makePublished(more: Record<string, unknown> = {}) {
  const { event, venue } = await makePlanned(national, more);
  await waiveRequirements(national, event);
  expect((await publish(national, [event.id])).body).toEqual({ published: [event.id], refused: [] });
  return { id: event.id as string, venue };
}

describe('publishing', () => {
  test('asks for a reason while the quorum is not reached, and keeps it inside', async () => {
    const { event } = await makePlanned(national);
    expect(await itemOf(event.id)).toMatchObject({ kind: 'new', needsReason: true, differences: [] });
    const refused = await publish(national, [event.id]);
    expect(refused).toMatchObject({
      status: 200,
      body: { published: [], refused: [{ eventId: event.id, code: 'reason-required' }] },
    });
    expect(refused.body.refused[0].detail).toMatch(/reason/i);
    expect(await told(event.id)).toBeUndefined();
    await publish(national, [event.id], 'the akimat has announced it');
    expect(await told(event.id)).toMatchObject({ status: 'TENTATIVE', sequence: 0, gone: false });
    expect(await birge.db.query('SELECT kind, reason FROM publication WHERE event_id = $1', [event.id])).toEqual([
      { kind: 'published', reason: 'the akimat has announced it' },
    ]);
    expect((await national.get(`/api/events/${event.id}`)).body.published).toBe('same');
    expect(await itemOf(event.id)).toBeUndefined();
  });

  test('counts what waits as it lists it, before and after', async () => {
    const counted = async () => {
      const { body: list } = await national.get('/api/publishing?edition=2026');
      const { body: count } = await national.get('/api/publishing/count?edition=2026');
      expect(count).toEqual({ waiting: list.items.length });
      return count.waiting as number;
    };
    const before = await counted();
    const { event } = await makePlanned(national);
    expect(await counted()).toBe(before + 1);
    await publish(national, [event.id], 'the akimat has announced it');
    expect(await counted()).toBe(before);
  });

  test('tells when and where as of the date, at the right instant', async () => {
    const { id } = await makePublished();
    expect(await toldAt(id)).toMatchObject([
      {
        wall_start: '2026-07-30T12:00',
        zone: 'Asia/Almaty',
        offset_start: 300,
        starts_at: new Date('2026-07-30T07:00:00Z'),
        division_id: 'astana',
        space: { en: 'Hall', ru: 'Зал' },
        sequence: 0,
        previous_start: null,
      },
    ]);
  });

  test('says that a moved event moved, from where, and counts its sequence up once', async () => {
    const { id, venue } = await makePublished();
    const before = await revision();
    await drop(national, { id }, '2026-07-30T15:00', '2026-07-30T16:00', { spaceIds: [venue.spaces[0].id] });
    await drop(national, { id }, '2026-07-30T17:00', '2026-07-30T18:00', { spaceIds: [venue.spaces[0].id] });
    expect((await toldAt(id))[0].wall_start).toBe('2026-07-30T12:00');
    expect((await national.get(`/api/events/${id}`)).body.published).toBe('differs');
    expect(await itemOf(id)).toMatchObject({
      kind: 'moved',
      differences: [{ field: 'time', told: { start: '2026-07-30T12:00' }, now: { start: '2026-07-30T17:00' } }],
    });
    await publish(national, [id]);
    expect(await toldAt(id)).toMatchObject([
      { wall_start: '2026-07-30T17:00', previous_start: '2026-07-30T12:00', sequence: 1 },
    ]);
    expect((await told(id)).sequence).toBe(1);
    expect(await revision()).toBe(before + 1);
  });

  test('says where it was to be before it went elsewhere, while its place is told', async () => {
    const { id, venue } = await makePublished();
    const other = await makeVenue(national, { address: { en: 'Another street, 1' } });
    const go = async (venueId: string, spaceIds: string[]) => {
      await drop(national, { id }, '2026-07-30T12:00', '2026-07-30T13:00', { venueId, spaceIds });
      await publish(national, [id], 'as agreed');
    };
    const feed = async () => (await birge.app.inject(`/en/events/${(await told(id)).slug}.ics`)).body;
    await go(other.id, []);
    expect(await toldAt(id)).toMatchObject([{ venue: other.name, previous_place: [venue.name], previous_start: null }]);
    expect((await national.get(`/api/events/${id}`)).body.published).toBe('same');
    expect((await feed()).replaceAll('\r\n ', '')).toContain(`Another place\\; it was: ${venue.name.en}.`);
    // A correction of the title says it still.
    const { body } = await national.get(`/api/events/${id}`);
    await national.patch(`/api/events/${id}`, { version: body.version, title: { en: 'Otherwise called' } });
    await publish(national, [id], 'as agreed');
    expect((await toldAt(id))[0].previous_place).toEqual([venue.name]);
    // What is hidden now is not told by where it was.
    const hide = async (placeHidden: boolean) => {
      const { body: now } = await national.get(`/api/events/${id}`);
      await national.patch(`/api/events/${id}`, { version: now.version, placeHidden });
      await publish(national, [id], 'as agreed');
    };
    await hide(true);
    expect((await toldAt(id))[0]).toMatchObject({ venue: null, previous_place: null });
    await hide(false);
    expect((await toldAt(id))[0]).toMatchObject({ venue: other.name, previous_place: null });
    await go(venue.id, [venue.spaces[0].id]);
    expect((await toldAt(id))[0].previous_place).toEqual([other.name]);
    await unpublish(national, [id]);
    expect((await toldAt(id))[0].previous_place).toBeNull();
  });

  test('has nothing to tell after two moves and a move back', async () => {
    const { id, venue } = await makePublished();
    const spaceIds = [venue.spaces[0].id];
    await drop(national, { id }, '2026-07-30T15:00', '2026-07-30T16:00', { spaceIds });
    await drop(national, { id }, '2026-07-31T15:00', '2026-07-31T16:00', { spaceIds });
    await drop(national, { id }, '2026-07-30T12:00', '2026-07-30T13:00', { spaceIds });
    expect(await itemOf(id)).toBeUndefined();
    const before = await revision();
    expect((await publish(national, [id])).body).toEqual({ published: [id], refused: [] });
    expect(await revision()).toBe(before);
    expect((await told(id)).sequence).toBe(0);
  });

  test('corrects a word without asking calendars to warn anybody', async () => {
    const { id } = await makePublished();
    const { body } = await national.get(`/api/events/${id}`);
    await national.patch(`/api/events/${id}`, { version: body.version, summary: { en: 'With music' } });
    expect(await itemOf(id)).toMatchObject({ kind: 'changed', needsReason: false });
    await publish(national, [id]);
    expect(await told(id)).toMatchObject({ sequence: 0, summary: { en: 'With music' } });
  });

  test('tells of a cancellation in the same act, with a higher sequence', async () => {
    const { id } = await makePublished();
    const cancelled = await act(id, { act: 'cancel', reason: 'storm warning', publish: true });
    expect(cancelled).toMatchObject({ status: 200, body: { state: 'cancelled', published: 'same' } });
    expect(await told(id)).toMatchObject({ status: 'CANCELLED', sequence: 1, gone: false });
    expect((await toldAt(id))[0]).toMatchObject({ sequence: 1, wall_start: '2026-07-30T12:00' });
    expect(await birge.db.query('SELECT kind FROM published.change WHERE event_id = $1 ORDER BY id', [id])).toEqual([
      { kind: 'published' },
      { kind: 'cancelled' },
    ]);
  });

  test('leaves the public as it was when a cancellation is not to be told yet', async () => {
    const { id } = await makePublished();
    expect((await act(id, { act: 'cancel', reason: 'storm warning' })).body.published).toBe('differs');
    expect(await told(id)).toMatchObject({ status: 'TENTATIVE' });
    expect(await itemOf(id)).toMatchObject({ kind: 'cancelled', needsReason: false });
  });

  test('leaves a tombstone without what, who and where when an event is taken back, and counts up when it returns', async () => {
    const { id } = await makePublished({ title: { en: 'A title' }, summary: { en: 'With music' } });
    expect(await unpublish(national, [id])).toMatchObject({ status: 200, body: { unpublished: [id], refused: [] } });
    expect(await told(id)).toMatchObject({ gone: true, status: 'CANCELLED', sequence: 1, summary: {}, organizers: [] });
    expect(JSON.stringify(await told(id))).not.toContain('A title');
    expect((await toldAt(id))[0]).toMatchObject({
      venue: null,
      space: null,
      sequence: 1,
      wall_start: '2026-07-30T12:00',
    });
    expect((await national.get(`/api/events/${id}`)).body.published).toBe('no');
    expect((await unpublish(national, [id])).body).toEqual({ unpublished: [id], refused: [] });
    expect((await told(id)).sequence).toBe(1);
    await publish(national, [id]);
    expect(await told(id)).toMatchObject({
      gone: false,
      status: 'TENTATIVE',
      sequence: 2,
      title: { en: 'A title' },
      summary: { en: 'With music' },
    });
  });

  test('takes back what is no longer for the public', async () => {
    const { id } = await makePublished();
    const { body } = await national.get(`/api/events/${id}`);
    await national.patch(`/api/events/${id}`, { version: body.version, visibility: 'partners' });
    expect(await itemOf(id)).toMatchObject({ kind: 'withdrawn' });
    await publish(national, [id]);
    expect(await told(id)).toMatchObject({ gone: true });
  });

  test('refuses drafts and what is internal, each by name, and publishes the rest', async () => {
    const { event: draft } = await makeEvent(national);
    const { event: internal } = await makePlanned(national, { visibility: 'internal' }, '2026-07-29');
    const { event: good } = await makePlanned(national, {}, '2026-07-28');
    const { body } = await publish(national, [draft.id, internal.id, good.id], 'because');
    expect(body.published).toEqual([good.id]);
    expect(body.refused.map(({ eventId, code }: { eventId: string; code: string }) => [eventId, code])).toEqual([
      [draft.id, 'not-publishable'],
      [internal.id, 'not-publishable'],
    ]);
  });

  test('keeps to the reader’s oblasts: others do not exist, national events are not hers to publish', async () => {
    const { event } = await makePlanned(national, {}, '2026-07-27');
    const { event: everywhere } = await makePlanned(national, { divisions: [], place: { en: 'Online' } }, '2026-07-27');
    const almaty = await birge.as('oblast', ['almaty-city']);
    const { body } = await publish(almaty, [event.id, everywhere.id], 'because');
    expect(body.published).toEqual([]);
    expect(body.refused.map(({ code }: { code: string }) => code)).toEqual(['not-found', 'not-allowed']);
    expect((await almaty.get('/api/publishing?edition=2026')).body.items).toEqual([]);
    const { body: taken } = await unpublish(almaty, [event.id, everywhere.id]);
    expect(taken.unpublished).toEqual([]);
    expect(taken.refused.map(({ code }: { code: string }) => code)).toEqual(['not-found', 'not-allowed']);
    const observer = await birge.as('observer');
    expect((await publish(observer, [event.id], 'because')).status).toBe(403);
    expect((await observer.get('/api/publishing?edition=2026')).status).toBe(200);
  });

  test('needs neither quorum nor reason in the archive', async () => {
    const [row] = await birge.db.query(
      `INSERT INTO event (edition_id, edition_year, type_id, slug, title, state) VALUES
         ($1, 2015, 'flash-mob', 'of-2015', '{"en":"Flash-mob"}', 'planned') RETURNING id`,
      [editions.of2015],
    );
    await birge.db.query(
      `INSERT INTO requirement (event_id, kind, label) VALUES ($1, 'permission', '{"en":"Consent"}')`,
      [row.id],
    );
    expect((await publish(national, [row.id])).body.published).toEqual([row.id]);
  });

  test('brings the edition’s new words and days along; until then the public reads the old ones', async () => {
    const { id } = await makePublished();
    const read = async () =>
      (await birge.db.query('SELECT motto, ends_on FROM published.edition WHERE year = 2026'))[0] as object;
    const before = await read();
    const { version } = (await national.get('/api/editions')).body.items[0];
    const motto = { kk: 'Бірге тоқтатайық!', en: 'Together we stop it' };
    const edited = { version, motto, endsOn: '2026-08-12' };
    expect((await national.patch(`/api/editions/${editions.of2026}`, edited)).status).toBe(200);
    expect(await read()).toEqual(before);
    // The event is told as it is already: only what differs is published.
    expect((await publish(national, [id])).body).toEqual({ published: [id], refused: [] });
    expect(await read()).toEqual(before);
    await makePublished();
    expect(await read()).toEqual({ motto, ends_on: '2026-08-12' });
  });

  test('names the organizers: hers of the event, then who leads the edition; nobody who declined or has not answered', async () => {
    const { event } = await makePlanned(national, {}, '2026-07-26');
    const [lead, asked, declined, edition] = await Promise.all(
      ['Lead', 'Asked', 'Declined', 'Of the edition'].map((en) => makeOrganization(national, { name: { en } })),
    );
    const [, , no] = await birge.db.query(
      `INSERT INTO participation (event_id, organization_id, role) VALUES
         ($1, $2, 'co-organizer'), ($1, $3, 'partner'), ($1, $4, 'partner') RETURNING id`,
      [event.id, lead.id, asked.id, declined.id],
    );
    await birge.db.query(`INSERT INTO answer (participation_id, via, answer) VALUES ($1, 'page', 'declined')`, [no.id]);
    const contact = await makeContact(national, asked.id);
    await birge.db.query(
      `INSERT INTO invitation (participation_id, contact_id, token_hash, language, deadline, expires_at)
       SELECT participation.id, $2, sha256('x'), 'ru', now(), now() FROM participation WHERE participation.organization_id = $1`,
      [asked.id, contact.id],
    );
    await birge.db.query(`INSERT INTO participation (edition_id, organization_id, role) VALUES ($1, $2, 'lead')`, [
      editions.of2026,
      edition.id,
    ]);
    await publish(national, [event.id], 'because');
    const names = (await told(event.id)).organizers.map(({ name, role }: { name: { en: string }; role: string }) => [
      name.en,
      role,
    ]);
    expect(names).toEqual([
      ['Of the edition', 'lead'],
      ['Lead', 'co-organizer'],
    ]);
    await birge.db.query(`DELETE FROM participation WHERE edition_id = $1`, [editions.of2026]);
  });

  test('of the same events by many at once, in any order, is told once and stops nobody', async () => {
    const ids: string[] = [];
    for (let day = 21; day < 27; day += 1) ids.push((await makePlanned(national, {}, `2026-07-${day}`)).event.id);
    const sent = await Promise.all(
      Array.from({ length: 12 }, (_, n) => publish(national, n % 2 ? ids : ids.toReversed(), 'because')),
    );
    expect(sent.map(({ status, body }) => [status, body.refused])).toEqual(sent.map(() => [200, []]));
    const [{ count }] = await birge.db.query(
      'SELECT count(*)::int AS count FROM publication WHERE event_id = ANY ($1)',
      [ids],
    );
    expect(count).toBe(ids.length);
  });

  test('costs the screen as many statements with three events as with one', async () => {
    await birge.db.query(`UPDATE event SET visibility = 'internal', version = version + 1`);
    const one = () => queryCount(birge, () => national.get('/api/publishing?edition=2026'));
    await makePlanned(national, {}, '2026-07-21');
    const withOne = await one();
    await makePlanned(national, {}, '2026-07-22');
    await makePlanned(national, {}, '2026-07-23');
    expect(await one()).toBe(withOne);
  });
});
