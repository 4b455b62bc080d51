import { startApp, type Client, type TestApp } from '../../../test/app.js';
import { BEFORE, drop, layCampaign, makePlanned, setClock, waiveRequirements } from '../../../test/events.js';
import { makeContact, makeOrganization } from '../../../test/records.js';
import { LetterService } from '../../participation/letters/letter.service.js';
import { DigestService } from './digest.service.js';
import { QuorumService } from './quorum.service.js';
import { ReminderService } from './reminder.service.js';

let birge: TestApp;
let national: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
});
beforeEach(async () => {
  setClock(birge, BEFORE);
  national = await birge.as('national');
  await birge.db.query(`DELETE FROM answer`);
  await birge.db.query(`UPDATE invitation SET revoked_at = now() WHERE revoked_at IS NULL`);
});
afterAll(() => birge.close());

/** An event of 30 July whose co-organizer was asked on 1 July to answer by Friday the 24th. */
async function makeInvited(language = 'kk') {
  const { event, venue } = await makePlanned(national);
  const organization = await makeOrganization(national);
  const contact = await makeContact(national, organization.id, { language });
  const { body } = await national.post(`/api/events/${event.id}/participations`, {
    organizationId: organization.id,
    role: 'co-organizer',
  });
  const participation = body.participations[0] as { id: string };
  const invited = await national.post(`/api/participations/${participation.id}/invitations`, {
    contactId: contact.id,
    deadline: '2026-07-24',
  });
  const invitation = invited.body.invitations[0] as { id: string };
  await birge.db.query(`UPDATE invitation SET told_at = $2 WHERE id = $1`, [invitation.id, new Date(BEFORE)]);
  return { event, venue, contact, participation, invitation };
}
type Made = Awaited<ReturnType<typeof makeInvited>>;
const WEEK_AHEAD = Date.parse('2026-07-18T10:00+05:00');
const TWO_DAYS_AHEAD = Date.parse('2026-07-23T10:00+05:00');
const at = (now: number) => {
  setClock(birge, new Date(now).toISOString());
  return birge.app.get(ReminderService).write(now);
};
const reminders = ({ invitation }: Made) =>
  birge.db.query(`SELECT subject, body, language FROM message WHERE invitation_id = $1 AND kind = 'reminder'`, [
    invitation.id,
  ]);
const say = ({ participation, invitation, contact }: Made, answer: string, when: string) =>
  birge.db.query(
    `INSERT INTO answer (participation_id, invitation_id, contact_id, via, answer, note, sequence, at)
     SELECT $1, $2, $3, 'page', $4, 'Two of us', told_sequence, $5 FROM invitation WHERE id = $2`,
    [participation.id, invitation.id, contact.id, answer, new Date(when)],
  );
/** As further replicas have them: nothing in common but the database. */
const replicas = <Service>(of: new (...parts: never[]) => Service): Service[] => [
  birge.app.get(of),
  ...[1, 2].map(() => Reflect.construct(of, [birge.db, birge.app.get(LetterService)]) as Service),
];

describe('a reminder', () => {
  test('goes to who has not answered, in her language, with a link of her own, a week and two days ahead', async () => {
    const [silent, answered, other] = [await makeInvited(), await makeInvited(), await makeInvited('en')];
    await say(answered, 'maybe', '2026-07-05T10:00+05:00');
    expect(await at(WEEK_AHEAD - 86_400_000)).toBe(0);
    expect(await at(WEEK_AHEAD)).toBe(2);
    expect(await reminders(answered)).toEqual([]);
    expect(await reminders(silent)).toMatchObject([{ language: 'kk', body: expect.stringContaining('{link}') }]);
    expect(await reminders(other)).toMatchObject([{ language: 'en' }]);
    expect(await at(WEEK_AHEAD + 3_600_000)).toBe(0);
    expect(await at(TWO_DAYS_AHEAD)).toBe(2);
    expect(await reminders(silent)).toHaveLength(2);
    expect(await at(TWO_DAYS_AHEAD + 86_400_000)).toBe(0);
  });

  test('is written once though three replicas look at once', async () => {
    const made = [await makeInvited(), await makeInvited(), await makeInvited()];
    setClock(birge, new Date(WEEK_AHEAD).toISOString());
    const written = await Promise.all(replicas(ReminderService).map((one) => one.write(WEEK_AHEAD)));
    expect(written.reduce((sum, n) => sum + n, 0)).toBe(3);
    for (const one of made) expect(await reminders(one)).toHaveLength(1);
  });

  test('is judged by the database, should a lock ever be forgotten', async () => {
    const { invitation } = await makeInvited();
    const take = () =>
      birge.db.query(
        `INSERT INTO reminder (invitation_id, deadline, days, at) SELECT id, deadline, 7, now() FROM invitation WHERE id = $1`,
        [invitation.id],
      );
    const taken = await Promise.allSettled([take(), take()]);
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('is for nobody at night, who wants none, whose letters come back, or who has to be told of a move first', async () => {
    const [stopped, bounced, moved] = [await makeInvited(), await makeInvited(), await makeInvited()];
    await birge.db.query(`UPDATE contact SET reminders_stopped_at = now(), version = version + 1 WHERE id = $1`, [
      stopped.contact.id,
    ]);
    await birge.db.query(`UPDATE message SET bounced_at = now(), bounce = '550 unknown' WHERE invitation_id = $1`, [
      bounced.invitation.id,
    ]);
    await drop(national, moved.event, '2026-07-30T15:00', '2026-07-30T16:00', {
      spaceIds: [moved.venue!.spaces[0].id],
    });
    expect(await at(WEEK_AHEAD)).toBe(0);
    await makeInvited();
    expect(await at(Date.parse('2026-07-18T22:00+05:00'))).toBe(0);
    expect(await at(WEEK_AHEAD)).toBe(1);
  });
});

describe('a digest', () => {
  const MORNING = Date.parse('2026-07-06T09:30+05:00');
  const digests = () =>
    birge.db.query(
      `SELECT subject, body, event_id, language FROM message WHERE kind = 'digest' AND person_id = $1 ORDER BY created_at`,
      [national.personId],
    );
  const write = (now: number, services = [birge.app.get(DigestService)]) =>
    Promise.all(services.map((one) => one.write(now)));

  test('is one letter a morning of all that was answered, once, whoever looks', async () => {
    const [one, other] = [await makeInvited(), await makeInvited()];
    await say(one, 'accepted', '2026-07-05T10:00+05:00');
    await say(other, 'declined', '2026-07-05T21:00+05:00');
    await write(Date.parse('2026-07-06T08:30+05:00'));
    expect(await digests()).toEqual([]);
    await write(MORNING, replicas(DigestService));
    const [letter, ...more] = await digests();
    expect(more).toEqual([]);
    expect(letter.body).toContain('accepted. Two of us');
    expect(letter.body).toContain('declined. Two of us');
    await write(MORNING + 86_400_000);
    expect(await digests()).toHaveLength(1);
    await say(one, 'maybe', '2026-07-06T15:00+05:00');
    await write(Date.parse('2026-07-06T16:00+05:00'));
    expect(await digests()).toHaveLength(1);
    await write(MORNING + 86_400_000);
    expect((await digests()).at(-1).body).not.toContain('declined');
    expect(await digests()).toHaveLength(2);
  });

  test('is not for who wants none', async () => {
    const one = await makeInvited();
    await birge.db.query(`UPDATE person SET answer_mail = false WHERE id = $1`, [national.personId]);
    await say(one, 'accepted', '2026-07-05T10:00+05:00');
    await write(MORNING);
    expect(await digests()).toEqual([]);
  });
});

describe('a quorum', () => {
  const DAY = Date.parse('2026-07-06T15:00+05:00');
  const NIGHT = Date.parse('2026-07-06T23:00+05:00');
  const letters = ({ event }: Made) =>
    birge.db.query(`SELECT body FROM message WHERE kind = 'quorum' AND event_id = $1 ORDER BY created_at`, [event.id]);
  const look = async (now: number) => {
    await Promise.all(replicas(QuorumService).map((one) => one.write(now)));
  };

  test('that is reached, and one that is lost, is told once each; at night it waits', async () => {
    const made = await makeInvited();
    await waiveRequirements(national, made.event);
    await birge.db.query(
      `UPDATE requirement SET needed = true, kind = 'answer', role = 'co-organizer', version = version + 1
        WHERE id = (SELECT id FROM requirement WHERE event_id = $1 ORDER BY id LIMIT 1)`,
      [made.event.id],
    );
    await look(DAY);
    expect(await letters(made)).toEqual([]);
    await say(made, 'accepted', '2026-07-06T15:00+05:00');
    await look(NIGHT);
    expect(await letters(made)).toEqual([]);
    await look(DAY + 1);
    expect(await letters(made)).toMatchObject([{ body: expect.stringContaining('1 of 1') }]);
    await look(DAY + 2);
    expect(await letters(made)).toHaveLength(1);
    await say(made, 'declined', '2026-07-06T15:30+05:00');
    await look(DAY + 3);
    expect(await letters(made)).toMatchObject([{}, { body: expect.stringContaining('0 of 1') }]);
    await say(made, 'accepted', '2026-07-06T16:00+05:00');
    await say(made, 'declined', '2026-07-06T16:01+05:00');
    await look(DAY + 4);
    expect(await letters(made)).toHaveLength(2);
  });
});
