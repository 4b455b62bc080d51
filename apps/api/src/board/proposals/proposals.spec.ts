import { startApp, type Client, type TestApp } from '../../../test/app.js';
import { BEFORE, layCampaign, makePlanned, setClock } from '../../../test/events.js';
import { makeInvited, propose } from '../../../test/proposals.js';
import { queryCount } from '../../../test/query-count.js';

let birge: TestApp;
let national: Client;
let other: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  setClock(birge, BEFORE);
  national = await birge.as('national');
  other = await birge.as('national');
});
afterAll(() => birge?.close());

const later = { wallStart: '2026-07-30T14:00', wallEnd: '2026-07-30T15:00' };
const view = async (id: string) => (await national.get(`/api/events/${id}`)).body;
const proposalsOf = async (eventId: string) => (await national.get(`/api/events/${eventId}/proposals`)).body.items;
const accept = (by: Client, id: string, version?: number) => by.post(`/api/proposals/${id}/accept`, { version });
const letters = async (eventId: string) =>
  birge.db.query<{ kind: string; body: string; method: string | null }[]>(
    `SELECT kind, body, method FROM message WHERE event_id = $1 ORDER BY created_at`,
    [eventId],
  );

describe('what a partner proposes', () => {
  test('is shown with who, when, its words, and whether that time is free', async () => {
    const invited = await makeInvited(national);
    const id = await propose(birge, invited, { ...later, note: 'We open at two', proposedBy: 'Айгүл' });
    expect(await proposalsOf(invited.event.id)).toMatchObject([
      {
        id,
        state: 'open',
        via: 'page',
        by: { organizationId: invited.organization.id, contact: invited.contact.name, signedBy: 'Айгүл' },
        slot: { start: '2026-07-30T14:00', end: '2026-07-30T15:00' },
        occurrence: { start: '2026-07-30T12:00', end: '2026-07-30T13:00' },
        note: 'We open at two',
        current: true,
        mayDecide: true,
        verdict: 'free',
      },
    ]);
  });

  test('is not free where another event has that hall, and cannot be accepted then', async () => {
    const invited = await makeInvited(national);
    const spaceIds = [invited.venue!.spaces[0].id];
    const { event: second } = await makePlanned(national, { venueId: invited.venue!.id }, '2026-07-29');
    const [occurrence] = second.occurrences;
    const moved = await national.patch(`/api/board/occurrences/${occurrence.occurrenceId}/slot`, {
      version: occurrence.version,
      start: '2026-07-30T14:30',
      end: '2026-07-30T16:00',
      venueId: invited.venue!.id,
      spaceIds,
    });
    expect(moved.status).toBe(200);
    const id = await propose(birge, invited, later);
    const [judged] = await proposalsOf(invited.event.id);
    expect(judged).toMatchObject({ verdict: 'blocked', conflicts: [{ kind: 'space-taken', severity: 'blocking' }] });
    expect(await accept(national, id, invited.event.occurrences[0].version)).toMatchObject({
      status: 409,
      body: { code: 'space-already-booked' },
    });
    expect((await proposalsOf(invited.event.id))[0]).toMatchObject({ state: 'open' });
    expect((await view(invited.event.id)).occurrences[0].start).toBe('2026-07-30T12:00');
  });

  test('moves nothing by itself', async () => {
    const invited = await makeInvited(national);
    await propose(birge, invited, later);
    expect(await view(invited.event.id)).toMatchObject({ occurrences: [{ start: '2026-07-30T12:00', sequence: 0 }] });
  });

  test('stands on its card and in its row until it is decided, and both can be narrowed to it', async () => {
    const invited = await makeInvited(national);
    const open = async () => {
      const { items } = (await national.get('/api/board?edition=2026')).body;
      const card = items.find(({ eventId }: { eventId: string }) => eventId === invited.event.id);
      const rows = (await national.get('/api/events?edition=2026&proposals=open&size=100')).body.items;
      const row = rows.find(({ id }: { id: string }) => id === invited.event.id);
      return [
        card.openProposals,
        row?.openProposals ?? null,
        rows.every((one: { openProposals: number }) => one.openProposals > 0),
      ];
    };
    expect(await open()).toEqual([0, null, true]);
    const id = await propose(birge, invited, later);
    expect(await open()).toEqual([1, 1, true]);
    await national.post(`/api/proposals/${id}/decline`, { note: 'The hall is ours until two' });
    expect(await open()).toEqual([0, null, true]);
    expect((await national.get('/api/events?edition=2026&proposals=some')).status).toBe(400);
  });

  test('accepted: the event moves, and the proposer has agreed to where it is now, in one act', async () => {
    const invited = await makeInvited(national);
    const id = await propose(birge, invited, later);
    const { status, body } = await accept(national, id, invited.event.occurrences[0].version);
    expect({ status, state: body.proposal.state, start: body.item.start }).toEqual({
      status: 200,
      state: 'accepted',
      start: '2026-07-30T14:00',
    });
    expect(body.proposal).toMatchObject({ decidedBy: { id: national.personId }, mayDecide: false });
    const event = await view(invited.event.id);
    expect(event.participations[0]).toMatchObject({ answer: 'accepted', current: true });
    expect(event.participations[0].answers).toMatchObject([{ via: 'page', answer: 'accepted', recordedBy: null }]);
    expect((await letters(invited.event.id)).map(({ kind }) => kind)).toEqual(['invitation']);
  });

  test('undone: the event is back, the proposal is open again and the word that was taken for it is gone; done again it counts again', async () => {
    const invited = await makeInvited(national);
    const id = await propose(birge, invited, later);
    await accept(national, id, invited.event.occurrences[0].version);
    const takeBack = async (kind: 'undo' | 'redo') => {
      const stacks = (await national.get('/api/undo')).body;
      expect((await national.post('/api/undo', { act: stacks[kind][0].id })).status).toBe(200);
      const event = await view(invited.event.id);
      const [{ state, mayDecide, decidedBy }] = await proposalsOf(invited.event.id);
      const [{ answer, current }] = event.participations;
      return { start: event.occurrences[0].start, state, mayDecide, decided: decidedBy !== null, answer, current };
    };
    const open = { start: '2026-07-30T12:00', state: 'open', mayDecide: true, decided: false, answer: 'needs-action' };
    const accepted = { start: '2026-07-30T14:00', state: 'accepted', mayDecide: false, decided: true };
    expect(await takeBack('undo')).toMatchObject(open);
    expect(await takeBack('redo')).toMatchObject({ ...accepted, answer: 'accepted', current: true });
    expect(await takeBack('undo')).toMatchObject(open);
    // Nobody was told anything, and nobody is asked again.
    expect((await letters(invited.event.id)).map(({ kind }) => kind)).toEqual(['invitation']);
    const { recipients } = (await national.get('/api/notices?edition=2026')).body;
    expect(JSON.stringify(recipients)).not.toContain(invited.event.id);
    const [{ version }] = (await view(invited.event.id)).occurrences;
    expect((await accept(national, id, version)).status).toBe(200);
  });

  test('undone after the partner proposed something else: that one stays open, the former is withdrawn', async () => {
    const invited = await makeInvited(national);
    const id = await propose(birge, invited, later);
    await accept(national, id, invited.event.occurrences[0].version);
    const other = await propose(birge, invited, { wallStart: '2026-07-30T16:00', wallEnd: '2026-07-30T17:00' });
    const { undo } = (await national.get('/api/undo')).body;
    expect((await national.post('/api/undo', { act: undo[0].id })).status).toBe(200);
    const states = Object.fromEntries(
      (await proposalsOf(invited.event.id)).map((one: { id: string; state: string }) => [one.id, one.state]),
    );
    expect(states).toEqual({ [id]: 'withdrawn', [other]: 'open' });
  });

  test('declined with a word, which goes back; a calendar gets DECLINECOUNTER', async () => {
    const page = await makeInvited(national);
    const id = await propose(birge, page, later);
    const declined = await national.post(`/api/proposals/${id}/decline`, { note: 'The mayor comes at noon' });
    expect(declined).toMatchObject({
      status: 200,
      body: { state: 'declined', decisionNote: 'The mayor comes at noon', mayDecide: false },
    });
    const [, letter] = await letters(page.event.id);
    expect(letter).toMatchObject({ kind: 'counter-declined', method: null });
    expect(letter!.body).toContain('The mayor comes at noon');
    const calendar = await makeInvited(national);
    const counter = await propose(birge, calendar, { ...later, via: 'calendar' });
    await national.post(`/api/proposals/${counter}/decline`, { note: 'Not possible' });
    expect((await letters(calendar.event.id))[1]).toMatchObject({ kind: 'counter-declined', method: 'DECLINECOUNTER' });
    expect((await view(page.event.id)).occurrences[0].start).toBe('2026-07-30T12:00');
  });

  test('is declined with a word or not at all', async () => {
    const invited = await makeInvited(national);
    const id = await propose(birge, invited, later);
    for (const note of [undefined, '', '   ', 'x'.repeat(1001)])
      expect(await national.post(`/api/proposals/${id}/decline`, { note })).toMatchObject({
        status: 400,
        body: { code: 'field-invalid', errors: [{ field: 'note' }] },
      });
  });

  test('in words only: nothing to judge and nothing to move', async () => {
    const invited = await makeInvited(national);
    const id = await propose(birge, invited, { note: 'Any other week, please' });
    expect((await proposalsOf(invited.event.id))[0]).toMatchObject({ verdict: 'in-words', conflicts: [] });
    expect(await accept(national, id)).toMatchObject({ status: 200, body: { item: null } });
    expect((await view(invited.event.id)).participations[0]).toMatchObject({ answer: 'needs-action' });
  });

  test('is not accepted over a time that somebody else moved meanwhile', async () => {
    const invited = await makeInvited(national);
    const id = await propose(birge, invited, later);
    expect(await accept(national, id, 99)).toMatchObject({ status: 409, body: { code: 'stale-version' } });
  });

  test('two decide at once: one wins, the other hears that it is decided', async () => {
    for (let round = 0; round < 6; round += 1) {
      const invited = await makeInvited(national);
      const id = await propose(birge, invited, later);
      const [occurrence] = invited.event.occurrences;
      const answers = await Promise.all([
        accept(national, id, occurrence.version),
        other.post(`/api/proposals/${id}/decline`, { note: 'No' }),
        accept(other, id, occurrence.version),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
      expect(answers.flatMap(({ status, body }) => (status === 409 ? [body.code] : []))).toEqual([
        'proposal-already-decided',
        'proposal-already-decided',
      ]);
      const { state } = (await proposalsOf(invited.event.id))[0];
      const { start } = (await view(invited.event.id)).occurrences[0];
      expect(start).toBe(state === 'accepted' ? '2026-07-30T14:00' : '2026-07-30T12:00');
    }
  });

  test('does not exist for another oblast, and nobody else’s event is in her list', async () => {
    const invited = await makeInvited(national);
    const id = await propose(birge, invited, later);
    const almaty = await birge.as('oblast', ['almaty-city']);
    const astana = await birge.as('oblast', ['astana']);
    for (const url of [`/api/proposals/${id}`, `/api/events/${invited.event.id}/proposals`]) {
      expect((await almaty.get(url)).status).toBe(404);
      expect((await astana.get(url)).status).toBe(200);
    }
    expect((await accept(almaty, id)).status).toBe(404);
    expect((await almaty.post(`/api/proposals/${id}/decline`, { note: 'No' })).status).toBe(404);
    const ids = async (by: Client) =>
      (await by.get('/api/proposals?edition=2026')).body.items.map((one: { id: string }) => one.id);
    expect(await ids(almaty)).toEqual([]);
    expect(await ids(astana)).toContain(id);
  });

  test('the list is one statement, however many there are, and can be narrowed', async () => {
    const one = await queryCount(birge, () => national.get('/api/proposals?edition=2026&q=nothing-like-it'));
    const many = await queryCount(birge, () => national.get('/api/proposals?edition=2026'));
    expect(many).toBe(one);
    const decided = (await national.get('/api/proposals?edition=2026&state=decided')).body.items;
    expect(decided.length).toBeGreaterThan(2);
    expect(decided.every(({ state }: { state: string }) => state !== 'open')).toBe(true);
  });
});
