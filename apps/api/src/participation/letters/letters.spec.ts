import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import { startApp, type Client, type TestApp } from '../../../test/app.js';
import { BEFORE, drop, layCampaign, makeEvent, makePlanned, setClock } from '../../../test/events.js';
import { catchMail, type CaughtLetter } from '../../../test/mail-sink.js';
import { makeContact, makeOrganization } from '../../../test/records.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { invitationByReplyTag } from './invitation-by-reply.queries.js';
import { LetterService } from './letter.service.js';
import type { LetterRequest } from './letter.js';
import { replyHash, tagIn } from './reply-address.js';

let birge: TestApp;
let national: Client;
let sink: Awaited<ReturnType<typeof catchMail>>;
beforeAll(async () => {
  sink = await catchMail();
  birge = await startApp({
    SMTP_URL: sink.url,
    MAIL_FROM: 'Бірге <birge@mail.example>',
    REPLY_ADDRESS: 'answers@mail.example',
    PUBLIC_URL: 'https://birge.example',
  });
  await layCampaign(birge);
  setClock(birge, BEFORE);
  national = await birge.as('national');
});
afterAll(async () => {
  await birge.close();
  await sink.close();
});
beforeEach(() => sink.letters.splice(0));

/** Who is invited: an organization in an event, with a contact for each language. */
async function invite(event: { id: string }, languages: string[] = ['ru']) {
  const organization = await makeOrganization(national, { name: { en: 'Korgau <Astana> & "friends"' } });
  const contacts = [];
  for (const language of languages)
    contacts.push(await makeContact(national, organization.id, { language, name: `Жанар <b>${language}</b>` }));
  const { body } = await national.post(`/api/events/${event.id}/participations`, {
    organizationId: organization.id,
    role: 'partner',
    asked: { en: 'Six volunteers <script>alert(1)</script>' },
    askedFor: ['people', 'presence'],
  });
  const [participation] = body.participations;
  for (const contact of contacts) await inviteAgain(participation.id, contact);
  return { participation, contacts, organization };
}
const inviteAgain = async (participationId: string, contact: { id: string }) => {
  const { status } = await national.post(`/api/participations/${participationId}/invitations`, {
    contactId: contact.id,
    deadline: '2026-07-24',
  });
  expect(status).toBe(201);
};
const openInvitation = async (participationId: string): Promise<string> =>
  (
    await birge.db.query(
      `SELECT invitation.id FROM invitation WHERE invitation.participation_id = $1 AND invitation.revoked_at IS NULL`,
      [participationId],
    )
  )[0].id;
const write = (request: LetterRequest) => birge.db.transaction((tx) => birge.app.get(LetterService).queue(tx, request));

async function arrived(): Promise<CaughtLetter[]> {
  await birge.app.get(Mailer).wake();
  return sink.letters.splice(0);
}
const theOnly = async (): Promise<CaughtLetter> => {
  const letters = await arrived();
  expect(letters).toHaveLength(1);
  return letters[0]!;
};
function calendarIn({ parsed }: CaughtLetter) {
  const attached = parsed.attachments.find(({ filename }) => filename === 'invite.ics');
  const text = attached!.content.toString('utf8');
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    text,
    method: calendar.getFirstPropertyValue('method'),
    events: calendar.getAllSubcomponents('vevent').map((event) => ({
      organizer: event.getFirstPropertyValue('organizer') as string,
      recurrence: event.getFirstPropertyValue('recurrence-id')?.toString() ?? null,
      sequence: event.getFirstPropertyValue('sequence'),
      start: event.getFirstPropertyValue('dtstart')?.toString(),
      uid: event.getFirstPropertyValue('uid'),
      description: event.getFirstPropertyValue('description') as string,
    })),
  };
}

describe('an invitation as it arrives', () => {
  test('is text, HTML and an iTIP REQUEST side by side, and the calendar as a file too', async () => {
    const { event } = await makePlanned(national);
    await invite(event, ['kk']);
    const letter = await theOnly();
    const { parsed, raw } = letter;
    expect(parsed.from?.text).toContain('birge@mail.example');
    expect(raw).toMatch(/^Content-Type: multipart\/mixed/m);
    expect(raw).toMatch(/^Content-Type: multipart\/alternative/m);
    // What mail programs go by (RFC 6047 §2.4): the method in the part's own type.
    expect(raw.replace(/\r\n\s+/g, ' ')).toMatch(/^Content-Type: text\/calendar; charset=utf-8; method=REQUEST/im);
    expect(parsed.subject).toMatch(/^Шақыру: Мероприятие \d+, 30 шілде 2026$/);
    expect(parsed.text).toContain('Құрметті Жанар <b>kk</b>!');
    expect(parsed.text).toContain('Өтінішіміз: көмекші адамдар, қатысуыңыз');
    const [link] = /https:\/\/birge\.example\/answer\/[\w-]{43}/.exec(parsed.text!)!;
    const html = parsed.html as string;
    expect(html).toContain('<html lang="kk">');
    expect(html).toContain('Жанар &lt;b&gt;kk&lt;/b&gt;');
    expect(html).toContain('Korgau &lt;Astana&gt; &amp; &quot;friends&quot;');
    expect(html).not.toMatch(/<script|<img|<link|<style|url\(|\bon\w+=/i);
    const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(hrefs).toEqual(['accepted', 'maybe', 'declined'].map((answer) => `${link}?answer=${answer}`));
    const { method, events, text } = calendarIn(letter);
    expect(method).toBe('REQUEST');
    expect(events).toMatchObject([
      { uid: `${event.id}@birge`, recurrence: null, sequence: 0, start: '2026-07-30T07:00:00Z' },
    ]);
    expect(events[0]!.description).toContain(link);
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(raw).not.toContain('List-Unsubscribe');
  });

  test('has its own reply address for every contact, which only its hash is kept of and which stays', async () => {
    const { event } = await makePlanned(national);
    const { participation, contacts } = await invite(event, ['ru', 'en']);
    const letters = await arrived();
    const replies = letters.map(({ parsed }) => parsed.replyTo!.value[0]!.address!);
    expect(new Set(replies).size).toBe(2);
    for (const [index, letter] of letters.entries()) {
      const tag = tagIn(replies[index]!)!;
      expect(replies[index]).toBe(`answers+${tag}@mail.example`);
      expect(calendarIn(letter).events[0]!.organizer).toBe(`mailto:answers+${tag}@mail.example`);
      const stored =
        JSON.stringify(await birge.db.query('SELECT * FROM message')) +
        JSON.stringify(await birge.db.query('SELECT * FROM invitation'));
      expect(stored).not.toContain(tag);
      const found = await invitationByReplyTag(birge.db, replyHash(tag.toUpperCase()));
      expect(found).toMatchObject({ participationId: participation.id, revoked: false, eventId: event.id });
      expect(contacts.map(({ id }) => id)).toContain(found!.contactId);
    }
    await inviteAgain(participation.id, contacts[0]!);
    const again = await theOnly();
    expect(replies).toContain(again.parsed.replyTo!.value[0]!.address);
    expect(
      await invitationByReplyTag(birge.db, createHash('sha256').update('aaaaaaaaaaaaaaaaaaaaaaaaaa').digest()),
    ).toBeNull();
  });

  test('says so where there is no time yet, and has no calendar', async () => {
    const { event } = await makeEvent(national, { windowFrom: '2026-07-20', windowTo: '2026-07-31' });
    const { body } = await national.get(`/api/events/${event.id}`);
    await national.post(`/api/events/${event.id}/state`, { version: body.version, act: 'plan' });
    await invite(event, ['en']);
    const { parsed } = await theOnly();
    expect(parsed.attachments).toEqual([]);
    expect(parsed.text).toContain('There is no time yet');
  });
});

describe('what follows an invitation', () => {
  test('a move is an update with old and new, told once; the calendar has the same UID and a higher SEQUENCE', async () => {
    const { event, venue } = await makePlanned(national);
    const { participation } = await invite(event, ['en']);
    await arrived();
    await drop(national, event, '2026-07-31T15:00', '2026-07-31T16:00', { spaceIds: [venue.spaces[0].id] });
    const invitationId = await openInvitation(participation.id);
    await write({ kind: 'update', invitationId });
    const letter = await theOnly();
    expect(letter.parsed.text).toMatch(/When: 30 July 2026, 12:00–13:00, [^\n]* → 31 July 2026, 15:00–16:00/);
    expect(calendarIn(letter)).toMatchObject({
      method: 'REQUEST',
      events: [{ uid: `${event.id}@birge`, sequence: 1, start: '2026-07-31T10:00:00Z' }],
    });
    // There is nothing new any more.
    await write({ kind: 'update', invitationId });
    expect((await theOnly()).parsed.attachments).toEqual([]);
  });

  test('a cancelled event is a CANCEL of what was told, with the reason and without a link', async () => {
    const { event } = await makePlanned(national);
    const { participation } = await invite(event, ['ru']);
    await arrived();
    const { body } = await national.get(`/api/events/${event.id}`);
    await national.post(`/api/events/${event.id}/state`, { version: body.version, act: 'cancel', reason: 'Гроза' });
    await write({ kind: 'cancellation', why: 'event', invitationId: await openInvitation(participation.id) });
    const letter = await theOnly();
    expect(letter.parsed.text).toContain('Причина: Гроза');
    expect(letter.parsed.text).not.toContain('/answer/');
    expect(calendarIn(letter)).toMatchObject({ method: 'CANCEL', events: [{ sequence: 1, uid: `${event.id}@birge` }] });
  });

  test('a withdrawn invitation takes the event out of the contact’s calendar; one that never left takes nothing', async () => {
    const { event } = await makePlanned(national);
    const { participation } = await invite(event, ['kk']);
    await arrived();
    await national.delete(`/api/invitations/${await openInvitation(participation.id)}`);
    const letter = await theOnly();
    expect(letter.parsed.subject).toMatch(/^Шақыру қайтарып алынды/);
    expect(calendarIn(letter).method).toBe('CANCEL');
    const { participation: other } = await invite((await makePlanned(national)).event);
    await arrived();
    await birge.db.query(`UPDATE message SET state = 'failed', sent_at = NULL WHERE message.invitation_id = $1`, [
      await openInvitation(other.id),
    ]);
    await national.delete(`/api/invitations/${await openInvitation(other.id)}`);
    expect(await arrived()).toEqual([]);
  });

  test('the others of an organization hear of an answer once, of the last one, and its author does not', async () => {
    const { event } = await makePlanned(national);
    const { participation, contacts } = await invite(event, ['en', 'ru']);
    const letters = await arrived();
    const first = letters.find(({ parsed }) => String(parsed.html).includes('lang="en"'))!;
    const path = new URL(/https:\S+\/answer\/[\w-]{43}/.exec(first.parsed.text!)![0]).pathname;
    for (const answer of ['maybe', 'accepted', 'accepted']) {
      const payload = new URLSearchParams({ answer, name: 'Aida', note: '' }).toString();
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      expect((await birge.app.inject({ method: 'POST', url: path, payload, headers })).statusCode).toBe(303);
    }
    // It waits, so that a change of mind is one letter.
    expect(await arrived()).toEqual([]);
    await birge.db.query(`UPDATE message SET next_try_at = now() WHERE message.state = 'queued'`);
    const told = await theOnly();
    expect(told.parsed.to).toMatchObject({ text: contacts[1]!.email });
    expect(told.parsed.text).toMatch(/Ответ: принято\nОт кого: Aida/);
    const recorded = await national.post(`/api/participations/${participation.id}/answers`, {
      answer: 'declined',
      answeredBy: 'Жанар',
    });
    expect(recorded.status).toBe(201);
    await birge.db.query(`UPDATE message SET next_try_at = now() WHERE message.state = 'queued'`);
    expect((await arrived()).map(({ parsed }) => parsed.subject)).toHaveLength(2);
  });

  test('text that a person wrote becomes no header, no placeholder and no link of a letter', async () => {
    const { event } = await makePlanned(national, {
      title: { en: 'Rain {contact}\\nBcc: all@example.org {deadline}' },
    });
    await invite(event, ['en']);
    const { parsed } = await theOnly();
    expect(parsed.subject).toContain('Rain {contact}');
    expect(parsed.bcc).toBeUndefined();
    expect(parsed.text).toContain('{deadline}');
  });
});

describe('reminders', () => {
  const stopPath = ({ parsed }: CaughtLetter) => {
    const list = parsed.headers.get('list') as { unsubscribe: { url: string } };
    return new URL(list.unsubscribe.url).pathname;
  };
  const remindersOf = async (contactId: string) =>
    (await birge.db.query('SELECT reminders_stopped_at AS at FROM contact WHERE contact.id = $1', [contactId]))[0].at;
  const open = (method: 'GET' | 'POST' | 'HEAD', url: string, payload?: string) =>
    birge.app.inject({
      method,
      url,
      payload,
      headers: payload === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' },
    });

  async function remind() {
    const { event } = await makePlanned(national);
    const { participation, contacts } = await invite(event, ['kk']);
    await arrived();
    await write({ kind: 'reminder', invitationId: await openInvitation(participation.id) });
    return { letter: await theOnly(), contact: contacts[0]!, participation };
  }

  test('can be stopped by one click (RFC 8058) or by the page; opening it changes nothing, however often', async () => {
    const { letter, contact } = await remind();
    expect(letter.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    expect(letter.parsed.subject).toMatch(/^Еске салу:/);
    expect(calendarIn(letter)).toMatchObject({ method: 'REQUEST', events: [{ sequence: 0 }] });
    const path = stopPath(letter);
    expect(letter.parsed.text).toContain(`https://birge.example${path}`);
    for (let n = 0; n < 10; n += 1) expect((await open(n % 2 ? 'HEAD' : 'GET', path)).statusCode).toBe(200);
    expect(await remindersOf(contact.id)).toBeNull();
    expect((await open('GET', path)).payload).toMatch(/<html lang="kk">|lang="kk"/);
    for (const _ of [1, 2]) expect((await open('POST', path, 'List-Unsubscribe=One-Click')).statusCode).toBe(303);
    expect(await remindersOf(contact.id)).toBeInstanceOf(Date);
    await open('POST', path, 'act=resume');
    expect(await remindersOf(contact.id)).toBeNull();
  });

  test('are stopped by nobody else’s address', async () => {
    const { letter, contact } = await remind();
    const path = stopPath(letter);
    const other = await remind();
    const [, , , token] = path.split('/');
    for (const wrong of [`/reminders/${other.contact.id}/${token}`, `${path.slice(0, -1)}_`, '/reminders/x/y'])
      expect((await open('POST', wrong, 'List-Unsubscribe=One-Click')).statusCode).toBe(404);
    expect([await remindersOf(contact.id), await remindersOf(other.contact.id)]).toEqual([null, null]);
  });
});
