import { startApp, type Client, type TestApp } from '../../test/app.js';
import { BEFORE, drop, layCampaign, setClock } from '../../test/events.js';
import { actionOf, inviteAPartner, partnerBrowser } from '../../test/partners.js';
import { cluster } from '../../test/server/database.js';
import { readFileSync, statSync } from 'node:fs';

let birge: TestApp;
let national: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  national = await birge.as('national');
});
beforeEach(() => setClock(birge, BEFORE));
afterAll(() => birge.close());

const browser = () => partnerBrowser(birge);
const invitePartner = (more = {}, language = 'ru') => inviteAPartner(national, more, language);
const answersTo = (participation: { id: string }) =>
  birge.db.query(
    'SELECT answer, note, answered_by, via, sequence, recorded_by FROM answer WHERE participation_id = $1 ORDER BY at, id',
    [participation.id],
  );
const everything = async () =>
  JSON.stringify(
    await birge.db.query(
      `SELECT (SELECT count(*) FROM answer) AS answers, (SELECT count(*) FROM change) AS changes,
              (SELECT jsonb_agg(invitation ORDER BY id) FROM invitation) AS invitations,
              (SELECT jsonb_agg(message ORDER BY id) FROM message) AS messages,
              (SELECT jsonb_agg(proposal ORDER BY id) FROM proposal) AS proposals,
              (SELECT jsonb_agg(contact_link ORDER BY contact_id, kind) FROM contact_link) AS links,
              (SELECT count(*) FROM retired_link) AS retired`,
    ),
  );

describe('the page of a personal link', () => {
  test('says what, when, where and as whom, in the invitation’s language, to be kept by nobody', async () => {
    const { url } = await invitePartner();
    const { status, text, headers } = await browser().get(url);
    expect(status).toBe(200);
    expect(text).toContain('lang="ru"');
    for (const words of ['Коргау-Астана', 'соорганизатор', '30 июля 2026', '12:00–13:00', 'Зал', '24 июля 2026'])
      expect(text).toContain(words);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
      'content-type': 'text/html; charset=utf-8',
    });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('script');
    expect(headers['set-cookie']).toBeUndefined();
    expect(text).not.toContain('<script');
  });

  test('is read in the language that the reader chooses', async () => {
    const { url } = await invitePartner();
    expect((await browser().get(`${url}?lang=kk`)).text).toContain('lang="kk"');
    expect((await browser().get(`${url}?lang=xx`)).text).toContain('lang="ru"');
  });

  test('opened ten times by GET and HEAD changes nothing', async () => {
    const { url } = await invitePartner();
    const before = await everything();
    const scanner = browser();
    for (let n = 0; n < 10; n += 1) {
      expect((await scanner.get(`${url}?lang=en&done=1`)).status).toBe(200);
      expect(await scanner.head(url)).toMatchObject({ status: 200, text: '' });
    }
    expect(await everything()).toBe(before);
  });

  test.each(['/answer/x', `/answer/${'a'.repeat(43)}`, `/answer/${encodeURIComponent("' OR 1=1 --")}`, '/answer/%00'])(
    'is not there for a guess: %s',
    async (url) => {
      const { status, text } = await browser().get(url, { 'accept-language': 'en' });
      expect([status, text.includes('There is nothing at this link')]).toEqual([404, true]);
      expect((await browser().post(url, { answer: 'accepted' })).status).toBe(404);
    },
  );
});

describe('an answer through the page', () => {
  test('is kept once however often it is sent, thanked for, and seen by the coordinator', async () => {
    const { event, participation, url } = await invitePartner();
    const partner = browser();
    const action = actionOf((await partner.get(url)).text);
    const fields = { answer: 'accepted', name: 'Жанар', note: 'Шесть волонтёров' };
    const first = await partner.post(action, fields);
    expect([first.status, first.headers.location]).toEqual([303, `${url}?lang=ru&done=1`]);
    await partner.post(action, fields);
    expect(await answersTo(participation)).toEqual([
      {
        answer: 'accepted',
        note: 'Шесть волонтёров',
        answered_by: 'Жанар',
        via: 'page',
        sequence: 0,
        recorded_by: null,
      },
    ]);
    const thanks = await partner.get(String(first.headers.location));
    expect(thanks.text).toContain('Спасибо, ответ записан');
    const { body } = await national.get(`/api/events/${event.id}`);
    expect(body.participations).toMatchObject([{ answer: 'accepted', current: true, answers: [{ via: 'page' }] }]);
    expect(
      await birge.db.query(`SELECT via, person_id, after FROM change WHERE event_id = $1 AND subject = 'answer'`, [
        event.id,
      ]),
    ).toMatchObject([{ via: 'partner', person_id: null, after: { answer: 'accepted' } }]);
  });

  test('can be changed until the deadline; both stay on record and the latest counts', async () => {
    const { event, participation, url } = await invitePartner();
    const partner = browser();
    await partner.post(url, { answer: 'accepted' });
    await partner.post(url, { answer: 'declined', note: 'the hall is closed' });
    expect((await answersTo(participation)).map(({ answer }: { answer: string }) => answer)).toEqual([
      'accepted',
      'declined',
    ]);
    const { body } = await national.get(`/api/events/${event.id}`);
    expect(body.participations[0]).toMatchObject({
      answer: 'declined',
      answers: [{ answer: 'declined' }, { answer: 'accepted' }],
    });
    const page = (await partner.get(url)).text;
    expect(page).toMatch(/value="declined"[^>]*checked|checked[^>]*value="declined"/);
    expect(page).toContain('the hall is closed');
  });

  test('to a time that was moved meanwhile is one to the former time, and is asked again', async () => {
    const { event, venue, participation, url } = await invitePartner();
    const partner = browser();
    const action = actionOf((await partner.get(url)).text);
    await drop(national, event, '2026-07-30T15:00', '2026-07-30T16:00', { spaceIds: [venue.spaces[0].id] });
    const sent = await partner.post(action, { answer: 'accepted' });
    const { body } = await national.get(`/api/events/${event.id}`);
    expect(body.participations[0]).toMatchObject({ answer: 'accepted', current: false });
    const page = (await partner.get(String(sent.headers.location))).text;
    expect(page).toContain('С тех пор изменилось время или место');
    expect(page).toContain('15:00–16:00');
    expect(page).toContain('12:00–13:00');
    await partner.post(actionOf(page), { answer: 'accepted' });
    expect((await national.get(`/api/events/${event.id}`)).body.participations[0].current).toBe(true);
    expect((await answersTo(participation)).map(({ sequence }: { sequence: number }) => sequence)).toEqual([0, 1]);
  });

  test('of twenty at once on one link is one row, and nobody waits for ever', async () => {
    const { participation, url } = await invitePartner();
    const sent = await Promise.all(Array.from({ length: 20 }, () => browser().post(url, { answer: 'maybe' })));
    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([303]));
    expect(await answersTo(participation)).toHaveLength(1);
    const mixed = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        browser().post(url, { answer: n % 2 ? 'accepted' : 'declined', name: `${n}` }),
      ),
    );
    expect(new Set(mixed.map(({ status }) => status))).toEqual(new Set([303]));
    expect(await answersTo(participation)).toHaveLength(21);
    expect(readFileSync(cluster().logFile, 'utf8')).not.toContain('deadlock detected');
    expect(statSync(cluster().logFile).size).toBeGreaterThan(0);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['no answer', { answer: '', name: 'Жанар', note: 'Текст' }, /Выберите один из ответов/],
    ['an answer that there is not', { answer: 'perhaps', name: 'Жанар', note: 'Текст' }, /Выберите один из ответов/],
    [
      'a note that is too long',
      { answer: 'accepted', name: 'Жанар', note: 'ү'.repeat(10_000) },
      /Не больше 2000 знаков/,
    ],
    [
      'a name that turns the writing',
      { answer: 'accepted', name: 'Жанар\u202e', note: 'Текст' },
      /Наберите текст заново/,
    ],
    [
      'a note with a control character',
      { answer: 'accepted', name: 'Жанар', note: 'Текст\u0000' },
      /Наберите текст заново/,
    ],
  ])('with %s is asked for again, with all that was typed', async (_, fields, words) => {
    const { participation, url } = await invitePartner();
    const { status, text } = await browser().post(url, fields);
    expect(status).toBe(422);
    expect(text).toMatch(words);
    expect(text).toContain('Жанар');
    expect(text).toContain(fields.note!.slice(0, 5));
    expect(await answersTo(participation)).toEqual([]);
  });

  test('shows hostile words as words', async () => {
    const { event, participation, url } = await invitePartner();
    const partner = browser();
    const note = `<script>alert(1)</script> '; DROP TABLE answer; --`;
    const { headers } = await partner.post(url, { answer: 'maybe', name: '<b>me</b>', note });
    const thanks = (await partner.get(String(headers.location))).text;
    expect(thanks).toContain('&lt;script&gt;');
    expect(thanks).not.toContain('<script');
    expect((await partner.get(url)).text).not.toContain('<b>me</b>');
    expect(await answersTo(participation)).toMatchObject([{ note, answered_by: '<b>me</b>' }]);
    expect((await national.get(`/api/events/${event.id}`)).body.participations[0].answers[0].note).toBe(note);
  });

  test.each([
    ['application/json', '{"answer":"accepted"}', 415],
    ['application/x-www-form-urlencoded', `note=${'x'.repeat(200_000)}`, 413],
  ])('in a body that no form sends (%s) is a page too, and nothing is kept', async (type, body, status) => {
    const { participation, url } = await invitePartner();
    const answer = await browser().post(url, body, { 'content-type': type });
    expect([answer.status, answer.headers['content-type']]).toEqual([status, 'text/html; charset=utf-8']);
    expect(await answersTo(participation)).toEqual([]);
  });

  test('is taken sixty times a minute from one address, and then kept in the page', async () => {
    const { url } = await invitePartner();
    const partner = browser();
    let last = await partner.post(url, { answer: '' });
    for (let n = 1; n < 61; n += 1)
      last = await partner.post(
        url,
        { answer: 'accepted', note: 'Шесть волонтёров' },
        { cookie: `birge_session=${n}` },
      );
    expect(last.status).toBe(429);
    expect(last.text).toContain('Слишком много попыток');
  });
});

describe('a link that takes no answer any more', () => {
  const refusedPost = (url: string) => browser().post(url, { answer: 'accepted', name: '', note: 'Мы придём' });

  test('after its deadline says so and shows what was typed; the last minute of the day still counts', async () => {
    const { participation, url } = await invitePartner();
    setClock(birge, '2026-07-24T18:59:59Z');
    expect((await refusedPost(url)).status).toBe(303);
    setClock(birge, '2026-07-24T19:00:00Z');
    const { status, text } = await refusedPost(url);
    expect(status).toBe(409);
    expect(text).toContain('Срок ответа прошёл');
    expect(text).toContain('Мы придём');
    expect((await browser().get(url)).status).toBe(200);
    expect(await answersTo(participation)).toHaveLength(1);
  });

  test('a month after everything is gone', async () => {
    const { url } = await invitePartner();
    setClock(birge, '2026-08-29T07:59:00Z');
    expect((await browser().get(url)).status).toBe(200);
    setClock(birge, '2026-08-29T08:00:00Z');
    const { status, text } = await browser().get(url);
    expect([status, text.includes('Срок действия ссылки истёк')]).toEqual([410, true]);
    expect((await refusedPost(url)).status).toBe(410);
  });

  test('because it was withdrawn is gone', async () => {
    const { participation, invitation, url } = await invitePartner();
    const { body } = await national.delete(`/api/invitations/${invitation.id}`);
    expect(body.invitations[0].revoked).toBe(true);
    expect((await national.delete(`/api/invitations/${invitation.id}`)).status).toBe(200);
    expect((await browser().get(url)).status).toBe(410);
    expect((await refusedPost(url)).status).toBe(410);
    expect(await answersTo(participation)).toEqual([]);
  });

  test('because the event is cancelled says so kindly', async () => {
    const { event, participation, url } = await invitePartner();
    const { body } = await national.get(`/api/events/${event.id}`);
    await national.post(`/api/events/${event.id}/state`, { version: body.version, act: 'cancel', reason: 'rain' });
    const page = await browser().get(url);
    expect([page.status, page.text.includes('Это мероприятие не состоится')]).toEqual([200, true]);
    expect((await refusedPost(url)).status).toBe(409);
    expect(await answersTo(participation)).toEqual([]);
  });

  test('because the partner was removed leads nowhere', async () => {
    const { participation, url } = await invitePartner();
    await national.delete(`/api/participations/${participation.id}`);
    expect((await browser().get(url)).status).toBe(404);
  });
});
