import { startApp, type Client, type TestApp } from '../../../test/app.js';
import { BEFORE, drop, layCampaign, makePlanned, setClock } from '../../../test/events.js';
import { actionOf, inviteAPartner, partnerBrowser } from '../../../test/partners.js';
import { makeContact } from '../../../test/records.js';
import { ProposalService, type ProposalGiven } from './proposal.service.js';

let birge: TestApp;
let national: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  national = await birge.as('national');
});
beforeEach(() => setClock(birge, BEFORE));
afterAll(() => birge.close());

const proposalsOf = (participation: { id: string }) =>
  birge.db.query(
    `SELECT to_char(wall_start, 'MM-DD HH24:MI') AS start, to_char(wall_end, 'MM-DD HH24:MI') AS "end", place_words AS place,
            note, state, via, proposed_by AS by, sequence FROM proposal WHERE participation_id = $1 ORDER BY at, id`,
    [participation.id],
  );
const answersTo = async (participation: { id: string }): Promise<string[]> =>
  (
    await birge.db.query('SELECT answer FROM answer WHERE participation_id = $1 ORDER BY at, id', [participation.id])
  ).map(({ answer }: { answer: string }) => answer);
const occurrenceOf = ({ event }: { event: { occurrences: { occurrenceId: string }[] } }) =>
  event.occurrences[0]!.occurrenceId;
const slotNow = async (event: { id: string }) => {
  const { body } = await national.get(`/api/events/${event.id}`);
  const [{ start, end, sequence }] = body.occurrences;
  return { start, end, sequence };
};

describe('another time proposed on the page', () => {
  test('is chosen among those when the place is free; it moves nothing, counts as maybe and is shown again', async () => {
    const made = await inviteAPartner(national);
    const { event, participation, url, venue } = made;
    const partner = partnerBrowser(birge);
    const page = (await partner.get(url)).text;
    const offered = [...page.matchAll(/<option value="([^"]+)">/g)].map(([, value]) => value!);
    expect(offered.length).toBeGreaterThan(2);
    // Whatever takes the place meanwhile is not offered any more, and whose it is nobody learns.
    const other = await makePlanned(national, { title: { ru: 'Чужая тайна', en: 'A secret of others' } });
    await drop(national, other.event, offered[0]!.split('/')[0]!, offered[0]!.split('/')[1]!, {
      venueId: venue.id,
      spaceIds: [venue.spaces[0].id],
    });
    const later = (await partner.get(url)).text;
    expect(later).not.toContain(`value="${offered[0]}"`);
    expect(later).not.toContain('тайна');
    expect(later).not.toContain('secret');
    const before = await slotNow(event);
    const field = `slot.${occurrenceOf(made)}`;
    const fields = { answer: 'propose', name: 'Жанар', note: 'после обеда', [field]: offered[1]! };
    expect((await partner.post(actionOf(page), fields)).status).toBe(303);
    expect((await partner.post(actionOf(page), fields)).status).toBe(303);
    expect(await slotNow(event)).toEqual(before);
    expect(await proposalsOf(participation)).toMatchObject([
      { note: 'после обеда', state: 'open', via: 'page', by: 'Жанар', place: null, sequence: 0 },
    ]);
    expect(await answersTo(participation)).toEqual(['maybe']);
    const again = (await partner.get(url)).text;
    expect(again).toMatch(/value="propose"[^>]*checked|checked[^>]*value="propose"/);
    expect(again).toContain(`<option value="${offered[1]}" selected="">`);
    expect((await partner.get(`${url}?done=1`)).text).toContain('Предложить другое время или место');
  });

  test('is typed, replaced by a later one, and withdrawn when the partner accepts after all', async () => {
    const made = await inviteAPartner(national);
    const { participation, url } = made;
    const id = occurrenceOf(made);
    const partner = partnerBrowser(birge);
    await partner.post(url, { answer: 'propose', [`date.${id}`]: '31.07.2026', [`place.${id}`]: 'Школа №5' });
    await partner.post(url, { answer: 'propose', [`from.${id}`]: '15:00' });
    const open = { start: '07-30 15:00', end: '07-30 16:00', place: null, state: 'open' };
    const replaced = { start: '07-31 12:00', end: '07-31 13:00', place: 'Школа №5', state: 'withdrawn' };
    expect(await proposalsOf(participation)).toMatchObject([replaced, open]);
    await partner.post(url, { answer: 'accepted' });
    expect(await proposalsOf(participation)).toMatchObject([replaced, { ...open, state: 'withdrawn' }]);
    expect(await answersTo(participation)).toEqual(['maybe', 'accepted']);
    const changes = await birge.db.query(
      `SELECT action, via FROM change WHERE event_id = $1 AND subject = 'proposal' ORDER BY id`,
      [made.event.id],
    );
    expect(changes).toEqual(
      ['proposal.made', 'proposal.made', 'proposal.withdrawn'].map((action) => ({ action, via: 'partner' })),
    );
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['nothing at all', {}, /Ничего не предложено/],
    ['a day that there is not', { date: '2026-02-30' }, /день пишется так/],
    ['an hour that there is not', { from: '25:00' }, /время так: 14:00/],
    ['an end before the start', { from: '15:00', to: '14:00' }, /Окончание|позже начала|раньше/],
    ['a day that is past', { date: '2026-05-01' }, /Это время уже прошло/],
    ['a day of another year', { date: '2027-07-30' }, /Вне года кампании/],
    ['the time that it has', { date: '2026-07-30', from: '12:00', to: '13:00' }, /Ничего не предложено/],
    ['both ways at once', { slot: '2026-07-31T12:00/2026-07-31T13:00', date: '2026-08-01' }, /Либо выберите/],
    ['a time that was never offered in words', { slot: 'noon' }, /Выберите время из списка/],
    ['a place without end', { place: 'ә'.repeat(501) }, /Не больше 500 знаков/],
    ['a place that turns the writing', { place: 'x\u202ey' }, /Наберите текст заново/],
  ])('with %s is asked for again, all that was typed is kept, and nothing is written', async (_, typed, words) => {
    const made = await inviteAPartner(national);
    const id = occurrenceOf(made);
    const fields = Object.fromEntries(Object.entries(typed).map(([name, value]) => [`${name}.${id}`, value]));
    const { status, text } = await partnerBrowser(birge).post(made.url, {
      answer: 'propose',
      name: 'Жанар',
      ...fields,
    });
    expect(status).toBe(422);
    expect(text).toMatch(words);
    expect(text).toContain('value="Жанар"');
    for (const [name, value] of Object.entries(typed)) if (name !== 'slot') expect(text).toContain(value.slice(0, 20));
    expect(await proposalsOf(made.participation)).toEqual([]);
    expect(await answersTo(made.participation)).toEqual([]);
  });

  test('in words alone is one for the whole, and another event’s time is nobody’s field', async () => {
    const made = await inviteAPartner(national);
    const stranger = await inviteAPartner(national);
    const partner = partnerBrowser(birge);
    const fields = { answer: 'propose', note: 'любой вечер', [`from.${occurrenceOf(stranger)}`]: '15:00' };
    expect((await partner.post(made.url, fields)).status).toBe(303);
    expect(await proposalsOf(made.participation)).toMatchObject([{ start: null, note: 'любой вечер' }]);
    expect(await proposalsOf(stranger.participation)).toEqual([]);
  });

  test('for one time of several leaves the other one alone', async () => {
    const made = await inviteAPartner(national);
    await national.post(`/api/events/${made.event.id}/occurrences`, {});
    const { body } = await national.get(`/api/events/${made.event.id}`);
    const [first, second] = body.occurrences.map(({ occurrenceId }: { occurrenceId: string }) => occurrenceId);
    const partner = partnerBrowser(birge);
    const page = (await partner.get(made.url)).text;
    expect(page).toContain(`name="date.${second}"`);
    const half = await partner.post(made.url, { answer: 'propose', [`date.${second}`]: '2026-08-03' });
    expect([half.status, half.text.includes('время так: 14:00')]).toEqual([422, true]);
    await partner.post(made.url, {
      answer: 'propose',
      [`from.${first}`]: '17:00',
      [`date.${second}`]: '2026-08-03',
      [`from.${second}`]: '10:00',
    });
    expect((await proposalsOf(made.participation)).map(({ start }: { start: string }) => start).sort()).toEqual([
      '07-30 17:00',
      '08-03 10:00',
    ]);
    await partner.post(made.url, { answer: 'propose', [`from.${first}`]: '18:00' });
    expect(
      (await proposalsOf(made.participation)).filter(({ state }: { state: string }) => state === 'open'),
    ).toMatchObject([{ start: '07-30 18:00' }]);
  });

  test('of twenty at once is one that is open', async () => {
    const made = await inviteAPartner(national);
    const id = occurrenceOf(made);
    const sent = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        partnerBrowser(birge).post(made.url, { answer: 'propose', [`from.${id}`]: n % 2 ? '15:00' : '16:00' }),
      ),
    );
    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([303]));
    const states = (await proposalsOf(made.participation)).map(({ state }: { state: string }) => state);
    expect(states.filter((state: string) => state === 'open')).toHaveLength(1);
  });
});

describe('a proposal from a calendar', () => {
  const given = (
    made: Awaited<ReturnType<typeof inviteAPartner>>,
    more: Partial<ProposalGiven> = {},
  ): ProposalGiven => ({
    participationId: made.participation.id,
    invitationId: made.invitation.id,
    contactId: made.contact.id,
    occurrenceId: null,
    wallStart: '2026-07-30T15:00',
    wallEnd: '2026-07-30T16:00',
    spaceId: null,
    placeWords: null,
    note: null,
    via: 'calendar',
    proposedBy: 'colleague@partner.example',
    sequence: 0,
    ...more,
  });
  const propose = (one: ProposalGiven) => birge.db.transaction((tx) => birge.app.get(ProposalService).propose(tx, one));

  test('is for the event’s only time unless it names another, and the same one twice is one', async () => {
    const made = await inviteAPartner(national);
    const first = await propose(given(made));
    expect(first).toMatchObject({ ok: true, value: { unchanged: false } });
    expect(await propose(given(made, { occurrenceId: occurrenceOf(made) }))).toMatchObject({
      ok: true,
      value: { unchanged: true },
    });
    expect(await proposalsOf(made.participation)).toMatchObject([
      { start: '07-30 15:00', via: 'calendar', by: 'colleague@partner.example', state: 'open' },
    ]);
  });

  test('for another event’s time is refused, and for a time that cannot be', async () => {
    const [made, other] = [await inviteAPartner(national), await inviteAPartner(national)];
    const refusals = [
      await propose(given(made, { occurrenceId: occurrenceOf(other) })),
      await propose(given(made, { wallEnd: '2026-07-30T14:00' })),
      await propose(given(made, { wallStart: '2026-07-30T12:00', wallEnd: '2026-07-30T13:00' })),
    ];
    expect(refusals.map((one) => (one.ok ? one.value : one.refusal.code))).toEqual([
      'unknown-reference',
      'slot-ends-before-it-starts',
      'proposal-says-nothing',
    ]);
    expect(await proposalsOf(made.participation)).toEqual([]);
  });

  test('of each of two contacts stays open until the organization accepts', async () => {
    const made = await inviteAPartner(national);
    const colleague = await makeContact(national, made.organization.id);
    await propose(given(made));
    await propose(given(made, { contactId: colleague.id, invitationId: null }));
    const states = async () => (await proposalsOf(made.participation)).map(({ state }: { state: string }) => state);
    expect(await states()).toEqual(['open', 'open']);
    await partnerBrowser(birge).post(made.url, { answer: 'maybe' });
    expect((await states()).sort()).toEqual(['open', 'withdrawn']);
    await partnerBrowser(birge).post(made.url, { answer: 'accepted' });
    expect(await states()).toEqual(['withdrawn', 'withdrawn']);
  });

  test('is never open twice, and says when and by whom it was decided, whoever writes it', async () => {
    const made = await inviteAPartner(national);
    const insert = (columns: string, values: string) =>
      birge.db
        .query(
          `INSERT INTO proposal (participation_id, contact_id, via, note${columns}) VALUES ($1, $2, 'page', 'x'${values})`,
          [made.participation.id, made.contact.id],
        )
        .then(
          () => 'kept',
          (error: { driverError: { constraint: string } }) => error.driverError.constraint,
        );
    expect(await insert(', wall_start', `, '2026-07-30T15:00'`)).toBe('proposal_slot_whole');
    expect(await insert(', state', `, 'withdrawn'`)).toBe('proposal_open_until_decided');
    expect(await insert(', state, decided_at', `, 'declined', now()`)).toBe('proposal_decided_by_person');
    expect(await insert('', '')).toBe('kept');
    expect(await insert('', '')).toBe('proposal_one_open_for_the_whole');
    expect(await insert(', occurrence_id', `, '${occurrenceOf(made)}'`)).toBe('kept');
    expect(await insert(', occurrence_id', `, '${occurrenceOf(made)}'`)).toBe('proposal_one_open');
  });
});
