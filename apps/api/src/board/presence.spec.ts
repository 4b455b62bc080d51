import { randomUUID } from 'node:crypto';
import { anotherSession, listening, openStream, until, type EventStream } from '../../test/event-stream.js';
import { statementsOf } from '../../test/query-count.js';
import { startSampleApp } from '../../test/sample-app.js';
import type { Client, TestApp } from '../../test/app.js';
import { LIFE } from './presence.queries.js';

let birge: TestApp;
let port: number;
let national: Client;
let astana: Client;
let aktobe: Client;
beforeAll(async () => {
  birge = await startSampleApp();
  port = await listening(birge);
  national = await birge.as('national');
  astana = await birge.as('oblast', ['astana']);
  aktobe = await birge.as('oblast', ['aktobe']);
});
afterEach(() => birge.db.query('DELETE FROM presence'));
afterAll(() => birge.close());

const streams: EventStream[] = [];
const listen = async (who: Client): Promise<EventStream> => {
  const stream = await openStream(port, await anotherSession(birge, who.personId));
  streams.push(stream);
  return stream;
};
afterEach(() => streams.splice(0).forEach(({ close }) => close()));

const cardOf = async (division: string): Promise<{ eventId: string; occurrenceId: string }> => {
  const [row] = await birge.db.query<{ eventId: string; occurrenceId: string }[]>(
    `SELECT occurrence.event_id AS "eventId", occurrence.id AS "occurrenceId" FROM occurrence
      WHERE occurrence.edition_year = 2026
        AND ARRAY(SELECT event_scope.division_id FROM event_scope WHERE event_scope.event_id = occurrence.event_id) = ARRAY[$1] LIMIT 1`,
    [division],
  );
  return row!;
};
const sign = async (who: Client, card: object, doing = 'looking', tab: string = randomUUID()) => {
  const { status } = await who.post('/api/board/presence', { tab, ...card, doing });
  return { status, tab };
};

interface Mark {
  id: string;
  doing: string;
}
interface News {
  all: boolean;
  here: Mark[];
  gone: string[];
}
/** Who a browser knows of, from everything that it was told. */
function known(stream: EventStream): string[] {
  const marks = new Map<string, string>();
  for (const { data } of stream.of('presence')) {
    const { all, here, gone } = data as unknown as News;
    if (all) marks.clear();
    for (const id of gone) marks.delete(id);
    for (const { id, doing } of here) marks.set(id, doing);
  }
  return [...marks].map(([id, doing]) => `${id} ${doing}`).sort();
}

test('who has which card before her is told at once, with her name and what she does, and goes at once when she leaves', async () => {
  const others = await listen(astana);
  const card = await cardOf('astana');
  const { tab, status } = await sign(national, card, 'dragging');
  expect(status).toBe(204);
  expect(await until(() => known(others).length === 1)).toBe(true);
  const [{ data } = { data: {} }] = others.of('presence').slice(-1);
  const [person] = await birge.db.query(`SELECT name FROM person WHERE id = $1`, [national.personId]);
  expect(data).toEqual({
    all: false,
    here: [{ id: tab, personId: national.personId, name: person.name, doing: 'dragging', ...card }],
    gone: [],
  });
  const left = performance.now();
  expect((await national.delete(`/api/board/presence/${tab}`)).status).toBe(204);
  expect(await until(() => known(others).length === 0)).toBe(true);
  expect(performance.now() - left).toBeLessThan(3_000);
});

test('nobody learns of a card outside her oblasts, not from the stream and not by asking for it', async () => {
  const elsewhere = await listen(aktobe);
  const here = await listen(national);
  const card = await cardOf('astana');
  const { tab } = await sign(astana, card);
  expect(await until(() => known(here).length === 1)).toBe(true);
  await astana.delete(`/api/board/presence/${tab}`);
  expect(await until(() => known(here).length === 0)).toBe(true);
  expect(elsewhere.of('presence').map(({ data }) => data)).toEqual([{ all: true, here: [], gone: [] }]);
  expect((await sign(aktobe, card)).status).toBe(404);
  expect((await sign(aktobe, { eventId: card.eventId, occurrenceId: null })).status).toBe(404);
});

test('a card belongs to its own event', async () => {
  const [one, other] = [await cardOf('astana'), await cardOf('aktobe')];
  expect((await sign(national, { eventId: one.eventId, occurrenceId: other.occurrenceId })).status).toBe(404);
});

test('whoever opens a stream is told who is there already', async () => {
  const first = await listen(national);
  const { tab } = await sign(astana, await cardOf('astana'), 'editing');
  expect(await until(() => known(first).length === 1)).toBe(true);
  const second = await listen(national);
  expect(await until(() => second.of('presence').length > 0)).toBe(true);
  expect(known(second)).toEqual([`${tab} editing`]);
});

test('one page has one mark, which follows what it does; two pages of a session have two', async () => {
  const others = await listen(national);
  const card = await cardOf('astana');
  const { tab } = await sign(astana, card);
  await sign(astana, card, 'dragging', tab);
  const { tab: second } = await sign(astana, card);
  expect(await until(() => known(others).length === 2)).toBe(true);
  expect(known(others)).toEqual([`${tab} dragging`, `${second} looking`].sort());
});

test('another session cannot speak for a page, nor take its mark away', async () => {
  const card = await cardOf('astana');
  const { tab } = await sign(astana, card);
  expect((await sign(national, card, 'dragging', tab)).status).toBe(404);
  expect((await national.delete(`/api/board/presence/${tab}`)).status).toBe(204);
  expect(await birge.db.query('SELECT doing FROM presence')).toEqual([{ doing: 'looking' }]);
});

test('a page that dies is gone within ten seconds, and its row is swept out by others', async () => {
  const others = await listen(national);
  const card = await cardOf('astana');
  const came = performance.now();
  const { tab } = await sign(astana, card);
  expect(await until(() => known(others).length === 1)).toBe(true);
  const died = performance.now();
  expect(await until(() => known(others).length === 0, 20_000)).toBe(true);
  expect(performance.now() - died).toBeGreaterThan((LIFE - 2) * 1000);
  // A machine on which coming is slow is slow in seeing somebody go, too.
  expect(performance.now() - died).toBeLessThan(10_500 + 5 * (died - came));
  await birge.db.query(`UPDATE presence SET expires_at = now() - interval '2 minutes' WHERE tab = $1`, [tab]);
  const { tab: next } = await sign(astana, card);
  expect(await birge.db.query('SELECT tab FROM presence')).toEqual([{ tab: next }]);
}, 40_000);

test('a page that goes on showing signs of life stays, and others are told nothing anew', async () => {
  const others = await listen(national);
  const card = await cardOf('astana');
  const { tab } = await sign(astana, card);
  expect(await until(() => known(others).length === 1)).toBe(true);
  const told = others.of('presence').length;
  for (let n = 0; n < 3; n += 1) {
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    await sign(astana, card, 'looking', tab);
  }
  expect(known(others)).toEqual([`${tab} looking`]);
  expect(others.of('presence')).toHaveLength(told);
}, 30_000);

test('a sign of life is one statement, and the same again at once is none', async () => {
  const card = await cardOf('astana');
  const tab = randomUUID();
  const statements = await statementsOf(birge, async () => {
    for (let n = 0; n < 5; n += 1) await sign(astana, card, 'looking', tab);
  });
  expect(statements.filter((statement) => /INTO presence/.test(statement))).toHaveLength(1);
  expect(
    statements.filter((statement) => !/FROM session JOIN person|\/\* live \*\/|INTO presence/.test(statement)),
  ).toEqual([]);
});

test('thirty-two pages that come at once are looked at a few times, not once each', async () => {
  const others = await listen(national);
  const card = await cardOf('astana');
  const statements = await statementsOf(birge, async () => {
    await Promise.all(Array.from({ length: 32 }, () => sign(astana, card)));
    expect(await until(() => known(others).length === 32, 6_000)).toBe(true);
  });
  const looks = statements.filter((statement) => /FROM presence\s+JOIN event/.test(statement)).length;
  expect(looks).toBeGreaterThan(0);
  expect(looks).toBeLessThan(20);
});

test('a session that ends takes its marks along', async () => {
  const card = await cardOf('astana');
  const leaving = await birge.as('oblast', ['astana']);
  await sign(leaving, card);
  await leaving.delete('/api/session');
  expect(await birge.db.query('SELECT tab FROM presence')).toEqual([]);
});
