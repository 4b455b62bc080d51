import type pg from 'pg';
import { jsonOf, type Answer, type Client } from './client.js';
import { extent } from './extent.js';
import { median, milliseconds, percentile, ratio } from './figures.js';
import { layCards, slotOn, someSpaces, type Card, type Place, type Slot } from './ground.js';
import { table } from './table.js';
import { dropInSql, toTrayInSql } from './writes.sql.js';

/** What 50 rivals waited, each for her own answer, and how long it took until all had theirs. */
interface Waits {
  winners: number[];
  losers: number[];
  rounds: number[];
}

/** All drops on one slot at once, by HTTP and past the application, turn by turn. */
export async function measureRace(db: pg.Pool, client: Client): Promise<string> {
  const [place] = await someSpaces(db, 1);
  const slot = slotOn(30, 12);
  const byHttp: Waits = { winners: [], losers: [], rounds: [] };
  const inSql: Waits = { winners: [], losers: [], rounds: [] };
  const cards = await layCards(db, extent.rivals);
  const rawCards = await layCards(db, extent.rivals);
  for (let round = -1; round < extent.rounds; round += 1) {
    // The first round warms both sides up.
    const [http, sql] = round < 0 ? [emptyWaits(), emptyWaits()] : [byHttp, inSql];
    await raceByHttp(client, cards, place!, slot, http);
    await raceInSql(db, rawCards, place!, slot, sql);
  }
  const all = ({ winners, losers }: Waits) => [...winners, ...losers];
  const row = (name: string, pick: (waits: Waits) => number) => [
    name,
    milliseconds(pick(byHttp)),
    milliseconds(pick(inSql)),
    ratio(pick(byHttp), pick(inSql)),
  ];
  return table(
    `The race: ${extent.rivals} drops on one slot at once, ${extent.rounds} rounds, one winner in each`,
    ['Until the answer', 'over HTTP', 'raw SQL', 'ratio'],
    [
      row('p50', (waits) => median(all(waits))),
      row('p99', (waits) => percentile(all(waits), 0.99)),
      row('the winner, p50', ({ winners }) => median(winners)),
      row('a refusal, p50', ({ losers }) => median(losers)),
      row('all 50 answered, p50', ({ rounds }) => median(rounds)),
    ],
  );
}

const emptyWaits = (): Waits => ({ winners: [], losers: [], rounds: [] });

async function raceByHttp(client: Client, cards: Card[], place: Place, slot: Slot, waits: Waits): Promise<void> {
  const begun = performance.now();
  const answers = await Promise.all(
    cards.map(({ id, version }) =>
      client.send('PATCH', `/api/board/occurrences/${id}/slot`, {
        ...slot,
        version,
        venueId: place.venueId,
        spaceIds: [place.spaceId],
      }),
    ),
  );
  waits.rounds.push(performance.now() - begun);
  const won = answers.findIndex(({ status }) => status === 200);
  const refused = answers.filter(({ status }) => status === 409);
  onlyOne(
    answers.length - refused.length,
    answers.find(({ status }) => status !== 200 && status !== 409),
  );
  waits.winners.push(answers[won]!.milliseconds);
  waits.losers.push(...refused.map((answer) => answer.milliseconds));
  const { item } = jsonOf<{ item: { version: number } }>(answers[won]!, 200);
  const card = cards[won]!;
  const back = await client.send('DELETE', `/api/board/occurrences/${card.id}/slot?version=${item.version}`);
  card.version = jsonOf<{ item: { version: number } }>(back, 200).item.version;
}

async function raceInSql(db: pg.Pool, cards: Card[], place: Place, slot: Slot, waits: Waits): Promise<void> {
  const begun = performance.now();
  const winners = await Promise.all(
    cards.map(async (card) => {
      const asked = performance.now();
      const won = await dropInSql(db, card, place, slot);
      (won ? waits.winners : waits.losers).push(performance.now() - asked);
      return won ? [card] : [];
    }),
  );
  waits.rounds.push(performance.now() - begun);
  onlyOne(winners.flat().length);
  for (const card of winners.flat()) await toTrayInSql(db, card);
}

/** Times are not judged here; but the time of a race that did not hold would say nothing. */
function onlyOne(winners: number, odd?: Answer): void {
  if (winners !== 1)
    throw new Error(`${winners} winners in one race ${odd ? `(${odd.status} ${odd.body.toString()})` : ''}`);
}
