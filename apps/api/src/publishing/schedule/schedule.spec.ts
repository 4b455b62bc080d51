import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { startApp, type Client, type TestApp } from '../../../test/app.js';
import { BEFORE, layCampaign, makeEvent, makePlanned, setClock, waiveRequirements } from '../../../test/events.js';
import { queryCount } from '../../../test/query-count.js';
import { ScheduleRounds } from './schedule-rounds.js';
import { ScheduleRunner } from './schedule.runner.js';

let birge: TestApp;
let national: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  national = await birge.as('national');
  // The rounds of its own would come between a time and what is asked of it.
  await birge.app.get(ScheduleRounds).beforeApplicationShutdown();
});
beforeEach(async () => {
  setClock(birge, BEFORE);
  await birge.db.query(
    `UPDATE scheduled_publication SET settled_at = scheduled_at, outcome = 'called-off', version = version + 1
      WHERE settled_at IS NULL`,
  );
});
afterAll(() => birge.close());

const NINE = '2026-07-02T09:00';
const WHEN = '2026-07-02T09:00:00+05:00';
const AFTER_A_WEEK = '2026-07-09T09:00:00+05:00';

const schedule = (by: Client, eventIds: string[], more: Record<string, unknown> = {}) =>
  by.post('/api/publishing/schedule', { eventIds, at: NINE, ...more });
const listed = async (by = national) => (await by.get('/api/publishing?edition=2026')).body;
const waitingOf = async (id: string, by = national) =>
  (await listed(by)).scheduled.find(({ eventId }: { eventId: string }) => eventId === id);
const copyOf = async (id: string) =>
  (await listed()).items.find(({ eventId }: { eventId: string }) => eventId === id).copy;
const run = (at: string, runner = birge.app.get(ScheduleRunner)) => {
  setClock(birge, at);
  return runner.run(birge.app.get(Clock).now());
};
const isPublic = async (id: string) =>
  (await birge.db.query('SELECT 1 FROM published.event WHERE id = $1 AND NOT gone', [id])).length === 1;
const audited = (id: string) =>
  birge.db.query(
    `SELECT action, via, person_id AS who, before, after FROM change
      WHERE event_id = $1 AND (action LIKE 'publication.%' OR action LIKE 'event.%published') ORDER BY id`,
    [id],
  );
const edit = async (id: string, more: Record<string, unknown>) => {
  const { body } = await national.get(`/api/events/${id}`);
  const { status } = await national.patch(`/api/events/${id}`, { version: body.version, ...more });
  expect(status).toBe(200);
};
async function makeReady(more: Record<string, unknown> = {}): Promise<string> {
  const { event } = await makePlanned(national, more);
  await waiveRequirements(national, event);
  return event.id as string;
}
/** As a further replica has it: nothing in common but the database. */
const anotherRunner = () => new ScheduleRunner(birge.db, new Audit());

describe('scheduling a publication', () => {
  test('waits with its time, its offset and who said so, and says so on the screen and in the audit', async () => {
    const id = await makeReady();
    expect((await schedule(national, [id])).body).toEqual({ done: [id], refused: [] });
    expect(await waitingOf(id)).toMatchObject({
      wallAt: NINE,
      offset: 300,
      at: '2026-07-02T04:00:00.000Z',
      by: expect.stringMatching(/^national/),
      heldBack: null,
      may: true,
      version: 1,
    });
    expect(await audited(id)).toEqual([
      {
        action: 'publication.scheduled',
        via: 'coordinator',
        who: national.personId,
        before: null,
        after: { at: NINE },
      },
    ]);
  });

  test.each([
    ['is past', '2026-07-01T11:00', 'publication-is-past'],
    ['is too far ahead', '2028-07-01T11:00', 'publication-is-too-far'],
    ['is none', 'tomorrow', 'field-invalid'],
  ])('is refused at its field where the time %s', async (_, at, code) => {
    const id = await makeReady();
    const { status, body } = await schedule(national, [id], { at });
    expect([status, body.code]).toEqual([code === 'field-invalid' ? 400 : 422, code]);
    expect(JSON.stringify(body)).toContain('"at"');
    expect(await waitingOf(id)).toBeUndefined();
  });

  test('names each that cannot be, and schedules the rest', async () => {
    const [good, twice, stale] = [await makeReady(), await makeReady(), await makeReady()];
    const { event: draft } = await makeEvent(national);
    await schedule(national, [twice]);
    const seen = [{ eventId: stale, copy: 'another' }];
    const { body } = await schedule(national, [draft.id, good, twice, stale], { seen });
    expect(body.done).toEqual([good]);
    expect(body.refused.map(({ id, code }: { id: string; code: string }) => [id, code])).toEqual([
      [draft.id, 'not-publishable'],
      [twice, 'already-scheduled'],
      [stale, 'stale-version'],
    ]);
    expect(body.refused[1].detail).toMatch(/Move that time/);
  });

  test('by two at once lets one of them wait', async () => {
    const id = await makeReady();
    const answers = await Promise.all(Array.from({ length: 8 }, () => schedule(national, [id])));
    expect(answers.flatMap(({ body }) => body.done)).toEqual([id]);
  });

  test('is moved and called off by who sees it as it is; another version is refused', async () => {
    const id = await makeReady();
    await schedule(national, [id]);
    const { id: item } = await waitingOf(id);
    const move = (version: number, at: string) =>
      national.patch('/api/publishing/schedule', { items: [{ scheduledId: item, version }], at });
    expect((await move(1, '2026-07-03T08:30')).body).toEqual({ done: [item], refused: [] });
    expect(await waitingOf(id)).toMatchObject({ wallAt: '2026-07-03T08:30', version: 2 });
    expect((await move(1, '2026-07-04T08:30')).body).toMatchObject({ done: [], refused: [{ code: 'stale-version' }] });
    expect(await run(WHEN)).toBe(0);
    setClock(birge, BEFORE);
    const called = await national.post('/api/publishing/schedule/call-off', {
      items: [{ scheduledId: item, version: 2 }],
    });
    expect(called.body).toEqual({ done: [item], refused: [] });
    expect(await waitingOf(id)).toBeUndefined();
    await run('2026-07-03T08:30:00+05:00');
    expect(await isPublic(id)).toBe(false);
    expect((await audited(id)).map(({ action }: { action: string }) => action)).toEqual([
      'publication.scheduled',
      'publication.rescheduled',
      'publication.called-off',
    ]);
  });

  test('keeps to the reader’s oblasts', async () => {
    const id = await makeReady();
    const almaty = await birge.as('oblast', ['almaty-city']);
    expect((await schedule(almaty, [id])).body.refused).toMatchObject([{ id, code: 'not-found' }]);
    await schedule(national, [id]);
    const { id: item, version } = await waitingOf(id);
    expect(await waitingOf(id, almaty)).toBeUndefined();
    const { body } = await almaty.post('/api/publishing/schedule/call-off', {
      items: [{ scheduledId: item, version }],
    });
    expect(body.refused).toMatchObject([{ id: item, code: 'not-found' }]);
    const astana = await birge.as('oblast', ['astana']);
    expect(await waitingOf(id, astana)).toMatchObject({ may: true });
    await astana.post('/api/publishing/schedule/call-off', { items: [{ scheduledId: item, version }] });
    expect(await waitingOf(id)).toBeUndefined();
  });

  test('is called off by taking the event back', async () => {
    const id = await makeReady();
    await national.post('/api/publishing', { eventIds: [id] });
    await schedule(national, [id]);
    await national.post('/api/publishing/unpublish', { eventIds: [id], reason: 'wrong place' });
    expect(await waitingOf(id)).toBeUndefined();
    await run(WHEN);
    expect(await isPublic(id)).toBe(false);
  });
});

describe('when its time has come', () => {
  test('what is true then is published, by her who scheduled it, and not before', async () => {
    const id = await makeReady({ summary: { en: 'With music' } });
    await schedule(national, [id], { seen: [{ eventId: id, copy: await copyOf(id) }] });
    await edit(id, { summary: { en: 'With dances' } });
    expect(await run('2026-07-02T08:59:59.999+05:00')).toBe(0);
    expect(await isPublic(id)).toBe(false);
    expect(await run(WHEN)).toBe(1);
    const [told] = await birge.db.query('SELECT summary, first_at FROM published.event WHERE id = $1', [id]);
    expect(told).toEqual({ summary: { en: 'With dances' }, first_at: new Date(WHEN) });
    expect((await audited(id)).at(-1)).toMatchObject({
      action: 'event.published',
      who: national.personId,
      after: { kind: 'published', scheduled: true },
    });
    expect(await waitingOf(id)).toBeUndefined();
    expect(await run(AFTER_A_WEEK)).toBe(0);
  });

  test('what was due while nothing ran is published at the start', async () => {
    const id = await makeReady();
    await schedule(national, [id]);
    expect(await run(AFTER_A_WEEK)).toBe(1);
    expect(await isPublic(id)).toBe(true);
  });

  test('of many replicas one publishes, each event once', async () => {
    const ids = [await makeReady(), await makeReady(), await makeReady()];
    await schedule(national, ids);
    setClock(birge, WHEN);
    const now = birge.app.get(Clock).now();
    const settled = await Promise.all(Array.from({ length: 6 }, () => anotherRunner().run(now)));
    expect(settled.toSorted()).toEqual([0, 0, 0, 0, 0, 3]);
    const [{ count }] = await birge.db.query(
      `SELECT count(*)::int AS count FROM published.change WHERE event_id = ANY ($1)`,
      [ids],
    );
    expect(count).toBe(3);
  });

  /** Work that fails as it should; its stack is for whoever runs Birge, and not for who reads the tests. */
  const failing = async (work: () => Promise<number>): Promise<number> => {
    const said = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const settled = await work();
    expect(said).toHaveBeenCalled();
    said.mockRestore();
    return settled;
  };

  test('of calling it off and its time at once one wins, whole', async () => {
    for (let round = 0; round < 8; round += 1) {
      setClock(birge, BEFORE);
      const id = await makeReady();
      await schedule(national, [id]);
      const { id: scheduledId, version } = await waitingOf(id);
      setClock(birge, WHEN);
      const runNow = () => anotherRunner().run(birge.app.get(Clock).now());
      // Now one is first at the door, now the other.
      const running = round % 2 ? runNow() : null;
      const calling = national.post('/api/publishing/schedule/call-off', { items: [{ scheduledId, version }] });
      await (running ?? runNow());
      const calledOff = (await calling).body.done.length === 1;
      const [{ outcome }] = await birge.db.query('SELECT outcome FROM scheduled_publication WHERE id = $1', [
        scheduledId,
      ]);
      expect([outcome, await isPublic(id)]).toEqual(calledOff ? ['called-off', false] : ['published', true]);
    }
  });

  test('a process that dies before the end has published nothing, and another one does it', async () => {
    const id = await makeReady();
    await schedule(national, [id]);
    await birge.db.query(`
      CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$;
      CREATE TRIGGER die BEFORE UPDATE ON scheduled_publication FOR EACH ROW WHEN (NEW.outcome = 'published') EXECUTE FUNCTION die();`);
    expect(await failing(() => run(WHEN))).toBe(0);
    expect(await isPublic(id)).toBe(false);
    await birge.db.query('DROP TRIGGER die ON scheduled_publication; DROP FUNCTION die();');
    expect(await run(WHEN, anotherRunner())).toBe(1);
    expect(await isPublic(id)).toBe(true);
  });

  test('what one event breaks does not keep the others from the public', async () => {
    const [good, bad] = [await makeReady(), await makeReady()];
    await schedule(national, [good, bad]);
    await birge.db.query(`
      CREATE FUNCTION break_it() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken'; END $$;
      CREATE TRIGGER break_it BEFORE INSERT ON published.event FOR EACH ROW WHEN (NEW.id = '${bad}') EXECUTE FUNCTION break_it();`);
    expect(await failing(() => run(WHEN))).toBe(1);
    expect([await isPublic(good), await isPublic(bad)]).toEqual([true, false]);
    await birge.db.query('DROP TRIGGER break_it ON published.event; DROP FUNCTION break_it();');
    expect(await run(WHEN)).toBe(1);
    expect(await isPublic(bad)).toBe(true);
  });

  test('what lost its quorum stays back, with the reason, until it is published or scheduled again', async () => {
    const { event } = await makePlanned(national);
    await schedule(national, [event.id]);
    await run(WHEN);
    expect(await isPublic(event.id)).toBe(false);
    expect(await waitingOf(event.id)).toMatchObject({
      heldBack: { code: 'reason-required', detail: /reason/i } as object,
    });
    expect((await audited(event.id)).at(-1)).toMatchObject({
      action: 'publication.held-back',
      via: 'system',
      after: { at: NINE, problem: 'reason-required' },
    });
    await national.post('/api/publishing', { eventIds: [event.id], reason: 'announced' });
    expect(await waitingOf(event.id)).toBeUndefined();
  });

  test('a reason given when it was scheduled holds for a quorum that was missing then', async () => {
    const { event } = await makePlanned(national);
    await schedule(national, [event.id], { reason: ' announced by the akimat ' });
    await run(WHEN);
    expect(await isPublic(event.id)).toBe(true);
    const [{ reason }] = await birge.db.query('SELECT reason FROM publication WHERE event_id = $1', [event.id]);
    expect(reason).toBe('announced by the akimat');
  });

  test('why it harms nobody holds for the words that it was written about, and for no others', async () => {
    const summary = { ru: 'Запись по телефону +7 701 234-56-78' };
    const [same, other, unanswered] = [
      await makeReady({ summary }),
      await makeReady({ summary }),
      await makeReady({ summary }),
    ];
    await schedule(national, [same, other], { noHarm: 'the box office' });
    await schedule(national, [unanswered]);
    await edit(other, { summary: { ru: 'Запись по телефону +7 702 345-67-89' } });
    expect(await run(WHEN)).toBe(3);
    expect([await isPublic(same), await isPublic(other), await isPublic(unanswered)]).toEqual([true, false, false]);
    expect((await waitingOf(other)).heldBack.code).toBe('harm-suspected');
    const rows = await birge.db.query('SELECT * FROM scheduled_publication');
    expect(JSON.stringify(rows)).not.toContain('+7 70');
  });

  test('her right is asked for again: not who was put away, nor who lost the oblast', async () => {
    const [hers, gone] = [await makeReady(), await makeReady()];
    const [moved, away] = [await birge.as('oblast', ['astana']), await birge.as('oblast', ['astana'])];
    await schedule(moved, [hers]);
    await schedule(away, [gone]);
    await birge.db.query('DELETE FROM person_division WHERE person_id = $1', [moved.personId]);
    await birge.db.query('UPDATE person SET archived_at = now(), version = version + 1 WHERE id = $1', [away.personId]);
    expect(await run(WHEN)).toBe(2);
    expect([await isPublic(hers), await isPublic(gone)]).toEqual([false, false]);
    expect((await waitingOf(hers)).heldBack.code).toBe('not-found');
    expect((await waitingOf(gone)).heldBack.code).toBe('not-allowed');
  });

  test('costs as many statements with three events as with one', async () => {
    const one = await makeReady();
    await schedule(national, [one]);
    setClock(birge, WHEN);
    const now = birge.app.get(Clock).now();
    const ofOne = await queryCount(birge, () => birge.app.get(ScheduleRunner).run(now));
    setClock(birge, BEFORE);
    await schedule(national, [await makeReady(), await makeReady(), await makeReady()]);
    expect(await queryCount(birge, () => birge.app.get(ScheduleRunner).run(now))).toBe(ofOne);
  });
});
