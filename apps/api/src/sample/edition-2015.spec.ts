import { campaign2015 } from './edition-2015.js';
import { sampleDatabase } from '../../test/sample-database.js';
import type { SampleDatabase } from '../../test/sample-database.js';

let sample: SampleDatabase;
beforeAll(async () => {
  sample = await sampleDatabase();
});
afterAll(() => sample.end());

const facts = campaign2015();

/** A stored text beside one of the archive, where a language that is not known is null. */
const said = (text: Record<string, string>) => ({ en: text.en ?? null, ru: text.ru ?? null, kk: text.kk ?? null });

test('both flash-mobs are what the archive says: planned, between two dates, at no known time, in the tray', async () => {
  const rows = await sample.rows<Record<string, never>>(
    `SELECT external_id.value AS id, event.title, event.type_id AS type, place.value AS venue, event.window_from AS "from",
            event.window_to AS "to", event.audience ->> 'en' AS audience, event.state, occurrence.tray_reason AS tray,
            num_nonnulls(occurrence.wall_start, occurrence.starts_at, occurrence.zone, event.expected_participants,
              event.length_minutes, event.coordinator_id, event.note) AS known,
            (SELECT count(*)::integer FROM occurrence_space WHERE occurrence_space.occurrence_id = occurrence.id) AS spaces,
            (SELECT array_agg(role.value ORDER BY participation.position) FROM participation
               JOIN external_id AS role ON role.target = participation.organization_id
              WHERE participation.event_id = event.id AND participation.role = 'co-organizer') AS co_organizers,
            (SELECT array_agg(role.value ORDER BY participation.position) FROM participation
               JOIN external_id AS role ON role.target = participation.organization_id
              WHERE participation.event_id = event.id AND participation.role = 'partner') AS partners
       FROM event
       JOIN occurrence ON occurrence.event_id = event.id
       JOIN external_id ON external_id.target = event.id
       JOIN external_id AS place ON place.target = occurrence.venue_id
      WHERE event.edition_year = 2015 ORDER BY external_id.value`,
  );
  expect(rows.map((row) => ({ ...row, title: said(row.title ?? {}) }))).toEqual(
    [...facts.events]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, title, type, venue, date_window: { from, to }, audience, state, co_organizers, partners }) => ({
        id,
        title,
        type,
        venue,
        from,
        to,
        audience,
        state,
        tray: 'no-time',
        known: 0,
        spaces: 0,
        co_organizers,
        partners,
      })),
  );
  expect(facts.events.map(({ co_organizers, partners }) => [co_organizers.length, partners.length])).toEqual([
    [5, 2],
    [5, 2],
  ]);
});

test('its organizations and venues have the names that are known, and no others', async () => {
  const named = (table: 'organization' | 'venue') =>
    sample.rows<{ id: string; name: Record<string, string> }>(
      `SELECT external_id.value AS id, thing.name FROM ${table} AS thing
         JOIN external_id ON external_id.target = thing.id AND external_id.source = 'campaign-2015' ORDER BY 1`,
    );
  const expected = (things: readonly { id: string; name: unknown }[]) =>
    things.map(({ id, name }) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const inFile = (rows: { id: string; name: Record<string, string> }[]) =>
    rows.map(({ id, name }) => ({ id, name: said(name) }));
  expect(inFile(await named('organization'))).toEqual(expected(facts.organizations));
  expect(inFile(await named('venue'))).toEqual(expected(facts.venues));
});

test('the Ministry and IOM lead the whole edition, which is archived and no sample', async () => {
  const [edition] = await sample.rows(
    `SELECT edition.starts_on, edition.ends_on, edition.archived, edition.sample, edition.motto,
            (SELECT array_agg(external_id.value ORDER BY participation.position) FROM participation
               JOIN external_id ON external_id.target = participation.organization_id
              WHERE participation.edition_id = edition.id AND participation.role = 'lead') AS leads
       FROM edition WHERE edition.year = 2015`,
  );
  expect(edition).toEqual({
    starts_on: facts.campaign.starts_on,
    ends_on: facts.campaign.ends_on,
    archived: true,
    sample: false,
    motto: { en: facts.campaign.name.en, ru: facts.campaign.name.ru },
    leads: facts.campaign.lead_organizations,
  });
});

test('nothing that is not known of its venues was made up', async () => {
  const rows = await sample.rows(
    `SELECT num_nonnulls(venue.latitude, venue.longitude, venue.capacity, venue.host_id) AS known, venue.address,
            venue.archived_at IS NOT NULL AS archived,
            (SELECT count(*)::integer FROM space WHERE space.venue_id = venue.id) AS spaces
       FROM venue WHERE venue.slug LIKE '%-2015'`,
  );
  expect(rows).toEqual(Array.from({ length: 2 }, () => ({ known: 0, address: {}, archived: true, spaces: 0 })));
});

test('its contact is archived, and asked about nothing', async () => {
  const rows = await sample.rows(
    `SELECT contact.email, contact.phone, contact.archived_at IS NOT NULL AS archived,
            EXISTS (SELECT FROM invitation WHERE invitation.contact_id = contact.id) AS asked
       FROM contact WHERE contact.email NOT LIKE '%.example'`,
  );
  expect(rows).toEqual([{ email: facts.contact.email, phone: facts.contact.phone, archived: true, asked: false }]);
});
