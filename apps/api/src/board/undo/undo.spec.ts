import { startApp, type Answer, type Client, type TestApp } from '../../../test/app.js';
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
let other: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  setClock(birge, BEFORE);
  other = await birge.as('national');
});
afterAll(() => birge.close());
// A session of her own in every test: what others did is not hers to undo.
beforeEach(async () => {
  national = await birge.as('national');
});

const stack = async (who = national) => (await who.get('/api/undo')).body;
const takeBack = (act: string, who = national, language = 'en') =>
  who.post('/api/undo', { act }, { 'accept-language': language });
const undo = async (who = national): Promise<Answer> => takeBack((await stack(who)).undo[0].id, who);
const redo = async (who = national): Promise<Answer> => takeBack((await stack(who)).redo[0].id, who);
const viewOf = async (id: string) => (await national.get(`/api/events/${id}`)).body;
const act = async (id: string, verb: string, more: Record<string, unknown> = {}, who = national) => {
  const { version } = await viewOf(id);
  const answer = await who.post(`/api/events/${id}/state`, { version, act: verb, ...more });
  expect([verb, answer.status, answer.body.code]).toEqual([verb, 200, undefined]);
};
/** What an undo has to bring back: all but the versions, the sequences and the ids of the moment. */
const facts = async (id: string) => {
  const { occurrences, version: _, acts: __, may: ___, participations: ____, ...event } = await viewOf(id);
  return {
    ...event,
    requirements: event.requirements.map(({ version: _, ...one }: { version: number }) => one),
    occurrences: occurrences.map(({ version: _, sequence: __, mayMove: ___, ...one }: Record<string, unknown>) => one),
  };
};

interface Kind {
  title: string;
  action: string;
  /** Lays the ground, not in the session that undoes; answers with the event's id. */
  ground(): Promise<string>;
  change(id: string): Promise<unknown>;
}
const planned = async () => (await makePlanned(other)).event.id as string;
const ok = async (answer: Promise<Answer>) => {
  const { status, body } = await answer;
  expect([200, 201]).toContain(status);
  return body;
};
const occurrencesOf = async (id: string) => (await viewOf(id)).occurrences;

const kinds: Kind[] = [
  {
    title: 'a move',
    action: 'occurrence.moved',
    ground: planned,
    change: async (id) => {
      const [one] = await occurrencesOf(id);
      await drop(national, { id }, '2026-08-02T09:00', '2026-08-02T11:30', {
        spaceIds: one.spaceIds,
        setupMinutes: 30,
      });
    },
  },
  {
    title: 'a drop of a draft, which plans it',
    action: 'occurrence.moved',
    ground: async () => (await makeEvent(other)).event.id,
    change: async (id) => drop(national, { id }, '2026-08-03T09:00', '2026-08-03T11:30'),
  },
  {
    title: 'the way into the tray',
    action: 'occurrence.unscheduled',
    ground: planned,
    change: async (id) => {
      const [{ occurrenceId, version }] = await occurrencesOf(id);
      await ok(national.delete(`/api/board/occurrences/${occurrenceId}/slot?version=${version}`));
    },
  },
  {
    title: 'an edit of an event',
    action: 'event.edited',
    ground: async () => (await makeEvent(other, { divisions: ['astana'] })).event.id,
    change: async (id) =>
      ok(
        national.patch(`/api/events/${id}`, {
          version: (await viewOf(id)).version,
          title: { kk: 'Басқа', en: 'Another' },
          typeId: 'lecture',
          tags: ['youth', 'city'],
          note: 'By the gate',
          windowFrom: '2026-07-29',
          windowTo: '2026-07-31',
          expectedParticipants: 40,
          coordinatorId: national.personId,
          divisions: ['karaganda'],
        }),
      ),
  },
  {
    title: 'set-up and words of a place',
    action: 'occurrence.edited',
    ground: planned,
    change: async (id) => {
      const [{ occurrenceId, version }] = await occurrencesOf(id);
      await ok(
        national.patch(`/api/occurrences/${occurrenceId}`, {
          version,
          setupMinutes: 15,
          place: { en: 'At the fountain' },
        }),
      );
    },
  },
  {
    title: 'one more time',
    action: 'occurrence.added',
    ground: planned,
    change: async (id) => {
      const [{ venueId, spaceIds }] = await occurrencesOf(id);
      const slot = { start: '2026-08-04T10:00', end: '2026-08-04T11:00', venueId, spaceIds };
      await ok(national.post(`/api/events/${id}/occurrences`, slot));
    },
  },
  {
    title: 'a time removed, with the person who was to come',
    action: 'occurrence.removed',
    ground: async () => {
      const id = await planned();
      const [{ venueId, spaceIds }] = await occurrencesOf(id);
      const slot = { start: '2026-08-05T10:00', end: '2026-08-05T11:00', venueId, spaceIds };
      const event = await ok(other.post(`/api/events/${id}/occurrences`, slot));
      const person = await makePerson(other);
      const { occurrenceId } = event.occurrences.at(-1);
      await ok(other.post(`/api/occurrences/${occurrenceId}/assignments`, { personId: person.id, dutyId: 'lead' }));
      return id;
    },
    change: async (id) => {
      const { occurrenceId, version } = (await occurrencesOf(id)).at(-1);
      await ok(national.delete(`/api/occurrences/${occurrenceId}?version=${version}`));
    },
  },
  {
    title: 'an assignment',
    action: 'assignment.added',
    ground: planned,
    change: async (id) => {
      const [{ occurrenceId }] = await occurrencesOf(id);
      const person = await makePerson(other);
      await ok(national.post(`/api/occurrences/${occurrenceId}/assignments`, { personId: person.id, dutyId: 'lead' }));
    },
  },
  {
    title: 'an assignment taken off',
    action: 'assignment.removed',
    ground: async () => {
      const id = await planned();
      const [{ occurrenceId }] = await occurrencesOf(id);
      const person = await makePerson(other);
      await ok(other.post(`/api/occurrences/${occurrenceId}/assignments`, { personId: person.id, dutyId: 'lead' }));
      return id;
    },
    change: async (id) => {
      const [{ people }] = await occurrencesOf(id);
      await ok(national.delete(`/api/assignments/${people[0].assignmentId}`));
    },
  },
  {
    title: 'a line of the checklist',
    action: 'requirement.edited',
    ground: planned,
    change: async (id) => {
      const { requirements } = await viewOf(id);
      const one = requirements.find(({ kind }: { kind: string }) => kind === 'permission');
      await ok(
        national.patch(`/api/requirements/${one.id}`, {
          version: one.version,
          sentOn: '2026-07-01',
          answeredOn: '2026-07-03',
          granted: true,
          number: '7-1',
        }),
      );
    },
  },
  {
    title: 'a plan without a time',
    action: 'event.plan',
    ground: async () => (await makeEvent(other, { windowFrom: '2026-07-29', windowTo: '2026-07-31' })).event.id,
    change: (id) => act(id, 'plan'),
  },
  { title: 'a return to draft', action: 'event.unplan', ground: planned, change: (id) => act(id, 'unplan') },
  {
    title: 'a confirmation',
    action: 'event.confirm',
    ground: planned,
    change: (id) => act(id, 'confirm', { reason: 'Agreed by phone' }),
  },
  {
    title: 'the cancellation of a confirmed event',
    action: 'event.cancel',
    ground: async () => {
      const id = await planned();
      await act(id, 'confirm', { reason: 'Agreed by phone' }, other);
      return id;
    },
    change: (id) => act(id, 'cancel', { reason: 'The hall is flooded' }),
  },
  {
    title: 'a cancelled event planned again',
    action: 'event.reopen',
    ground: async () => {
      const id = await planned();
      await act(id, 'cancel', { reason: 'The hall is flooded' }, other);
      return id;
    },
    change: (id) => act(id, 'reopen'),
  },
];

describe.each(kinds)('$title', ({ action, ground, change }) => {
  test('is taken back, done again and taken back again, as new changes that name what they take back', async () => {
    const id = await ground();
    const before = await facts(id);
    await change(id);
    const after = await facts(id);
    expect(after).not.toEqual(before);
    expect(await stack()).toMatchObject({ undo: [{ action, events: 1, eventIds: [id], told: false }], redo: [] });

    expect(await undo()).toMatchObject({ status: 200, body: { act: { action, eventIds: [id] } } });
    expect(await facts(id)).toEqual(before);
    expect(await stack()).toMatchObject({ undo: [], redo: [{ action }] });

    expect(await redo()).toMatchObject({ status: 200 });
    expect(await facts(id)).toEqual(after);
    expect(await undo()).toMatchObject({ status: 200 });
    expect(await facts(id)).toEqual(before);

    const rows = await birge.db.query(
      `SELECT change.xid::text AS act, count(*)::int AS changes, count(change.undoes)::int AS links
         FROM change JOIN session ON session.token_hash = change.session_hash
        WHERE session.person_id = $1 AND change.event_id = $2 GROUP BY change.xid ORDER BY min(change.id)`,
      [national.personId, id],
    );
    const changes = rows[0].changes;
    expect(rows.map((row: { changes: number; links: number }) => [row.changes, row.links])).toEqual(
      [0, changes, changes, changes].map((links) => [changes, links]),
    );
  });

  test('is refused kindly once somebody else has changed the same thing, and her change stays', async () => {
    const id = await ground();
    await change(id);
    const mine = (await stack()).undo[0].id;
    // Another coordinator takes the very same change back by hand, and changes it once more.
    const rows: {
      subject: string;
      subject_id: string;
      before: Record<string, unknown> | null;
      after: Record<string, unknown>;
    }[] = await birge.db.query(
      `SELECT subject, subject_id, before, after FROM change WHERE xid = $1::xid8 ORDER BY id`,
      [mine],
    );
    await contradict(id, rows[0]!);
    const theirs = await facts(id);
    const refused = await takeBack(mine);
    expect(refused).toMatchObject({ status: 409, body: { code: 'changed-since' } });
    const [{ name }] = await birge.db.query('SELECT name FROM person WHERE id = $1', [other.personId]);
    expect(refused.body.changes[0]).toMatchObject({ eventId: id, by: name, at: expect.any(String) });
    expect(refused.body.detail).toContain(name);
    expect(await facts(id)).toEqual(theirs);
  });
});

/** The other coordinator changes what this change had changed. */
async function contradict(
  id: string,
  {
    subject,
    subject_id: subjectId,
    before,
    after,
  }: { subject: string; subject_id: string; before: unknown; after: Record<string, unknown> | null },
): Promise<unknown> {
  const event = await viewOf(id);
  if (subject === 'event' && after && 'state' in after)
    return act(
      id,
      { planned: 'cancel', draft: 'plan', confirmed: 'cancel', cancelled: 'reopen' }[after.state as 'planned']!,
      { reason: 'Otherwise' },
      other,
    );
  if (subject === 'event') return ok(other.patch(`/api/events/${id}`, { version: event.version, tags: ['other'] }));
  if (subject === 'requirement') {
    const { version } = event.requirements.find((one: { id: string }) => one.id === subjectId);
    return ok(other.patch(`/api/requirements/${subjectId}`, { version, number: '9-9' }));
  }
  if (subject === 'assignment' && before === null) return ok(other.delete(`/api/assignments/${subjectId}`));
  if (subject === 'assignment') return birge.db.query(...assignAgain(subjectId, other.personId, id));
  const occurrence = event.occurrences.find((one: { occurrenceId: string }) => one.occurrenceId === subjectId);
  if (!occurrence) return birge.db.query(...comeBack(subjectId, other.personId, id));
  const change = after && 'place' in after && !('start' in after);
  if (change)
    return ok(other.patch(`/api/occurrences/${subjectId}`, { version: occurrence.version, setupMinutes: 45 }));
  return ok(
    other.patch(`/api/board/occurrences/${subjectId}/slot`, {
      version: occurrence.version,
      start: '2026-08-08T07:00',
      end: '2026-08-08T08:00',
      venueId: occurrence.venueId,
      spaceIds: [],
    }),
  );
}

/** No screen brings the very same row back but undo itself: whoever else does it, it is no longer as it was left. */
const assignAgain = (assignment: string, by: string, event: string): [string, unknown[]] => [
  `WITH gone AS (SELECT before FROM change WHERE subject_id = $1 AND action = 'assignment.removed'),
        back AS (INSERT INTO assignment (id, occurrence_id, person_id, duty_id, occupied)
                 SELECT $1, occurrence.id, (gone.before ->> 'personId')::uuid, gone.before ->> 'dutyId', occurrence.occupied
                   FROM gone JOIN occurrence ON occurrence.id = (gone.before ->> 'occurrenceId')::uuid)
   INSERT INTO change (person_id, action, subject, subject_id, event_id, after)
   SELECT $2, 'assignment.added', 'assignment', $1, $3, gone.before FROM gone`,
  [assignment, by, event],
];
const comeBack = (occurrence: string, by: string, event: string): [string, unknown[]] => [
  `WITH back AS (INSERT INTO occurrence (id, event_id, holds, edition_year, tray_reason)
                 SELECT $1, event.id, event.holds, event.edition_year, 'no-time' FROM event WHERE event.id = $3)
   INSERT INTO change (person_id, action, subject, subject_id, event_id, after)
   VALUES ($2, 'occurrence.added', 'occurrence', $1, $3, '{"venueId":null,"spaceIds":[],"start":null}')`,
  [occurrence, by, event],
];

describe('an undo', () => {
  test('into a slot that was taken meanwhile is refused, and names who holds it', async () => {
    const { event, venue } = await makePlanned(other);
    await drop(national, event, '2026-08-02T09:00', '2026-08-02T10:00', { spaceIds: [venue.spaces[0].id] });
    const rival = (await makeEvent(other, { venueId: venue.id })).event;
    await drop(other, rival, '2026-07-30T12:30', '2026-07-30T13:30', { spaceIds: [venue.spaces[0].id] });
    const refused = await takeBack((await stack()).undo[0].id, national, 'ru');
    expect(refused).toMatchObject({ status: 409, body: { code: 'space-already-booked' } });
    expect(refused.body.detail).toContain(rival.title.ru);
    expect((await viewOf(event.id)).occurrences[0].start).toBe('2026-08-02T09:00');
  });

  test('of a cancellation whose space was taken meanwhile is refused by name, and nothing of it stays', async () => {
    const { event, venue } = await makePlanned(other);
    await act(event.id, 'cancel', { reason: 'Rain' });
    const rival = (await makeEvent(other, { venueId: venue.id })).event;
    await drop(other, rival, '2026-07-30T12:00', '2026-07-30T13:00', { spaceIds: [venue.spaces[0].id] });
    expect(await undo()).toMatchObject({
      status: 409,
      body: { code: 'space-already-booked', conflicts: [{ with: { title: rival.title } }] },
    });
    expect(await viewOf(event.id)).toMatchObject({ state: 'cancelled', stateReason: 'Rain' });
    // Once the space is free again, so is the way back.
    await act(rival.id, 'cancel', { reason: 'Rain too' }, other);
    expect((await undo()).status).toBe(200);
    expect(await viewOf(event.id)).toMatchObject({ state: 'planned', stateReason: null });
  });

  test('of planning again gives back the slot that was taken from it', async () => {
    const { event, venue } = await makePlanned(other);
    await act(event.id, 'cancel', { reason: 'Rain' }, other);
    const rival = (await makeEvent(other, { venueId: venue.id })).event;
    await drop(other, rival, '2026-07-30T12:00', '2026-07-30T13:00', { spaceIds: [venue.spaces[0].id] });
    const before = await facts(event.id);
    await act(event.id, 'reopen');
    expect((await viewOf(event.id)).occurrences[0]).toMatchObject({ start: null, trayReason: 'space-taken' });
    expect((await undo()).status).toBe(200);
    expect(await facts(event.id)).toEqual(before);
  });

  test('back to draft is refused once a partner has accepted', async () => {
    const { event } = await makeEvent(other);
    const organization = await ok(other.post('/api/organizations', { kind: 'ngo', name: { en: `NGO ${event.id}` } }));
    const { participations } = await ok(
      other.post(`/api/events/${event.id}/participations`, { organizationId: organization.id, role: 'partner' }),
    );
    await drop(national, event, '2026-08-06T09:00', '2026-08-06T10:00');
    await ok(
      other.post(`/api/participations/${participations[0].id}/answers`, { answer: 'accepted', answeredBy: 'By phone' }),
    );
    expect(await undo()).toMatchObject({ status: 409, body: { code: 'partner-has-accepted' } });
    expect(await viewOf(event.id)).toMatchObject({ state: 'planned', occurrences: [{ start: '2026-08-06T09:00' }] });
  });

  test('of several moved together takes all of them back, as one act', async () => {
    const [one, two] = [(await makePlanned(other)).event, (await makePlanned(other)).event];
    const before = [await facts(one.id), await facts(two.id)];
    const moves = [one, two].map(({ occurrences: [{ occurrenceId, version }] }) => ({
      occurrenceId,
      version,
      start: '2026-08-01T12:00',
      end: '2026-08-01T13:00',
    }));
    await ok(national.post('/api/board/moves', { moves }));
    expect((await stack()).undo).toMatchObject([{ events: 2, title: null }]);
    expect((await undo()).body.items).toHaveLength(2);
    expect([await facts(one.id), await facts(two.id)]).toEqual(before);
  });

  test('of a cancellation that was told to the public says that what was told stays', async () => {
    const { event } = await makePlanned(other, { visibility: 'public' });
    await waiveRequirements(other, event);
    await ok(other.post('/api/publishing', { eventIds: [event.id] }));
    await act(event.id, 'cancel', { reason: 'Rain', publish: true });
    expect((await stack()).undo[0]).toMatchObject({ action: 'event.cancel', told: true });
    expect((await undo()).status).toBe(200);
    expect(await viewOf(event.id)).toMatchObject({ state: 'planned', published: 'differs' });
  });

  test('is of one’s own session only: to another session there is no such act', async () => {
    const { event } = await makePlanned(other);
    await drop(national, event, '2026-08-02T09:00', '2026-08-02T10:00');
    const { id } = (await stack()).undo[0];
    expect(await takeBack(id, other)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect((await stack(other)).undo.map((one: { id: string }) => one.id)).not.toContain(id);
  });

  test('twice of the same act is refused the second time', async () => {
    const { event } = await makePlanned(other);
    await drop(national, event, '2026-08-02T09:00', '2026-08-02T10:00');
    const { id } = (await stack()).undo[0];
    expect((await takeBack(id)).status).toBe(200);
    expect(await takeBack(id)).toMatchObject({ status: 409, body: { code: 'already-undone' } });
  });

  test('of what has left her oblasts since is not found, and no title leaks', async () => {
    const astana = await birge.as('oblast', ['astana']);
    const { event } = await makeEvent(other, { divisions: ['astana'] });
    await ok(astana.patch(`/api/events/${event.id}`, { version: event.version, note: 'Mine' }));
    expect((await stack(astana)).undo[0].title).toEqual(event.title);
    await ok(other.patch(`/api/events/${event.id}`, { version: event.version + 1, divisions: ['karaganda'] }));
    const { undo: mine } = await stack(astana);
    expect(mine).toMatchObject([{ title: null }]);
    const refused = await takeBack(mine[0].id, astana);
    expect(refused).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(refused.text).not.toContain(event.title.en);
  });

  test('is nothing for what only told others: an invitation, a publication', async () => {
    const { event } = await makePlanned(other, { visibility: 'public' });
    await waiveRequirements(other, event);
    await ok(national.post('/api/publishing', { eventIds: [event.id] }));
    expect(await stack()).toEqual({ undo: [], redo: [] });
  });
});

test('the list of acts costs as many statements for one as for three', async () => {
  const count = () => queryCount(birge, () => national.get('/api/undo'));
  const { event } = await makePlanned(other);
  await drop(national, event, '2026-08-02T09:00', '2026-08-02T10:00');
  const one = await count();
  await drop(national, event, '2026-08-02T10:00', '2026-08-02T11:00');
  await drop(national, event, '2026-08-02T11:00', '2026-08-02T12:00');
  expect([one, await count()]).toEqual([1, 1]);
  expect((await stack()).undo).toHaveLength(3);
});
