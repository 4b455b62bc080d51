import { createApp } from '../app.js';
import { addDays } from '@birge/domain';
import { anotherSession, listening, openStream, until } from '../../test/event-stream.js';
import { queryCount, statementsOf } from '../../test/query-count.js';
import { startSampleApp } from '../../test/sample-app.js';
import type { Client, TestApp } from '../../test/app.js';

/** Two replicas on one database: people work at the first and look on at the second. */
let birge: TestApp;
let second: Pick<TestApp, 'app'>;
let port: number;
let national: Client;
beforeAll(async () => {
  birge = await startSampleApp();
  second = { app: await createApp(birge.config) };
  port = await listening(second);
  national = await birge.as('national');
});
afterAll(async () => {
  await second?.app.close();
  await birge.close();
});

interface Item {
  occurrenceId: string;
  eventId: string;
  version: number;
  start: string | null;
  end: string | null;
  venueId: string | null;
  spaceIds: string[];
  state: string;
  mayMove: boolean;
}
const window = '?edition=2026&from=2026-07-20&to=2026-08-15';
const itemsOf = async (who: Client, query = window): Promise<Item[]> =>
  (await who.get(`/api/board${query}`)).body.items;
const movable = (items: Item[]) => items.filter(({ mayMove, start, state }) => mayMove && start && state === 'planned');
const eventsOf = (items: readonly Item[]) => [...new Set(items.map(({ eventId }) => eventId))];

describe('some events’ cards', () => {
  const some = async (who: Client, events: readonly string[], query = window) =>
    (await who.get(`/api/board/items${query}${events.length > 0 ? `&events=${events.join()}` : ''}`)).body;

  test.each(['', '&oblast=astana', '&type=flash-mob', '&q=флешмоб'])(
    'are as the window with %s shows them',
    async (filter) => {
      const whole = (await national.get(`/api/board${window}${filter}`)).body;
      const events = eventsOf(await itemsOf(national)).slice(0, 90);
      const { items, busy, zones } = await some(national, events, window + filter);
      expect(items).toEqual(whole.items.filter(({ eventId }: Item) => events.includes(eventId)));
      expect(busy).toEqual(whole.busy);
      for (const [zone, offsets] of Object.entries(zones)) expect(whole.zones[zone]).toEqual(offsets);
    },
  );

  test('are missing outside the days, outside the filters and outside the person’s oblasts', async () => {
    const hers = await birge.as('oblast', ['aktobe']);
    const own = new Set((await itemsOf(hers)).map(({ occurrenceId }) => occurrenceId));
    const others = movable(await itemsOf(national)).filter(({ occurrenceId }) => !own.has(occurrenceId));
    expect(others.length).toBeGreaterThan(5);
    expect((await some(hers, eventsOf(others).slice(0, 90))).items).toEqual([]);
    const [card] = others;
    const day = card!.start!.slice(0, 10);
    const days = (from: string, to: string) => `?edition=2026&from=${from}&to=${to}`;
    const of = async (query: string) =>
      (await some(national, [card!.eventId], query)).items.map(({ occurrenceId }: Item) => occurrenceId);
    expect(await of(days(day, addDays(day, 1)))).toContain(card!.occurrenceId);
    expect(await of(days(addDays(day, 3), addDays(day, 4)))).not.toContain(card!.occurrenceId);
    expect(await of('?edition=2015')).toEqual([]);
  });

  test('cost one statement, for one event and for ninety', async () => {
    const events = eventsOf(await itemsOf(national));
    const cost = (list: string[]) => queryCount(birge, () => some(national, list));
    expect([await cost(events.slice(0, 1)), await cost(events.slice(0, 90)), await cost([])]).toEqual([1, 1, 1]);
  });
});

test('what others do is told on another replica within a second, p95', async () => {
  const stream = await openStream(port, await anotherSession(birge, national.personId));
  const cards = movable(await itemsOf(national))
    .filter(({ spaceIds }) => spaceIds.length === 0 || spaceIds.length === 1)
    .slice(0, 20);
  const took: number[] = [];
  let told = 0;
  for (let round = 0; round < 3; round += 1)
    for (const card of cards) {
      const asked = performance.now();
      const answer = await national.patch(`/api/board/occurrences/${card.occurrenceId}/slot`, {
        version: card.version,
        start: card.start,
        end: card.end,
        venueId: card.venueId,
        spaceIds: card.spaceIds,
        setupMinutes: round,
      });
      expect(answer.status).toBe(200);
      card.version = answer.body.item.version;
      const heard = () => stream.of('change').filter(({ data }) => data.subjectId === card.occurrenceId);
      expect(await until(() => heard().length > round, 5_000)).toBe(true);
      took.push(heard().at(-1)!.at - asked);
      told += 1;
    }
  stream.close();
  took.sort((one, other) => one - other);
  const [p50, p95] = [took[Math.floor(told * 0.5)]!, took[Math.floor(told * 0.95)]!];
  process.stdout.write(
    `from the request to the other replica’s stream: p50 ${p50.toFixed()} ms, p95 ${p95.toFixed()} ms of ${told} moves\n`,
  );
  expect(told).toBeGreaterThanOrEqual(30);
  expect(p95).toBeLessThan(1_000);
});

test('thirty-two who look on cost no more statements than one', async () => {
  const cookies = await Promise.all(Array.from({ length: 32 }, () => anotherSession(birge, national.personId)));
  const card = movable(await itemsOf(national))[0]!;
  const write = () =>
    birge.db.query(
      `INSERT INTO change (action, subject, subject_id, event_id) VALUES ('occurrence.moved', 'occurrence', $1, $2)`,
      [card.occurrenceId, card.eventId],
    );
  const looksWith = async (streams: Awaited<ReturnType<typeof openStream>>[]): Promise<number> => {
    const before = streams.map((stream) => stream.of('change').length);
    const statements = await statementsOf({ app: second.app } as TestApp, async () => {
      for (let n = 0; n < 20; n += 1) await write();
      expect(
        await until(() => streams.every((stream, n) => stream.of('change').length === before[n]! + 20), 8_000),
      ).toBe(true);
    });
    return statements.filter((statement) => statement.includes('FROM change')).length;
  };
  const one = [await openStream(port, cookies[0]!)];
  const alone = await looksWith(one);
  const many = [...one, ...(await Promise.all(cookies.slice(1).map((cookie) => openStream(port, cookie))))];
  const together = await looksWith(many);
  for (const { close } of many) close();
  // Twenty changes are at most twenty looks of two statements each, whoever listens.
  expect(Math.max(alone, together)).toBeLessThanOrEqual(50);
});
