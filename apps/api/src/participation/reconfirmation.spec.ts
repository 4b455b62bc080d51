import { startApp, type Client, type TestApp } from '../../test/app.js';
import { BEFORE, drop, layCampaign, makePlanned, setClock } from '../../test/events.js';
import { makeContact, makeOrganization, makeVenue } from '../../test/records.js';

let birge: TestApp;
let national: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  setClock(birge, BEFORE);
  national = await birge.as('national');
});
afterAll(() => birge.close());

/** A planned event on 30 July at noon whose co-organizer said yes by telephone. */
async function makeAgreed() {
  const { event, venue } = await makePlanned(national);
  const organization = await makeOrganization(national);
  const contact = await makeContact(national, organization.id);
  const { body } = await national.post(`/api/events/${event.id}/participations`, {
    organizationId: organization.id,
    role: 'co-organizer',
  });
  const participation = body.participations[0];
  await national.post(`/api/participations/${participation.id}/invitations`, {
    contactId: contact.id,
    deadline: '2026-07-24',
  });
  await national.post(`/api/participations/${participation.id}/answers`, { answer: 'accepted' });
  return { event: (await national.get(`/api/events/${event.id}`)).body, venue, participation };
}
type Made = Awaited<ReturnType<typeof makeAgreed>>;

const now = async ({ event }: Made) => (await national.get(`/api/events/${event.id}`)).body;
const counts = async (made: Made) => {
  const { participations } = await now(made);
  return [participations[0].current, participations[0].answers[0].current];
};
const sequence = async (made: Made) =>
  (await now(made)).occurrences.reduce((sum: number, one: { sequence: number }) => sum + one.sequence, 0);
const moveTo = (made: Made, start: string, end: string, more = {}) =>
  drop(national, made.event, start, end, { spaceIds: [made.venue!.spaces[0].id], ...more });
const edit = async (made: Made, fields: Record<string, unknown>) => {
  const [occurrence] = (await now(made)).occurrences;
  const answer = await national.patch(`/api/occurrences/${occurrence.occurrenceId}`, {
    version: occurrence.version,
    ...fields,
  });
  expect(answer.status).toBe(200);
};

describe('an answer counts while what it answered is true', () => {
  test('not after a move, and again after the move back: nobody is asked, and the sequence has risen twice', async () => {
    const made = await makeAgreed();
    expect([await counts(made), await sequence(made)]).toEqual([[true, true], 0]);
    await moveTo(made, '2026-07-30T15:00', '2026-07-30T16:00');
    expect([await counts(made), await sequence(made)]).toEqual([[false, false], 1]);
    await moveTo(made, '2026-07-30T12:00', '2026-07-30T13:00');
    expect([await counts(made), await sequence(made)]).toEqual([[true, true], 2]);
  });

  test('not in another venue, which it is asked at the same hour', async () => {
    const made = await makeAgreed();
    const other = await makeVenue(national, { spaces: [{ name: { en: 'Yard' } }] });
    await moveTo(made, '2026-07-30T12:00', '2026-07-30T13:00', { venueId: other.id, spaceIds: [other.spaces[0].id] });
    expect(await counts(made)).toEqual([false, false]);
  });

  test('through another title, longer set-up and a venue that is renamed', async () => {
    const made = await makeAgreed();
    const { version } = await now(made);
    await national.patch(`/api/events/${made.event.id}`, { version, title: { ru: 'Флешмоб', en: 'Flash-mob' } });
    await edit(made, { setupMinutes: 45 });
    const venue = (await national.get(`/api/venues/${made.venue.id}`)).body;
    const renamed = await national.patch(`/api/venues/${venue.id}`, { version: venue.version, name: { ru: 'Вокзал' } });
    expect(renamed.status).toBe(200);
    expect([await counts(made), await sequence(made)]).toEqual([[true, true], 0]);
  });

  test('and where there is no venue, while the words name the same place', async () => {
    const made = await makeAgreed();
    await moveTo(made, '2026-07-30T12:00', '2026-07-30T13:00', { venueId: null, spaceIds: [] });
    await edit(made, { place: { ru: 'Площадь у вокзала' } });
    await national.post(`/api/participations/${made.participation.id}/answers`, { answer: 'accepted' });
    const before = await sequence(made);
    await edit(made, { place: { ru: 'площадь, у вокзала', kk: 'Вокзал алдындағы алаң' } });
    expect([await counts(made), (await sequence(made)) - before]).toEqual([[true, true], 0]);
    await edit(made, { place: { ru: 'Набережная' } });
    expect([(await counts(made))[0], (await sequence(made)) - before]).toEqual([false, 1]);
  });

  test('to a former time it counts once that is the time again', async () => {
    const made = await makeAgreed();
    await moveTo(made, '2026-07-30T15:00', '2026-07-30T16:00');
    const [invitation] = await birge.db.query('SELECT id FROM invitation WHERE participation_id = $1', [
      made.participation.id,
    ]);
    // As a calendar replies that has not seen the update: to the SEQUENCE that it was told.
    const say = (to: number) =>
      birge.db.query(
        `INSERT INTO answer (participation_id, invitation_id, via, answer, sequence) VALUES ($1, $2, 'calendar', 'maybe', $3)`,
        [made.participation.id, invitation.id, to],
      );
    await say(0);
    expect(await counts(made)).toEqual([false, false]);
    await moveTo(made, '2026-07-30T12:00', '2026-07-30T13:00');
    expect(await counts(made)).toEqual([true, true]);
    await say(7);
    expect(await counts(made)).toEqual([false, false]);
  });
});

test('the digest of an event is that of its slots, whatever is written, in one statement or many', async () => {
  const wrong = `SELECT event.id FROM event
    LEFT JOIN (SELECT slot.event_id, md5(string_agg(slot.id || slot.digest, ' ' ORDER BY slot.id)) AS digest
                 FROM occurrence_slot slot GROUP BY slot.event_id) now ON now.event_id = event.id
   WHERE event.slot_digest IS DISTINCT FROM coalesce(now.digest, '')`;
  expect(await birge.db.query(wrong)).toEqual([]);
  await birge.db.query(`UPDATE occurrence SET all_day = NOT all_day, version = version + 1`);
  expect(await birge.db.query(wrong)).toEqual([]);
  await birge.db.query(`DELETE FROM occurrence_space`);
  expect(await birge.db.query(wrong)).toEqual([]);
});
