import { CROWDED_YEAR } from './board.sql.js';
import { jsonOf, type Client } from './client.js';
import { extent } from './extent.js';
import { median, milliseconds, shown } from './figures.js';
import { table } from './table.js';

interface Card {
  occurrenceId: string;
  version: number;
  eventVersion: number;
}

/** As many as are taken at once. */
const EVENTS = 200;
const REASON = 'The bench asked for it';

/** In turn there and back, so that each turn changes all of them and the public has something to be told. */
const acts: readonly { name: string; ways: readonly object[] }[] = [
  {
    name: 'shifted by two weeks',
    ways: [
      { act: 'shift', days: 14 },
      { act: 'shift', days: -14 },
    ],
  },
  {
    name: 'tagged',
    ways: [
      { act: 'tags', addTags: ['bench'] },
      { act: 'tags', removeTags: ['bench'] },
    ],
  },
  { name: 'given a coordinator', ways: [{ act: 'coordinator' }, { act: 'coordinator', coordinatorId: null }] },
  { name: 'published', ways: [{ act: 'publish', reason: REASON }] },
  { name: 'cancelled', ways: [{ act: 'state', state: 'cancel', reason: REASON }] },
  { name: 'planned again', ways: [{ act: 'state', state: 'reopen' }] },
];

/** Many events changed by one act: how long the preview takes, and how long it takes in earnest. */
export async function measureBulk(client: Client): Promise<string> {
  const took = new Map(acts.map(({ name }) => [name, { preview: [] as number[], done: [] as number[] }]));
  const coordinatorId = await me(client);
  for (let turn = 0; turn < extent.bulks; turn += 1)
    for (const { name, ways } of acts) {
      const request = { coordinatorId, ...ways[turn % ways.length], cards: await someCards(client) };
      took.get(name)!.preview.push(await run(client, { ...request, dryRun: true }, 'will'));
      took.get(name)!.done.push(await run(client, { ...request, dryRun: false }, 'done'));
    }
  return table(
    `${EVENTS} events of ${shown(1000)} changed by one act`,
    ['', 'preview', 'most', 'in earnest', 'most', 'tries'],
    [...took].map(([name, { preview, done }]) => [
      name,
      milliseconds(median(preview)),
      milliseconds(Math.max(...preview)),
      milliseconds(median(done)),
      milliseconds(Math.max(...done)),
      shown(done.length),
    ]),
  );
}

async function me(client: Client): Promise<string> {
  return jsonOf<{ person: { id: string } }>(await client.get('/api/session'), 200).person.id;
}

/** Always the same ones, as they are now. */
async function someCards(client: Client): Promise<Card[]> {
  const board = await client.get(
    `/api/board?edition=${CROWDED_YEAR}&from=${CROWDED_YEAR}-07-30&to=${CROWDED_YEAR}-09-01`,
  );
  const { items } = jsonOf<{ items: Card[] }>(board, 200);
  return items
    .toSorted((a, b) => (a.occurrenceId < b.occurrenceId ? -1 : 1))
    .slice(0, EVENTS)
    .map(({ occurrenceId, version, eventVersion }) => ({ occurrenceId, version, eventVersion }));
}

/** One that changes fewer than it was asked to would be faster than it is. */
async function run(client: Client, request: object, outcome: 'will' | 'done'): Promise<number> {
  const answer = await client.send('POST', '/api/board/bulk', request);
  const { rows } = jsonOf<{ rows: { outcome: string; message: string | null }[] }>(answer, 200);
  const other = rows.find((row) => row.outcome !== outcome);
  if (other) throw new Error(`Of ${rows.length} events one is ${other.outcome}, not ${outcome}: ${other.message}`);
  return answer.milliseconds;
}
