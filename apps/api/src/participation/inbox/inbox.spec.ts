import { startApp, type Client, type TestApp } from '../../../test/app.js';
import { BEFORE, drop, layCampaign, setClock } from '../../../test/events.js';
import { makeInvited, type InvitedPartner } from '../../../test/mail/invited.js';
import { fromAppleMail } from '../../../test/mail/apple-mail.js';
import { bounceOf } from '../../../test/mail/bounces.js';
import { fromGmail } from '../../../test/mail/gmail.js';
import { fromOutlook365, fromOutlookDesktop } from '../../../test/mail/outlook.js';
import { plainLetter } from '../../../test/mail/plain-letter.js';
import type { ReplyLetter } from '../../../test/mail/reply-letter.js';
import { resolve, signed, timesAsked } from '../../../test/mail/signed.js';
import { InboxService, type Taken } from './inbox.service.js';
import { SenderProof } from './sender-proof.js';

const SECRET = 'what only our own mail server says to us';
let birge: TestApp;
let national: Client;
beforeAll(async () => {
  birge = await startApp({ MAIL_AUTHSERV_ID: 'mx.birge.example', INBOUND_MAIL_SECRET: SECRET });
  await layCampaign(birge);
  national = await birge.as('national');
  birge.app.get(SenderProof).resolve = resolve;
});
beforeEach(() => setClock(birge, BEFORE));
afterAll(() => birge.close());

const zhanar = 'zhanar@korgau.example';
const take = (raw: Buffer, source: 'imap' | 'endpoint' = 'endpoint'): Promise<Taken> =>
  birge.app.get(InboxService).take(raw, source);
const letterTo = (partner: InvitedPartner, more: Partial<ReplyLetter> = {}): ReplyLetter => ({
  from: zhanar,
  name: 'Жанар Мұсаева',
  to: partner.to,
  uid: partner.uid,
  ...more,
});
const write = (partner: InvitedPartner, more: Partial<ReplyLetter> = {}, as = fromGmail) =>
  signed(as(letterTo(partner, more)), (more.from ?? zhanar).split('@')[1]!);
const participationOf = async ({ event, participation }: InvitedPartner) =>
  (await national.get(`/api/events/${event.id}`)).body.participations.find(
    (one: { id: string }) => one.id === participation.id,
  );
const answersOf = ({ participation }: InvitedPartner) =>
  birge.db.query(
    `SELECT answer, via, note, answered_by, delegate, occurrence_answer, sequence FROM answer WHERE participation_id = $1 ORDER BY at`,
    [participation.id],
  );

describe('a calendar reply', () => {
  test.each([
    ['Gmail', fromGmail],
    ['Outlook 365', fromOutlook365],
    ['Outlook at a desk', fromOutlookDesktop],
    ['Apple Mail', fromAppleMail],
  ])('as %s writes it is the partner’s answer', async (_, as) => {
    const partner = await makeInvited(birge, national);
    const comment = 'Келеміз; көлік керек';
    expect(await take(await write(partner, { comment }, as))).toMatchObject({ state: 'applied', reason: null });
    expect(await answersOf(partner)).toEqual([
      {
        ...{
          answer: 'accepted',
          via: 'calendar',
          note: comment,
          answered_by: 'Жанар Мұсаева',
          sequence: expect.any(Number),
        },
        ...{ delegate: null, occurrence_answer: null },
      },
    ]);
    expect(await participationOf(partner)).toMatchObject({ answer: 'accepted', current: true });
  });

  test('is changed by the next one, and said again it is one', async () => {
    const partner = await makeInvited(birge, national);
    const states = [];
    for (const [day, partstat] of (['ACCEPTED', 'TENTATIVE', 'TENTATIVE', 'DECLINED'] as const).entries())
      states.push((await take(await write(partner, { partstat, stamp: `2026070${day + 2}T041500Z` }))).state);
    expect(states).toEqual(['applied', 'applied', 'noted', 'applied']);
    expect((await answersOf(partner)).map((one: { answer: string }) => one.answer)).toEqual([
      'accepted',
      'maybe',
      'declined',
    ]);
  });

  test('that is delivered again changes nothing, under another Message-ID and by another way too', async () => {
    const partner = await makeInvited(birge, national);
    const messageId = '<once@korgau.example>';
    const raw = await write(partner, { messageId });
    expect((await take(raw)).state).toBe('applied');
    const otherId = Buffer.from(raw.toString('latin1').replace('once@', 'twice@'), 'latin1');
    const otherBody = await write(partner, { messageId, partstat: 'DECLINED' });
    const traced = Buffer.concat([Buffer.from('Received: from a by b\r\nDelivered-To: birge@mail.example\r\n'), raw]);
    for (const again of [raw, otherId, otherBody, traced]) {
      expect((await take(again, 'imap')).state).toBe('duplicate');
    }
    expect(await answersOf(partner)).toHaveLength(1);
  });

  test('that arrives ten times at once, by both ways, is one answer', async () => {
    const partner = await makeInvited(birge, national);
    const raw = await write(partner);
    const taken = await Promise.all(Array.from({ length: 10 }, (__, n) => take(raw, n % 2 ? 'imap' : 'endpoint')));
    expect(taken.map(({ state }) => state).sort()).toEqual(['applied', ...Array(9).fill('duplicate')]);
    expect(await answersOf(partner)).toHaveLength(1);
  });

  test.each<[string, string, (partner: InvitedPartner) => Promise<unknown>]>([
    ['after the deadline', 'answer-too-late', async () => setClock(birge, '2026-07-25T06:00:00Z')],
    [
      'to a cancelled event',
      'event-is-cancelled',
      async ({ event }) => {
        const { body } = await national.get(`/api/events/${event.id}`);
        const request = { version: body.version, act: 'cancel', reason: 'rain' };
        expect((await national.post(`/api/events/${event.id}/state`, request)).status).toBe(200);
      },
    ],
    [
      'to an invitation that was withdrawn',
      'invitation-revoked',
      ({ invitation }) => national.delete(`/api/invitations/${invitation.id}`),
    ],
  ])('%s is kept and does not count', async (_, reason, before) => {
    const partner = await makeInvited(birge, national);
    await before(partner);
    expect(await take(await write(partner))).toMatchObject({ state: 'kept', reason });
    expect(await answersOf(partner)).toEqual([]);
  });

  test('to a time that was moved and not told yet is one to the former time', async () => {
    const partner = await makeInvited(birge, national);
    await drop(national, partner.event, '2026-07-30T15:00', '2026-07-30T16:00', {
      spaceIds: [partner.venue.spaces[0].id],
    });
    expect((await take(await write(partner))).state).toBe('applied');
    expect(await participationOf(partner)).toMatchObject({ answer: 'accepted', current: false });
  });
});

describe('who is believed', () => {
  const forged = (partner: InvitedPartner, more: Partial<ReplyLetter> = {}) => fromGmail(letterTo(partner, more));
  const ar = (text: string) => `Authentication-Results: mx.birge.example; ${text}`;

  test.each<[string, string | null, (partner: InvitedPartner) => Promise<Buffer> | Buffer]>([
    ['nobody vouches', 'not-authenticated', (partner) => forged(partner)],
    ['our server vouches', null, (partner) => forged(partner, { above: [ar('dkim=pass header.d=korgau.example')] })],
    [
      'our server does not, and the letter says it does',
      'not-authenticated',
      (partner) =>
        forged(partner, {
          above: [ar('dkim=none'), 'Received: from x by mx', ar('dkim=pass header.d=korgau.example')],
        }),
    ],
    ['another domain signed', 'not-authenticated', (partner) => signed(forged(partner), 'other.example')],
    [
      'the signature covers the beginning only',
      'not-authenticated',
      (partner) => signed(forged(partner), 'korgau.example', 20),
    ],
    [
      'it was changed after it was signed',
      'not-authenticated',
      async (partner) =>
        Buffer.from(
          (await signed(fromOutlookDesktop(letterTo(partner)), 'korgau.example'))
            .toString('latin1')
            .replace('PARTSTAT=ACCEPTED', 'PARTSTAT=DECLINED'),
          'latin1',
        ),
    ],
    ['it was sent to no reply address', 'no-tag', (partner) => write(partner, { to: 'birge@mail.example' })],
    [
      'to one that is nobody’s',
      'unknown-tag',
      (partner) => write(partner, { to: `birge+${'a'.repeat(26)}@mail.example` }),
    ],
    [
      'about another event',
      'other-event',
      (partner) => write(partner, { uid: '00000000-0000-4000-8000-000000000000@birge' }),
    ],
    ['for another attendee', 'attendee-differs', (partner) => write(partner, { attendee: 'boss@korgau.example' })],
    [
      'by a colleague, no domain marked',
      'foreign-domain',
      (partner) => write(partner, { from: 'aigul@korgau.example' }),
    ],
    ['by somebody at a public provider', 'public-provider', (partner) => write(partner, { from: 'zhanar@gmail.com' })],
  ])('%s: %s', async (_, reason, make) => {
    const partner = await makeInvited(birge, national);
    const taken = await take(await make(partner));
    expect([taken.state, taken.reason]).toEqual(reason ? ['unverified', reason] : ['applied', null]);
    expect(await answersOf(partner)).toHaveLength(reason ? 0 : 1);
  });

  test('a colleague at a domain that is the organization’s own', async () => {
    const partner = await makeInvited(birge, national);
    await birge.db.query(`INSERT INTO organization_domain (organization_id, domain) VALUES ($1, 'korgau.example')`, [
      partner.organization.id,
    ]);
    const aigul = 'aigul@korgau.example';
    expect(await take(await write(partner, { from: aigul, name: 'Айгүл' }))).toMatchObject({ state: 'applied' });
    expect(await answersOf(partner)).toMatchObject([{ answered_by: 'Айгүл', delegate: aigul }]);
  });

  test('a reply that is about nothing of ours costs no question to DNS', async () => {
    const before = timesAsked();
    await take(await signed(fromGmail({ from: zhanar, to: 'birge@mail.example', uid: 'x' }), 'korgau.example'));
    expect(timesAsked()).toBe(before);
  });

  test('a public provider’s domain is refused by the database, and its list is ours', async () => {
    const { organization } = await makeInvited(birge, national);
    const add = (domain: string) =>
      birge.db
        .query('INSERT INTO organization_domain (organization_id, domain) VALUES ($1, $2)', [organization.id, domain])
        .then(
          () => null,
          ({ driverError }) => driverError.constraint,
        );
    const { publicMailDomains } = await import('@birge/domain');
    const refusals = new Set(await Promise.all(publicMailDomains.map(add)));
    expect([...refusals]).toEqual(['organization_domain_not_public']);
    const said: unknown[] = [];
    for (const domain of ['Korgau.example', 'korgau', 'a b.example', '.example', 'a.example', 'a.example'])
      said.push(await add(domain));
    expect(said).toEqual([...Array(4).fill('organization_domain_well_formed'), null, 'organization_domain_pk']);
    const [{ count }] = await birge.db.query(
      `SELECT count(*)::int FROM regexp_matches(pg_get_functiondef('is_public_mail'::regproc), '''[a-z0-9.-]+\\.[a-z]+''', 'g')`,
    );
    expect(count).toBe(publicMailDomains.length);
  });
});

describe('a counter-proposal', () => {
  const counter = {
    start: ';TZID=Qyzylorda Standard Time:20260731T150000',
    end: ':20260731T113000Z',
    location: 'Вокзал',
  };

  test('is a proposal with the answer that came with it, and moves nothing', async () => {
    const partner = await makeInvited(birge, national);
    const raw = await write(partner, { counter, partstat: 'TENTATIVE', comment: 'Позже' }, fromOutlook365);
    expect(await take(raw)).toMatchObject({ state: 'applied', reason: null });
    const proposals = await birge.db.query(
      `SELECT via, to_char(wall_start, 'MM-DD HH24:MI') AS start, to_char(wall_end, 'HH24:MI') AS "end", place_words, note, state
         FROM proposal WHERE participation_id = $1`,
      [partner.participation.id],
    );
    expect(proposals).toEqual([
      { via: 'calendar', start: '07-31 15:00', end: '16:30', place_words: 'Вокзал', note: 'Позже', state: 'open' },
    ]);
    expect(await answersOf(partner)).toMatchObject([{ answer: 'maybe', via: 'calendar' }]);
    const { body } = await national.get(`/api/events/${partner.event.id}`);
    expect(body.occurrences[0].start).toBe('2026-07-30T12:00');
  });

  test('that repeats the place of the invitation proposes no other place', async () => {
    const partner = await makeInvited(birge, national);
    const [{ calendar }] = await birge.db.query(
      `SELECT calendar FROM message WHERE invitation_id = $1 AND kind = 'invitation'`,
      [partner.invitation.id],
    );
    const [, told] = /^LOCATION:(.*)$/m.exec(calendar.replace(/\r?\n /g, ''))!;
    const location = told!.trim().replace(/\\([\\;,])/g, '$1');
    expect(location.length).toBeGreaterThan(5);
    expect(await take(await write(partner, { counter: { ...counter, location } }))).toMatchObject({ state: 'applied' });
    expect(
      await birge.db.query(
        `SELECT place_words, wall_start IS NOT NULL AS timed FROM proposal WHERE participation_id = $1`,
        [partner.participation.id],
      ),
    ).toEqual([{ place_words: null, timed: true }]);
  });
});

describe('an event that happens several times', () => {
  test('is answered occurrence by occurrence; declining one makes the whole a maybe', async () => {
    const partner = await makeInvited(birge, national);
    await birge.db.query(`UPDATE invitation SET calendar = '{}' WHERE id = $1`, [partner.invitation.id]);
    const { body } = await national.post(`/api/events/${partner.event.id}/occurrences`, {
      venueId: partner.venue.id,
      start: '2026-07-31T12:00',
      end: '2026-07-31T13:00',
    });
    const ids = body.occurrences.map((one: { occurrenceId: string }) => one.occurrenceId);
    const again = await national.post(`/api/participations/${partner.participation.id}/invitations`, {
      contactId: partner.contact.id,
      deadline: '2026-07-24',
    });
    expect(again.status).toBe(201);
    const days = [':20260730T070000Z', ';TZID=Asia/Almaty:20260731T120000'];
    const reply = async (recurrenceId: string, partstat: ReplyLetter['partstat']) =>
      take(await write(partner, { recurrenceId, partstat, sequence: 9 }));
    const whole = async () => (await participationOf(partner)).answer;
    expect((await reply(days[0]!, 'ACCEPTED')).state).toBe('applied');
    expect(await whole()).toBe('maybe');
    await reply(days[1]!, 'ACCEPTED');
    expect(await participationOf(partner)).toMatchObject({ answer: 'accepted', current: true });
    await reply(days[1]!, 'DECLINED');
    expect(await whole()).toBe('maybe');
    expect((await answersOf(partner)).map((one: { occurrence_answer: string }) => one.occurrence_answer)).toEqual([
      'accepted',
      'accepted',
      'declined',
    ]);
    expect(ids).toHaveLength(2);
    expect(await reply(':20260801T070000Z', 'ACCEPTED')).toMatchObject({
      state: 'unverified',
      reason: 'unknown-occurrence',
    });
  });
});

describe('other letters', () => {
  test('a report of failure is written at the letter that did not arrive, once', async () => {
    const partner = await makeInvited(birge, national);
    const [{ message_id: id }] = await birge.db.query('SELECT message_id FROM message WHERE invitation_id = $1', [
      partner.invitation.id,
    ]);
    const bounce = async () =>
      (await birge.db.query('SELECT bounce FROM message WHERE message_id = $1', [id]))[0].bounce;
    expect(await take(bounceOf(id))).toMatchObject({ state: 'noted', reason: 'not-ours' });
    expect(await bounce()).toBeNull();
    await birge.db.query(`UPDATE message SET state = 'sent', sent_at = now() WHERE message_id = $1`, [id]);
    expect(await take(Buffer.concat([bounceOf(id), Buffer.from('\r\n2')]))).toMatchObject({
      state: 'noted',
      reason: null,
    });
    expect(await bounce()).toMatch(/^5\.1\.1 550/);
  });

  test('a machine is not heard; a person who answers in words is, by a person', async () => {
    const partner = await makeInvited(birge, national);
    expect((await take(plainLetter(zhanar, partner.to, 'Away', ['Auto-Submitted: auto-replied']))).state).toBe('noted');
    const taken = await take(plainLetter(zhanar, partner.to, 'Келеміз, рахмет!'));
    expect(taken).toMatchObject({ state: 'unverified', reason: 'no-answer-in-it' });
    const [row] = await birge.db.query('SELECT content, event_id FROM inbound_mail WHERE id = $1', [taken.id]);
    expect(row).toMatchObject({ event_id: partner.event.id, content: [{ comment: 'Келеміз, рахмет!' }] });
    expect((await take(plainLetter('spam@other.example', 'birge@mail.example', 'Buy'))).state).toBe('noted');
  });

  test('what cannot be read is written down with its reason', async () => {
    expect(await take(Buffer.alloc(1_048_577, 'a: b\n'))).toMatchObject({ state: 'noted', reason: 'too-large' });
  });

  test('only ids, states and reasons go into the audit', async () => {
    const changes = await birge.db.query(`SELECT after::text FROM change WHERE subject = 'inbound-mail'`);
    expect(changes.length).toBeGreaterThan(0);
    expect(JSON.stringify(changes)).not.toMatch(/korgau|Жанар|Келеміз/);
  });
});

describe('the address for mail servers', () => {
  const post = (payload: Buffer | string, headers: Record<string, string> = {}) =>
    birge.app.inject({
      method: 'POST',
      url: '/api/mail/inbound',
      headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${SECRET}`, ...headers },
      payload,
    });

  test('takes a letter from who knows the secret, once', async () => {
    const partner = await makeInvited(birge, national);
    const raw = await write(partner);
    expect([(await post(raw)).statusCode, (await post(raw)).statusCode]).toEqual([204, 204]);
    expect(await answersOf(partner)).toHaveLength(1);
  });

  test.each<[string, number, Buffer | string, Record<string, string>]>([
    ['no secret', 401, 'From: a@b.example\n\nx', { authorization: '' }],
    ['another', 401, 'From: a@b.example\n\nx', { authorization: 'Bearer what only our own mail server says to uS' }],
    ['the secret by another scheme', 401, 'x', { authorization: `Basic ${SECRET}` }],
    ['no letter but JSON', 415, '{}', { 'content-type': 'application/json' }],
    ['too large', 413, Buffer.alloc(1_048_577, 'a'), {}],
  ])('%s: %s', async (_, status, payload, headers) => {
    const answer = await post(payload, headers);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      status,
      expect.stringContaining('application/problem+json'),
    ]);
  });

  test('is closed where no secret is set', async () => {
    const other = await startApp();
    const answer = await other.app.inject({
      method: 'POST',
      url: '/api/mail/inbound',
      headers: { authorization: 'Bearer ' },
      payload: 'x',
    });
    expect(answer.statusCode).toBe(401);
    await other.close();
  });
});
