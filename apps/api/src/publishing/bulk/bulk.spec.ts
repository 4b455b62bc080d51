import { startApp, type Client, type TestApp } from '../../../test/app.js';
import {
  BEFORE,
  drop,
  layCampaign,
  makeEvent,
  makePlanned,
  setClock,
  waiveRequirements,
} from '../../../test/events.js';
import { queryCount } from '../../../test/query-count.js';
import { makePerson } from '../../../test/records.js';

let birge: TestApp;
let national: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  setClock(birge, BEFORE);
});
afterAll(() => birge.close());
// A session of her own in every test: its newest act is the test's.
beforeEach(async () => {
  national = await birge.as('national');
});

type Event = { id: string };
const viewOf = async ({ id }: Event) => (await national.get(`/api/events/${id}`)).body;
const cardOf = async (event: Event) => {
  const { version: eventVersion, occurrences } = await viewOf(event);
  const [{ occurrenceId, version }] = occurrences;
  return { occurrenceId, version, eventVersion };
};
const cardsOf = (events: readonly Event[]) => Promise.all(events.map(cardOf));
const bulk = async (events: readonly Event[], act: Record<string, unknown>, dryRun = false, who = national) =>
  who.post('/api/board/bulk', { cards: await cardsOf(events), dryRun, ...act });
const planned = async (many: number, day?: string) => {
  const made = [];
  for (let n = 0; n < many; n += 1) made.push((await makePlanned(national, {}, day)).event as Event);
  return made;
};
const outcomes = ({ rows }: { rows: { outcome: string; code: string | null }[] }) =>
  rows.map(({ outcome, code }) => code ?? outcome);
const undoNewest = async () => {
  const { undo } = (await national.get('/api/undo')).body;
  return national.post('/api/undo', { act: undo[0].id });
};
/** All that an act could have touched, the sequences of the database's own aside. */
const everything = async () => ({
  events: await birge.db.query('SELECT * FROM event ORDER BY id'),
  occurrences: await birge.db.query('SELECT * FROM occurrence ORDER BY id'),
  changes: await birge.db.query('SELECT count(*) FROM change'),
  publications: await birge.db.query('SELECT count(*) FROM publication'),
  told: await birge.db.query('SELECT * FROM published.event ORDER BY id'),
});

interface Case {
  act: Record<string, unknown>;
  ground(): Promise<Event[]>;
  seen(event: Event): Promise<unknown>;
  before: unknown;
  after: unknown;
}
let coordinator: { id: string };
beforeAll(async () => {
  coordinator = await makePerson(await birge.as('national'), { role: 'oblast', divisions: ['astana'] });
});
const cases: Record<string, () => Case> = {
  shift: () => ({
    act: { act: 'shift', days: 2 },
    ground: () => planned(3),
    seen: async (event) => (await viewOf(event)).occurrences[0].start,
    before: '2026-07-30T12:00',
    after: '2026-08-01T12:00',
  }),
  coordinator: () => ({
    act: { act: 'coordinator', coordinatorId: coordinator.id },
    ground: () => planned(3),
    seen: async (event) => (await viewOf(event)).coordinator?.id === coordinator.id,
    before: false,
    after: true,
  }),
  tags: () => ({
    act: { act: 'tags', addTags: [' Youth ', 'YOUTH'], removeTags: ['Online'] },
    ground: async () => {
      const events = await planned(3);
      for (const { id } of events)
        await national.patch(`/api/events/${id}`, {
          version: (await viewOf({ id })).version,
          tags: ['Online', 'City'],
        });
      return events;
    },
    seen: async (event) => (await viewOf(event)).tags,
    before: ['online', 'city'],
    after: ['city', 'youth'],
  }),
  cancel: () => ({
    act: { act: 'state', state: 'cancel', reason: 'A storm' },
    ground: () => planned(3),
    seen: async (event) => (await viewOf(event)).state,
    before: 'planned',
    after: 'cancelled',
  }),
  unplan: () => ({
    act: { act: 'state', state: 'unplan' },
    ground: () => planned(2),
    seen: async (event) => (await viewOf(event)).state,
    before: 'planned',
    after: 'draft',
  }),
};

test.each(Object.keys(cases))(
  '%s: the preview changes nothing, doing it changes all, one undo takes all back',
  async (name) => {
    const { act, ground, seen, before, after } = cases[name]!();
    const events = await ground();
    const all = async () => Promise.all(events.map(seen));
    // In another session, so that nothing of the ground is this one's.
    national = await birge.as('national');
    const untouched = await everything();
    const preview = await bulk(events, act, true);
    expect([preview.status, outcomes(preview.body)]).toEqual([200, events.map(() => 'will')]);
    expect(await everything()).toEqual(untouched);
    const done = await bulk(events, act);
    expect([done.status, outcomes(done.body)]).toEqual([200, events.map(() => 'done')]);
    expect(await all()).toEqual(events.map(() => after));
    expect((await national.get('/api/undo')).body.undo).toMatchObject([{ events: events.length }]);
    expect((await undoNewest()).status).toBe(200);
    expect(await all()).toEqual(events.map(() => before));
  },
);

test.each([...Object.keys(cases), 'publish'])('%s: as many statements for three events as for two', async (name) => {
  const { act, ground } = name === 'publish' ? { act: { act: name }, ground: () => planned(3) } : cases[name]!();
  const events = await ground();
  if (name === 'publish') for (const event of events) await waiveRequirements(national, event);
  const cards = await cardsOf(events);
  const count = (some: typeof cards) =>
    queryCount(birge, async () => {
      const { body } = await national.post('/api/board/bulk', { cards: some, dryRun: true, ...act });
      expect(outcomes(body)).toEqual(some.map(() => 'will'));
    });
  expect(await count(cards)).toBe(await count(cards.slice(0, 2)));
});

test('planned again together, each keeps the hour that is free, and only who finds it taken goes to the tray', async () => {
  const [free, taken] = [await makePlanned(national), await makePlanned(national)];
  const events = [free.event, taken.event];
  await bulk(events, { act: 'state', state: 'cancel', reason: 'A storm' });
  const rival = (await makeEvent(national, { venueId: taken.venue!.id })).event;
  await drop(national, rival, '2026-07-30T12:30', '2026-07-30T13:30', { spaceIds: [taken.venue!.spaces[0].id] });
  expect(outcomes((await bulk(events, { act: 'state', state: 'reopen' })).body)).toEqual(['done', 'done']);
  const slots = await Promise.all(events.map(async (event) => (await viewOf(event)).occurrences[0]));
  expect(slots.map(({ start, trayReason }) => [start, trayReason])).toEqual([
    ['2026-07-30T12:00', null],
    [null, 'space-taken'],
  ]);
});

test('publishing tells of all at once; what is told already stays; a draft is refused, and the undo cannot unsay it', async () => {
  const events = await planned(2);
  for (const event of events) await waiveRequirements(national, event);
  const { event: draft } = await makeEvent(national);
  const act = { act: 'publish' };
  national = await birge.as('national');
  expect(outcomes((await bulk([...events, draft], act, true)).body)).toEqual(['will', 'will', 'not-publishable']);
  expect((await bulk([...events, draft], act)).body.code).toBe('not-publishable');
  expect((await viewOf(events[0]!)).published).toBe('no');
  expect(outcomes((await bulk(events, act)).body)).toEqual(['done', 'done']);
  expect((await viewOf(events[0]!)).published).toBe('same');
  expect(outcomes((await bulk(events, act, true)).body)).toEqual(['unchanged', 'unchanged']);
  expect((await national.get('/api/undo')).body.undo).toEqual([]);
});

test('taking back takes all of them back at once; what the public never had stays as it is', async () => {
  const events = await planned(3);
  for (const event of events) await waiveRequirements(national, event);
  await bulk(events.slice(0, 2), { act: 'publish' });
  const act = { act: 'unpublish', reason: 'the hall is closed' };
  expect(outcomes((await bulk(events, act, true)).body)).toEqual(['will', 'will', 'unchanged']);
  expect((await viewOf(events[0]!)).published).toBe('same');
  expect(outcomes((await bulk(events.slice(0, 2), act)).body)).toEqual(['done', 'done']);
  const told = await birge.db.query(
    `SELECT gone, sequence, (SELECT count(DISTINCT change.at)::int FROM published.change WHERE kind = 'withdrawn') AS acts
       FROM published.event WHERE id = ANY ($1)`,
    [events.map(({ id }) => id)],
  );
  expect(told).toEqual([
    { gone: true, sequence: 1, acts: 1 },
    { gone: true, sequence: 1, acts: 1 },
  ]);
});

test('words that could harm somebody are not published with the others unless they are answered for', async () => {
  const { event } = await makePlanned(national, { summary: { ru: 'Телефон +7 701 234-56-78' } });
  await waiveRequirements(national, event);
  expect(outcomes((await bulk([event], { act: 'publish' }, true)).body)).toEqual(['harm-suspected']);
  expect(outcomes((await bulk([event], { act: 'publish', noHarm: 'the box office' })).body)).toEqual(['done']);
});

test('a cancellation can tell the public in the same act', async () => {
  const events = await planned(1);
  await waiveRequirements(national, events[0]!);
  await bulk(events, { act: 'publish' });
  await bulk(events, { act: 'state', state: 'cancel', reason: 'A storm', publish: true });
  expect(await viewOf(events[0]!)).toMatchObject({ state: 'cancelled', published: 'same' });
});

test('the preview says of each why it will not, by name and in the reader’s language; done, only with those that can', async () => {
  const free = (await planned(1))[0]!;
  const blocked = await makePlanned(national);
  const rival = (await makeEvent(national, { venueId: blocked.venue!.id })).event;
  await drop(national, rival, '2026-07-31T12:30', '2026-07-31T13:30', { spaceIds: [blocked.venue!.spaces[0].id] });
  const { event: without } = await makeEvent(national);
  const events = [free, blocked.event, without];
  const cards = await cardsOf(events);
  const ask = (dryRun: boolean, of = cards) =>
    national.post('/api/board/bulk', { cards: of, dryRun, act: 'shift', days: 1 }, { 'accept-language': 'ru' });
  const { body } = await ask(true);
  expect(outcomes(body)).toEqual(['will', 'space-already-booked', 'slot-required']);
  expect(body.rows[1].message).toContain(rival.title.ru);
  expect(body.rows[2].message).toMatch(/[а-я]/);
  // All that was asked, or nothing.
  const refused = await ask(false);
  expect([refused.status, refused.body.cards.map(({ eventId }: { eventId: string }) => eventId)]).toEqual([
    409,
    [blocked.event.id, without.id],
  ]);
  expect((await viewOf(free)).occurrences[0].start).toBe('2026-07-30T12:00');
  expect(outcomes((await ask(false, cards.slice(0, 1))).body)).toEqual(['done']);
});

test('who cannot go stays, and the next one cannot have her place then: the preview sees as far as that', async () => {
  const { event: first, venue } = await makePlanned(national);
  const hall = { spaceIds: [venue!.spaces[0].id] };
  const next = (await makeEvent(national, { venueId: venue!.id })).event;
  await drop(national, next, '2026-07-31T12:00', '2026-07-31T13:00', hall);
  const rival = (await makeEvent(national, { venueId: venue!.id })).event;
  await drop(national, rival, '2026-08-01T12:00', '2026-08-01T13:00', hall);
  const act = { act: 'shift', days: 1 };
  const { body } = await bulk([first, next], act, true);
  expect(outcomes(body)).toEqual(['space-already-booked', 'space-already-booked']);
  expect(body.rows[0].message).toContain(next.title.en);
  expect(outcomes((await bulk([first, next, rival], act)).body)).toEqual(['done', 'done', 'done']);
});

test('what somebody changed meanwhile is refused, and nothing of the others happens', async () => {
  const events = await planned(2);
  const cards = await cardsOf(events);
  const other = await birge.as('national');
  await drop(other, events[1]!, '2026-08-02T12:00', '2026-08-02T13:00');
  await other.patch(`/api/events/${events[1]!.id}`, { version: cards[1]!.eventVersion, note: 'Changed' });
  for (const act of [
    { act: 'shift', days: 1 },
    { act: 'coordinator', coordinatorId: null },
    { act: 'publish', reason: 'So' },
    { act: 'unpublish', reason: 'So' },
  ]) {
    const answer = await national.post('/api/board/bulk', { cards, dryRun: false, ...act });
    expect([answer.status, answer.body.code]).toEqual([409, 'stale-version']);
    expect(answer.body.cards).toMatchObject([{ eventId: events[1]!.id, code: 'stale-version' }]);
  }
  expect((await viewOf(events[0]!)).occurrences[0].start).toBe('2026-07-30T12:00');
});

test('outside her oblasts there is nothing, and no title of another is told beside it; a national one is refused by itself', async () => {
  const astana = await birge.as('oblast', ['astana']);
  const [hers] = await planned(1);
  const { event: elsewhere } = await makeEvent(national, { divisions: ['karaganda'] });
  const { event: countrywide } = await makeEvent(national, { divisions: [] });
  const act = { act: 'tags', addTags: ['seen'] };
  for (const dryRun of [true, false]) {
    const answer = await bulk([hers!, elsewhere], act, dryRun, astana);
    expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
    expect(JSON.stringify(answer.body)).not.toContain('Event ');
  }
  expect(outcomes((await bulk([hers!, countrywide], act, true, astana)).body)).toEqual(['will', 'not-allowed']);
});

test.each([
  [{ act: 'shift' }, 'days'],
  [{ act: 'shift', days: 0 }, 'days'],
  [{ act: 'coordinator' }, 'coordinatorId'],
  [{ act: 'tags' }, 'addTags'],
  [{ act: 'state' }, 'state'],
  [{ act: 'unpublish', reason: null }, 'reason'],
])('%j lacks %s', async (act, field) => {
  const answer = await bulk(await planned(1), act, true);
  expect([answer.status, answer.body.errors[0].field]).toEqual([400, field]);
});

test('more tags than an event may have are refused for that event', async () => {
  const { event } = await makeEvent(national, { tags: Array.from({ length: 20 }, (_, n) => `tag ${n}`) });
  const { body } = await bulk([event], { act: 'tags', addTags: ['one more'] }, true);
  expect(body.rows).toMatchObject([{ outcome: 'refused', message: expect.stringContaining('20') }]);
});

test('against one who moves one of them at the same time, either both or neither: never half of it', async () => {
  const other = await birge.as('national');
  for (let round = 0; round < 12; round += 1) {
    const events = await planned(3);
    const cards = await cardsOf(events);
    const { occurrenceId, version } = cards[1]!;
    const { venue, spaceIds } = (await viewOf(events[1]!)).occurrences[0];
    const to = { version, start: '2026-08-05T12:00', end: '2026-08-05T13:00', venueId: venue.id, spaceIds };
    const [many, one] = await Promise.all([
      national.post('/api/board/bulk', { cards, dryRun: false, act: 'shift', days: 1 }),
      other.patch(`/api/board/occurrences/${occurrenceId}/slot`, to),
    ]);
    expect([many.status, one.status].sort()).toEqual([200, 409]);
    const starts = await Promise.all(events.map(async (event) => (await viewOf(event)).occurrences[0].start));
    expect(starts).toEqual(
      many.status === 200
        ? events.map(() => '2026-07-31T12:00')
        : ['2026-07-30T12:00', '2026-08-05T12:00', '2026-07-30T12:00'],
    );
  }
});
