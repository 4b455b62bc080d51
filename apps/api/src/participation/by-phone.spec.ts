import { startApp, type Client, type TestApp } from '../../test/app.js';
import { BEFORE, layCampaign, setClock } from '../../test/events.js';
import { makeInvited } from '../../test/proposals.js';
import { makeContact, makeOrganization } from '../../test/records.js';

let birge: TestApp;
let national: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  // BEFORE is 11:00 in Astana.
  setClock(birge, BEFORE);
  national = await birge.as('national');
});
afterAll(() => birge?.close());

const record = (participation: { id: string }, more: Record<string, unknown>) =>
  national.post(`/api/participations/${participation.id}/answers`, { answer: 'accepted', ...more });
const partnersOf = async (event: { id: string }) => (await national.get(`/api/events/${event.id}`)).body.participations;

describe('an answer by phone', () => {
  test('stands at the time when it was said, beside when and by whom it was written down', async () => {
    const { event, participation, contact } = await makeInvited(national);
    const { status, body } = await record(participation, {
      saidAt: '2026-06-30T16:20',
      answeredBy: 'Director',
      contactId: contact.id,
    });
    expect(status).toBe(201);
    expect(body.answers).toMatchObject([
      {
        via: 'phone',
        at: '2026-06-30T11:20:00.000Z',
        recordedAt: '2026-07-01T06:00:00.000Z',
        recordedBy: { id: national.personId },
        answeredBy: 'Director',
        current: true,
      },
    ]);
    expect((await partnersOf(event))[0]).toMatchObject({ answer: 'accepted', current: true });
  });

  test('said before another answer that is known already does not take its place', async () => {
    const { event, participation } = await makeInvited(national);
    await record(participation, { answer: 'declined', saidAt: '2026-07-01T10:00' });
    await record(participation, { answer: 'accepted', saidAt: '2026-06-28T10:00' });
    const [partner] = await partnersOf(event);
    expect(partner.answer).toBe('declined');
    expect(partner.answers.map(({ answer }: { answer: string }) => answer)).toEqual(['declined', 'accepted']);
  });

  test('is not said in the future, and not before the edition was thought of', async () => {
    const { participation } = await makeInvited(national);
    for (const [saidAt, code] of [
      ['2026-07-01T11:01', 'too-large'],
      ['2025-06-29T10:00', 'too-small'],
    ])
      expect(await record(participation, { saidAt })).toMatchObject({
        status: 400,
        body: { errors: [{ field: 'saidAt', code }] },
      });
    expect((await record(participation, { saidAt: '2026-07-01T11:00' })).status).toBe(201);
  });

  test('of the time that the partner was told is one for an earlier time, once that has moved', async () => {
    const { event, venue, participation } = await makeInvited(national);
    const [occurrence] = event.occurrences;
    const moved = await national.patch(`/api/board/occurrences/${occurrence.occurrenceId}/slot`, {
      version: occurrence.version,
      start: '2026-07-30T17:00',
      end: '2026-07-30T18:00',
      venueId: venue!.id,
      spaceIds: [venue!.spaces[0].id],
    });
    expect(moved.status).toBe(200);
    expect((await record(participation, { asTold: true })).body).toMatchObject({ answer: 'accepted', current: false });
    expect((await record(participation, {})).body).toMatchObject({ answer: 'accepted', current: true });
  });

  test('of what was told is refused where nothing ever was', async () => {
    const { event } = await makeInvited(national);
    const { body } = await national.post(`/api/events/${event.id}/participations`, {
      organizationId: (await makeOrganization(national)).id,
      role: 'media',
    });
    const never = body.participations.find(({ role }: { role: string }) => role === 'media');
    expect(await record(never, { asTold: true })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'asTold' }] },
    });
  });
});

test('the database takes no answer that was written down before it was said, nor a page’s that was written down', async () => {
  const { participation } = await makeInvited(national);
  const insert = (via: string, by: string | null, at: string) =>
    birge.db.query(
      `INSERT INTO answer (participation_id, via, answer, recorded_by, at, recorded_at) VALUES ($1, $2, 'accepted', $3, $4, '2026-07-01')`,
      [participation.id, via, by, at],
    );
  await expect(insert('phone', national.personId, '2026-07-02')).rejects.toThrow('answer_said_before_recorded');
  await expect(insert('page', null, '2026-06-30')).rejects.toThrow('answer_recorded_only_by_phone');
});

describe('several are invited at once', () => {
  test('contacts of several organizations, each with a letter in her language', async () => {
    const one = await makeInvited(national);
    const second = await makeOrganization(national);
    const contacts = [
      await makeContact(national, second.id, { language: 'kk' }),
      await makeContact(national, second.id, { language: 'en' }),
    ];
    const colleague = await makeContact(national, one.organization.id);
    const { body: added } = await national.post(`/api/events/${one.event.id}/participations`, {
      organizationId: second.id,
      role: 'media',
    });
    const media = added.participations.find(({ role }: { role: string }) => role === 'media');
    const { status, body } = await national.post(`/api/events/${one.event.id}/invitations`, {
      groups: [
        { participationId: one.participation.id, contactIds: [colleague.id] },
        { participationId: media.id, contactIds: contacts.map(({ id }) => id) },
      ],
      deadline: '2026-07-20',
    });
    expect(status).toBe(201);
    const open = (id: string) => body.participations.find((each: { id: string }) => each.id === id).invitations.length;
    expect([open(one.participation.id), open(media.id)]).toEqual([2, 2]);
    const letters = await birge.db.query<{ language: string }[]>(
      `SELECT language FROM message WHERE event_id = $1 ORDER BY language`,
      [one.event.id],
    );
    expect(letters.map(({ language }) => language)).toEqual(['en', 'kk', 'ru', 'ru']);
  });

  test('all or none: who cannot be reached is named, and nobody else is written to', async () => {
    const { event, organization, participation } = await makeInvited(national);
    const reached = await makeContact(national, organization.id);
    const silent = await makeContact(national, organization.id, { email: null });
    const ask = (groups: unknown) =>
      national.post(`/api/events/${event.id}/invitations`, { groups, deadline: '2026-07-20' });
    expect(await ask([{ participationId: participation.id, contactIds: [reached.id, silent.id] }])).toMatchObject({
      status: 422,
      body: { code: 'contact-cannot-be-reached', errors: [{ field: 'groups.0.contactIds.1' }] },
    });
    const { participation: foreign, contact } = await makeInvited(national);
    expect(await ask([{ participationId: foreign.id, contactIds: [contact.id] }])).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'groups.0.participationId', code: 'unknown-reference' }] },
    });
    const [{ count }] = await birge.db.query<[{ count: string }]>(`SELECT count(*) FROM message WHERE event_id = $1`, [
      event.id,
    ]);
    expect(Number(count)).toBe(1);
  });
});
