import { startApp, type Client, type TestApp } from '../../test/app.js';
import { layCampaign, makePlanned } from '../../test/events.js';
import { makeContact, makeOrganization, makePerson, makeVenue } from '../../test/records.js';
import { query } from '../../test/server/sql.js';

let birge: TestApp;
let national: Client;
let editions: { of2026: string };
beforeAll(async () => {
  birge = await startApp();
  editions = await layCampaign(birge);
  national = await birge.as('national');
});
afterAll(() => birge.close());

/** In every text that is not for the public. */
const SECRET = 'zqxinternalqxz';
const words = (more = '') => ({ en: `${SECRET} ${more}`, ru: `${SECRET} ${more}`, kk: `${SECRET} ${more}` });

/** Everything that the public's own login can read. */
async function everythingPublic(): Promise<string> {
  return query(birge.database.publicUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
        WHERE has_table_privilege(format('%I.%I', table_schema, table_name), 'SELECT')
          AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    );
    expect(rows.map(({ name }) => name)).toContain('published.event');
    expect(rows.map(({ name }) => name).filter((name) => !name.startsWith('published.'))).toEqual([]);
    const texts = [];
    for (const { name } of rows)
      texts.push(...(await client.query(`SELECT to_jsonb(one)::text AS text FROM ${name} one`)).rows);
    return texts.map(({ text }: { text: string }) => text).join('\n');
  });
}

/** An event whose every internal field holds the mark; in the public ones stands `open`. */
async function makeMarked(more: Record<string, unknown>) {
  const host = await makeOrganization(national, { name: words('host') });
  const venue = await makeVenue(national, {
    name: { en: `Venue of ${more.summaryMark}` },
    city: { en: `City of ${more.summaryMark}` },
    address: { en: `Address of ${more.summaryMark}` },
    directions: { en: `Directions of ${more.summaryMark}` },
    latitude: 51.12345,
    longitude: 71.54321,
    hostId: host.id,
    spaces: [{ name: { en: `Space of ${more.summaryMark}` } }],
  });
  const { personId } = await birge.as('national');
  await birge.db.query(`UPDATE person SET name = $2, version = version + 1 WHERE id = $1`, [
    personId,
    `${SECRET} coordinator`,
  ]);
  const volunteer = await makePerson(national, { name: `${SECRET} volunteer` });
  const { summaryMark, ...fields } = more;
  const { event } = await makePlanned(national, {
    venueId: venue.id,
    summary: { en: `Summary of ${summaryMark}` },
    note: SECRET,
    tags: [SECRET],
    coordinatorId: personId,
    expectedParticipants: 987_654,
    place: { en: `Words of ${summaryMark}` },
    onlineUrl: `https://stream.example/${summaryMark}`,
    ...fields,
  });
  const [occurrence] = event.occurrences;
  const assigned = await national.post(`/api/occurrences/${occurrence.occurrenceId}/assignments`, {
    personId: volunteer.id,
    dutyId: 'lead',
  });
  expect(assigned.status).toBe(201);
  for (const requirement of event.requirements.filter(({ kind }: { kind: string }) => kind === 'permission'))
    await national.patch(`/api/requirements/${requirement.id}`, { version: requirement.version, number: SECRET });
  const declined = await makeOrganization(national, { name: words('declined') });
  const contact = await makeContact(national, declined.id, {
    name: `${SECRET} contact`,
    position: SECRET,
    email: `${SECRET}-contact@partner.example`,
  });
  const { body } = await national.post(`/api/events/${event.id}/participations`, {
    organizationId: declined.id,
    role: 'partner',
    asked: words('asked'),
  });
  await national.post(`/api/participations/${body.participations[0].id}/answers`, {
    answer: 'declined',
    note: SECRET,
    answeredBy: SECRET,
    contactId: contact.id,
  });
  await birge.db.query(
    `INSERT INTO proposal (participation_id, contact_id, via, proposed_by, place_words, note) VALUES ($1, $2, 'page', $3, $3, $3)`,
    [body.participations[0].id, contact.id, SECRET],
  );
  return event.id as string;
}

test('no internal field of an event, of its people or of its partners reaches the public’s side of the wall', async () => {
  const shown = await makeMarked({ summaryMark: 'the-open-one' });
  const hidden = await makeMarked({
    summaryMark: 'the-hidden-one',
    placeHidden: true,
    summary: { en: 'A closed meeting' },
  });
  await birge.db.query(`INSERT INTO help_line (edition_id, number, label) VALUES ($1, '1-${SECRET}', $2)`, [
    editions.of2026,
    JSON.stringify(words('never verified')),
  ]);
  const { body } = await national.post('/api/publishing', { eventIds: [shown, hidden], reason: SECRET });
  expect(body).toEqual({ published: [shown, hidden], refused: [] });
  const inside = await birge.db.query(
    `SELECT (SELECT count(*)::int FROM event WHERE note = $1 AND $1 = ANY (tags)) AS events,
            (SELECT count(*)::int FROM answer WHERE note = $1 AND answered_by = $1) AS answers,
            (SELECT count(*)::int FROM contact WHERE position = $1) AS contacts,
            (SELECT count(*)::int > 1 FROM requirement WHERE number = $1) AS requirements,
            (SELECT count(*)::int FROM assignment) AS assignments,
            (SELECT count(*)::int FROM publication WHERE reason = $1) AS publications`,
    [SECRET],
  );
  expect(inside).toEqual([{ events: 2, answers: 2, contacts: 2, requirements: true, assignments: 2, publications: 2 }]);
  const open = await everythingPublic();
  expect(open).toContain('Summary of the-open-one');
  expect(open).toContain('Venue of the-open-one');
  expect(open).toContain('51.12345');
  expect(open).toContain('A closed meeting');
  for (const mark of [SECRET, 'the-hidden-one', '987654']) expect(open.split(mark).length - 1).toBe(0);
  const [place] = await birge.db.query('SELECT division_id, latitude FROM published.occurrence WHERE event_id = $1', [
    hidden,
  ]);
  expect(place).toEqual({ division_id: 'astana', latitude: null });
});

test('a place that is hidden later is taken off the public’s copy, and what is withdrawn keeps no place either', async () => {
  const id = await makeMarked({ summaryMark: 'the-late-one', summary: { en: 'A meeting' } });
  await national.post('/api/publishing', { eventIds: [id], reason: 'because' });
  expect(await everythingPublic()).toContain('Address of the-late-one');
  const { body } = await national.get(`/api/events/${id}`);
  await national.patch(`/api/events/${id}`, { version: body.version, placeHidden: true });
  await national.post('/api/publishing', { eventIds: [id], reason: 'because' });
  expect(await everythingPublic()).not.toContain('the-late-one');
  await national.patch(`/api/events/${id}`, { version: body.version + 1, placeHidden: false });
  await national.post('/api/publishing', { eventIds: [id], reason: 'because' });
  await national.post('/api/publishing/unpublish', { eventIds: [id], reason: SECRET });
  expect(await everythingPublic()).not.toContain('the-late-one');
});
