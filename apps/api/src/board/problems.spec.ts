import { jest } from '@jest/globals';
import {
  editionConflicts,
  editionGround,
  problemsIn,
  unknownWays,
  type Conflict,
  type EditionFacts,
} from '@birge/domain';
import fc from 'fast-check';
import { Clock } from '../platform/clock/clock.js';
import type { Client, TestApp } from '../../test/app.js';
import { queryCount } from '../../test/query-count.js';
import { startSampleApp } from '../../test/sample-app.js';

jest.setTimeout(60_000);

let birge: TestApp;
let national: Client;
let astana: Client;
beforeAll(async () => {
  birge = await startSampleApp();
  // Ten days before the world day: permissions and answers are due.
  jest.spyOn(birge.app.get(Clock), 'now').mockReturnValue(Date.parse('2026-07-20T04:00Z'));
  national = await birge.as('national');
  astana = await birge.as('oblast', ['astana']);
});
afterAll(() => birge.close());

const url = (what: 'problems' | 'facts', year = 2026) => `/api/board/${what}?edition=${year}`;
type Listed = { kind: string; severity: string; occurrenceId: string; subjectId: string | null; message: string };

/** What a browser does with the facts that it got. */
const judgedByBrowser = (facts: EditionFacts) =>
  problemsIn(editionGround(facts)).map(({ occurrenceId, conflict: { kind, severity, subjectId, values } }) => ({
    occurrenceId,
    kind,
    severity,
    subjectId,
    values,
  }));
const listed = (items: readonly (Listed & { values: unknown })[]) =>
  items.map(({ occurrenceId, kind, severity, subjectId, values }) => ({
    occurrenceId,
    kind,
    severity,
    subjectId,
    values,
  }));

describe('the problems of an edition', () => {
  test('are of every kind that the sample has, worst first, each with its sentence', async () => {
    // One permission was never asked for.
    await birge.db.query(
      `UPDATE requirement SET sent_on = NULL, answered_on = NULL, granted = NULL, needed = true, lead_days = 10, version = version + 1
        WHERE requirement.kind = 'permission' AND requirement.event_id = (
          SELECT occurrence.event_id FROM occurrence JOIN event ON event.id = occurrence.event_id
           WHERE occurrence.edition_year = 2026 AND event.state = 'planned' AND occurrence.starts_at > '2026-07-21'
             AND EXISTS (SELECT FROM requirement asked WHERE asked.event_id = event.id AND asked.kind = 'permission')
           ORDER BY occurrence.starts_at, occurrence.id LIMIT 1)`,
    );
    const { status, body } = await national.get(url('problems'));
    expect(status).toBe(200);
    const kinds = new Set(body.items.map(({ kind }: Listed) => kind));
    for (const kind of [
      'partner-busy',
      'travel-tight',
      'over-capacity',
      'outside-opening-hours',
      'outside-edition',
      'lead-time',
      'quorum-at-risk',
    ])
      expect([...kinds]).toContain(kind);
    expect(body.items.every(({ message }: Listed) => message.length > 10)).toBe(true);
    const severities = body.items.map(({ severity }: Listed) => severity);
    expect(severities).toEqual([...severities].sort());
    expect(body.counts).toEqual({
      blocking: severities.filter((one: string) => one === 'blocking').length,
      warning: severities.filter((one: string) => one === 'warning').length,
    });
  });

  test('are said in the reader’s language', async () => {
    const { body } = await national.get(url('problems'), { 'accept-language': 'kk' });
    const late = body.items.find(({ kind }: Listed) => kind === 'outside-edition') as Listed;
    expect(late.message).toContain('Науқан күндерінен тыс');
  });

  test.each([
    ['no edition', '/api/board/problems', 400],
    ['a word for a year', '/api/board/problems?edition=soon', 400],
    ['an edition that is not there', '/api/board/problems?edition=2031', 404],
    ['facts of an edition that is not there', '/api/board/facts?edition=2031', 404],
    ['a field that nobody knows', '/api/board/problems?edition=2026&colour=red', 400],
  ])('asked with %s are refused', async (_, wrong, status) => {
    expect((await national.get(wrong)).status).toBe(status);
  });

  test('cost one statement, like the facts', async () => {
    for (const what of ['problems', 'facts'] as const)
      expect([what, await queryCount(birge, () => national.get(url(what)))]).toEqual([what, 1]);
  });

  test('of an archived edition are none', async () => {
    const archived = url('problems', 2015);
    await birge.db.query('UPDATE edition SET archived = true, version = version + 1 WHERE year = 2015');
    expect((await national.get(archived)).body.items).toEqual([]);
  });
});

/** An occurrence goes elsewhere behind everybody's back; what the constraints refuse stays where it was. */
async function shift(index: number, hours: number): Promise<void> {
  const ids = await birge.db.query<{ id: string }[]>(
    `SELECT occurrence.id FROM occurrence WHERE occurrence.edition_year = 2026 AND occurrence.starts_at IS NOT NULL ORDER BY occurrence.id`,
  );
  await birge.db
    .query(
      `UPDATE occurrence SET wall_start = wall_start + $2 * interval '1 hour', wall_end = wall_end + $2 * interval '1 hour',
              starts_at = starts_at + $2 * interval '1 hour', ends_at = ends_at + $2 * interval '1 hour' WHERE occurrence.id = $1`,
      [ids[index % ids.length]!.id, hours],
    )
    .catch(() => undefined);
}

test('browser and server agree, and the list says of each event what the event says of itself', async () => {
  const askers = [national, astana, await birge.as('oblast', ['almaty-city', 'karaganda'])];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(200), fc.integer({ min: -48, max: 48 })), { minLength: 2, maxLength: 8 }),
      async (shifts) => {
        for (const [index, hours] of shifts) await shift(index, hours);
        for (const asker of askers) {
          const [{ body: facts }, { body: problems }] = [
            await asker.get(url('facts')),
            await asker.get(url('problems')),
          ];
          expect(judgedByBrowser(facts)).toEqual(listed(problems.items));
          expect(unknownWays(editionGround(facts))).toEqual(problems.unknownWays);
        }
      },
    ),
    { numRuns: 8 },
  );

  // Another statement and another set of neighbours: what stands around one event, not around all.
  const { body: facts } = await national.get(url('facts'));
  const all = editionConflicts(editionGround(facts));
  const byEvent = Map.groupBy((facts as EditionFacts).occurrences, ({ eventId }) => eventId);
  const plain = (conflicts: readonly Pick<Conflict, 'kind' | 'subjectId' | 'values'>[], id: string) =>
    conflicts.map(({ kind, subjectId }) => `${id} ${kind} ${subjectId}`);
  let compared = 0;
  for (const [eventId, occurrences] of byEvent) {
    if (occurrences.every(({ start, state }) => start === null || state === 'completed')) continue;
    const { body } = await national.get(`/api/events/${eventId}/problems`);
    const own = occurrences.flatMap(({ id }) => plain(all.get(id) ?? [], id));
    const told = (body.items as (Conflict & { occurrenceId: string })[]).flatMap((one) =>
      plain([one], one.occurrenceId),
    );
    // The event's page does not know deadlines: what is at risk is the edition's list's to say.
    expect(told.sort()).toEqual(own.filter((one) => !one.includes('quorum-at-risk')).sort());
    compared += told.length;
  }
  expect(compared).toBeGreaterThan(10);
});

describe('within a scope', () => {
  test('nothing of an event outside it is told: no title, no name, no id', async () => {
    const [{ body: facts }, { body: problems }] = [await astana.get(url('facts')), await astana.get(url('problems'))];
    const mine = new Set((facts as EditionFacts).occurrences.map(({ id }) => id));
    const outside = await birge.db.query<{ id: string; title: Record<string, string>; eventId: string }[]>(
      `SELECT occurrence.id, event.id AS "eventId", event.title FROM occurrence JOIN event ON event.id = occurrence.event_id
        WHERE occurrence.edition_year = 2026 AND NOT occurrence.id = ANY ($1)`,
      [[...mine]],
    );
    expect(outside.length).toBeGreaterThan(20);
    const text = JSON.stringify([facts, problems]);
    const titles = new Set((facts as EditionFacts).occurrences.flatMap(({ title }) => Object.values(title)));
    for (const { id, eventId, title } of outside) {
      expect(text).not.toContain(id);
      if (!(facts as EditionFacts).occurrences.some((one) => one.eventId === eventId))
        expect(text).not.toContain(eventId);
      for (const words of Object.values(title)) if (!titles.has(words)) expect(text).not.toContain(words);
    }
  });

  test('what others hold of her people and partners is busy, and stands in the way', async () => {
    const { body } = await astana.get(url('facts'));
    const { busy, people } = body as EditionFacts;
    expect(busy.length).toBeGreaterThan(0);
    const known = new Set(people.map(({ id }) => id));
    const spaces = new Set((body as EditionFacts).venues.flatMap((venue) => venue.spaces.map(({ id }) => id)));
    expect(busy.every((one) => one.spaceIds.every((id) => spaces.has(id)))).toBe(true);
    expect(Object.keys(busy[0]!).sort()).toEqual([
      'divisionId',
      'from',
      'id',
      'items',
      'organizations',
      'people',
      'slotFrom',
      'slotTo',
      'spaceIds',
      'to',
    ]);
    expect(known.size).toBeGreaterThan(0);
  });
});
