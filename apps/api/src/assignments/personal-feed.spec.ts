import ICAL from 'ical.js';
import type { Client, TestApp } from '../../test/app.js';
import { startApp } from '../../test/app.js';
import { drop, layCampaign, makeEvent } from '../../test/events.js';
import { makePerson } from '../../test/records.js';

let birge: TestApp;
let national: Client;
let astana: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  national = await birge.as('national');
  astana = await birge.as('oblast', ['astana']);
});
afterAll(() => birge.close());

const feedOf = (id: string) => `/api/people/${id}/feed`;
const pathOf = (url: string) => new URL(url).pathname;
const volunteer = (more: Record<string, unknown> = {}) =>
  makePerson(national, { homeDivision: 'astana', language: 'ru', ...more });

async function planned(personId: string, dutyId: string, day = '2026-07-30', more: Record<string, unknown> = {}) {
  const { event, venue } = await makeEvent(national, more);
  const { occurrences, version } = await drop(national, event, `${day}T12:00`, `${day}T13:30`, {
    spaceIds: venue ? [venue.spaces[0].id] : [],
    setupMinutes: 30,
  });
  const occurrence = occurrences[0];
  const { status, body } = await national.post(`/api/occurrences/${occurrence.occurrenceId}/assignments`, {
    personId,
    dutyId,
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { id: event.id, version, occurrence };
}
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

describe('a private calendar', () => {
  test('has a person’s duties at their instants, in her language, and is read by a second library', async () => {
    const { id } = await volunteer();
    const { occurrence } = await planned(id, 'photo');
    const { body } = await national.post(feedOf(id));
    const answer = await birge.nobody.get(pathOf(body.url));
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(answer.headers).toMatchObject({
      'cache-control': 'private, no-cache',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    });
    expect(answer.headers['set-cookie']).toBeUndefined();
    const [event, ...others] = eventsIn(answer.text);
    expect(others).toEqual([]);
    expect(event!.uid).toBe(`${occurrence.occurrenceId}-${id}@birge`);
    expect(event!.startDate.toString()).toBe('2026-07-30T07:00:00Z');
    expect(event!.endDate.toString()).toBe('2026-07-30T08:30:00Z');
    expect(event!.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(event!.summary).toMatch(/^Мероприятие \d+ \(фотосъёмка\)$/);
    expect(event!.description).toContain('30 июля 2026, 12:00–13:30 (UTC+5)');
    expect(event!.description).toContain('Подготовка начинается на 30 минут раньше');
    expect(event!.location).toMatch(/^Venue \d+, Зал$/);
    // The same calendar is the same bytes, and costs a subscriber nothing.
    const again = await birge.nobody.get(pathOf(body.url), { 'if-none-match': String(answer.headers.etag) });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  test('has what is online too, which is at no place', async () => {
    const { id } = await volunteer();
    await planned(id, 'lead', '2026-08-03', {
      attendance: 'online',
      onlineUrl: 'https://live.example/',
      divisions: [],
    });
    const { body } = await national.post(feedOf(id));
    const answer = await birge.nobody.get(pathOf(body.url));
    expect(answer.status).toBe(200);
    expect(eventsIn(answer.text).map((event) => [event.startDate.toString(), event.location])).toEqual([
      ['2026-08-03T07:00:00Z', null],
    ]);
  });

  test('counts up when the event moves, is confirmed or cancelled; its UID stays', async () => {
    const { id } = await volunteer();
    const { id: eventId } = await planned(id, 'lead', '2026-07-31');
    const { body } = await national.post(feedOf(id));
    const now = async () => {
      const [event] = eventsIn((await birge.nobody.get(pathOf(body.url))).text);
      return { uid: event!.uid, sequence: event!.sequence, status: event!.component.getFirstPropertyValue('status') };
    };
    const act = async (what: string, more = {}) => {
      const { body: event } = await national.get(`/api/events/${eventId}`);
      const answer = await national.post(`/api/events/${eventId}/state`, {
        version: event.version,
        act: what,
        ...more,
      });
      if (answer.status !== 200) throw new Error(answer.text);
    };
    const seen = [await now()];
    await drop(national, { id: eventId }, '2026-07-31T15:00', '2026-07-31T16:00');
    seen.push(await now());
    await act('confirm', { reason: 'agreed by phone' });
    seen.push(await now());
    await act('cancel', { reason: 'the hall is closed' });
    seen.push(await now());
    expect(seen.map(({ status }) => status)).toEqual(['TENTATIVE', 'TENTATIVE', 'CONFIRMED', 'CANCELLED']);
    expect(new Set(seen.map(({ uid }) => uid)).size).toBe(1);
    const sequences = seen.map(({ sequence }) => sequence);
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
  });

  test('names two duties at one event once, and has no draft, no address and no one else in it', async () => {
    const { id } = await volunteer();
    const other = await volunteer({ name: 'Somebody Else', email: 'else@birge.example' });
    const { occurrence } = await planned(id, 'photo', '2026-08-01');
    for (const [personId, dutyId] of [
      [id, 'materials'],
      [other.id, 'lead'],
    ])
      await national.post(`/api/occurrences/${occurrence.occurrenceId}/assignments`, { personId, dutyId });
    const draft = await makeEvent(national);
    await national.post(`/api/occurrences/${draft.event.occurrences[0].occurrenceId}/assignments`, {
      personId: id,
      dutyId: 'lead',
    });
    const { body } = await national.post(feedOf(id));
    const { text } = await birge.nobody.get(pathOf(body.url));
    const events = eventsIn(text);
    expect(events.map(({ summary }) => summary.replace(/^.* \(/, '('))).toEqual(['(раздача материалов, фотосъёмка)']);
    expect(text).not.toMatch(/Somebody|birge\.example|mailto|ATTENDEE|ORGANIZER/);
  });

  test('that is made anew opens nothing at its old address; so does one that is closed, and one of a person put away', async () => {
    const { id } = await volunteer();
    const { body: first } = await national.post(feedOf(id));
    expect((await birge.nobody.get(pathOf(first.url))).status).toBe(200);
    const { body: second } = await national.post(feedOf(id));
    expect(second.url).not.toBe(first.url);
    expect((await birge.nobody.get(pathOf(first.url))).status).toBe(404);
    expect((await birge.nobody.get(pathOf(second.url))).status).toBe(200);
    // The same link is shown again to whom it belongs.
    expect((await national.get(feedOf(id))).body).toEqual(second);
    expect((await national.delete(feedOf(id))).status).toBe(204);
    expect((await birge.nobody.get(pathOf(second.url))).status).toBe(404);
    expect((await national.get(feedOf(id))).body).toMatchObject({ open: false, url: null });
    const { body: third } = await national.post(feedOf(id));
    const { body: person } = await national.get(`/api/people/${id}`);
    await national.patch(`/api/people/${id}`, { version: person.version, archived: true });
    expect((await birge.nobody.get(pathOf(third.url))).status).toBe(404);
  });

  test('keeps no token in the database, nor in the audit', async () => {
    const { id } = await volunteer();
    const { body } = await national.post(feedOf(id));
    const token = pathOf(body.url).slice('/feeds/'.length, -'.ics'.length);
    const [{ hash }] = await birge.db.query(
      `SELECT encode(token_hash, 'escape') AS hash FROM personal_feed WHERE person_id = $1`,
      [id],
    );
    expect(hash).not.toContain(token);
    const changes = await birge.db.query(
      `SELECT action, before, after FROM change WHERE subject_id = $1 ORDER BY change.id DESC`,
      [id],
    );
    expect(changes[0]).toEqual({ action: 'feed.renewed', before: null, after: null });
  });

  test('is shown to its person alone; of people without an account, to who keeps people', async () => {
    const mine = await astana.post(feedOf(astana.personId));
    expect(mine.body).toMatchObject({ open: true, maySee: true });
    expect(mine.body.url).toMatch(/\/feeds\/[A-Za-z0-9_-]{43}\.ics$/);
    // A national coordinator may end a lost link, and does not see the new one.
    expect((await national.get(feedOf(astana.personId))).body).toMatchObject({ open: true, url: null, mayRenew: true });
    const renewed = await national.post(feedOf(astana.personId));
    expect([renewed.status, renewed.body.url]).toEqual([200, null]);
    expect((await birge.nobody.get(pathOf(mine.body.url))).status).toBe(404);
    const { id } = await volunteer();
    await national.post(feedOf(id));
    // An oblast's coordinator would read in it what is outside her scope.
    expect((await astana.get(feedOf(id))).body).toMatchObject({
      open: true,
      url: null,
      maySee: false,
      mayRenew: false,
    });
  });

  test.each([
    '/feeds/x.ics',
    `/feeds/${'A'.repeat(43)}.ics`,
    `/feeds/${'A'.repeat(43)}`,
    '/feeds/%00.ics',
    '/feeds/a/b.ics',
  ])('%s is nothing', async (path) => expect([404, 400]).toContain((await birge.stranger().get(path)).status));

  test('is not guessed: an address that tries too often is asked to wait', async () => {
    const guesser = birge.stranger();
    const statuses = new Set<number>();
    for (let n = 0; n < 70; n++) statuses.add((await guesser.get(`/feeds/${String(n).padStart(43, 'A')}.ics`)).status);
    expect([...statuses].sort()).toEqual([404, 429]);
  });
});

describe('a person’s own schedule', () => {
  test('is grouped by day, with place, offset, duty and coordinator', async () => {
    const { id } = await volunteer();
    const coordinator = await national.get('/api/session');
    await planned(id, 'photo', '2026-08-02', { coordinatorId: national.personId });
    await planned(id, 'lead', '2026-08-03');
    const { body } = await national.get(`/api/people/${id}/schedule?edition=2026`);
    expect([body.totalMinutes, body.days.map(({ day, minutes }: Record<string, unknown>) => [day, minutes])]).toEqual([
      240,
      [
        ['2026-08-02', 120],
        ['2026-08-03', 120],
      ],
    ]);
    expect(body.days[0].duties[0]).toMatchObject({
      start: '2026-08-02T12:00',
      offsetStart: 300,
      duties: [{ dutyId: 'photo' }],
      coordinator: coordinator.body.name ?? coordinator.body.person?.name,
      spaces: [{ en: 'Hall', ru: 'Зал' }],
    });
  });

  test('is whole for herself, and for others within their scope', async () => {
    await planned(astana.personId, 'lead', '2026-08-04', { divisions: ['karaganda'] });
    const own = await astana.get(`/api/people/${astana.personId}/schedule?edition=2026`);
    expect(own.body.days[0].duties[0].title).not.toBeNull();
    const colleague = await birge.as('oblast', ['astana']);
    const seen = await colleague.get(`/api/people/${astana.personId}/schedule?edition=2026`);
    expect(seen.body.days[0].duties[0]).toMatchObject({ title: null, eventId: null, divisionId: 'karaganda' });
    const elsewhere = await birge.as('oblast', ['abai']);
    expect((await elsewhere.get(`/api/people/${astana.personId}/schedule?edition=2026`)).status).toBe(404);
  });
});
