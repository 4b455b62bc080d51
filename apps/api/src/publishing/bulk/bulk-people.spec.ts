import { startApp, type Client, type TestApp } from '../../../test/app.js';
import { BEFORE, drop, layCampaign, makeEvent, makePlanned, setClock } from '../../../test/events.js';
import { makeContact, makeOrganization, makePerson } from '../../../test/records.js';

/** A person assigned to many events at once, and an organization's contacts asked about many. */
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
type Row = { eventId: string; outcome: string; code: string | null; message: string | null };
const viewOf = async ({ id }: Event) => (await national.get(`/api/events/${id}`)).body;
const cardsOf = async (events: readonly Event[]) =>
  (await Promise.all(events.map(viewOf))).flatMap(({ version: eventVersion, occurrences }) =>
    occurrences.map(({ occurrenceId, version }: { occurrenceId: string; version: number }) => {
      return { occurrenceId, version, eventVersion };
    }),
  );
const bulk = async (events: readonly Event[], act: object, dryRun = false, who = national, headers = {}) =>
  who.post('/api/board/bulk', { cards: await cardsOf(events), dryRun, ...act }, headers);
const outcomes = ({ rows }: { rows: Row[] }) => rows.map(({ outcome, code }) => code ?? outcome);
const days = async (...days: string[]) => {
  const made: Event[] = [];
  for (const day of days) made.push((await makePlanned(national, {}, day)).event);
  return made;
};
/** Everything that either act writes. */
const everything = async () => ({
  assignments: await birge.db.query('SELECT * FROM assignment ORDER BY id'),
  participations: await birge.db.query('SELECT * FROM participation ORDER BY id'),
  invitations: await birge.db.query('SELECT * FROM invitation ORDER BY id'),
  links: await birge.db.query('SELECT count(*) FROM contact_link'),
  letters: await birge.db.query('SELECT count(*) FROM message'),
  changes: await birge.db.query('SELECT count(*) FROM change'),
});

describe('a person is assigned to many', () => {
  const peopleOf = async (event: Event) =>
    (await viewOf(event)).occurrences.map(({ people }: { people: { personId: string; dutyId: string }[] }) =>
      people.map(({ personId, dutyId }) => `${personId} ${dutyId}`),
    );
  const assign = (person: Event, dutyId = 'lead') => ({ act: 'assign', personId: person.id, dutyId });

  test('the preview changes nothing, doing it assigns to every card, one undo takes all back', async () => {
    const events = await days('2026-07-30', '2026-07-31', '2026-08-01');
    await national.post(`/api/events/${events[2]!.id}/occurrences`, {});
    const person = await makePerson(national, { divisions: ['astana'] });
    national = await birge.as('national');
    const untouched = await everything();
    expect(outcomes((await bulk(events, assign(person), true)).body)).toEqual(['will', 'will', 'will']);
    expect(await everything()).toEqual(untouched);
    const done = await bulk(events, assign(person));
    expect([done.status, outcomes(done.body)]).toEqual([200, ['done', 'done', 'done']]);
    const hers = [`${person.id} lead`];
    expect(await Promise.all(events.map(peopleOf))).toEqual([[hers], [hers], [hers, hers]]);
    expect(outcomes((await bulk(events, assign(person), true)).body)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    const { undo } = (await national.get('/api/undo')).body;
    expect(undo).toMatchObject([{ events: 3 }]);
    expect((await national.post('/api/undo', { act: undo[0].id })).status).toBe(200);
    expect(await Promise.all(events.map(peopleOf))).toEqual([[[]], [[]], [[], []]]);
  });

  test('who is elsewhere then is refused for that event, by its title and in the reader’s language; the others can be done', async () => {
    const events = await days('2026-08-02', '2026-08-03', '2026-08-02');
    const person = await makePerson(national, { name: 'Bolat Omarov', divisions: ['astana'] });
    const { body } = await bulk(events, assign(person), true, national, { 'accept-language': 'ru' });
    // The first two; the third is at the hour of the first, which she would have by then.
    expect(outcomes(body)).toEqual(['will', 'will', 'person-already-assigned']);
    const first = await viewOf(events[0]!);
    expect(body.rows[2].message).toContain('Bolat Omarov');
    expect(body.rows[2].message).toContain(first.title.ru);
    const refused = await bulk(events, assign(person));
    expect([refused.status, refused.body.cards]).toMatchObject([409, [{ eventId: events[2]!.id }]]);
    expect(await peopleOf(events[0]!)).toEqual([[]]);
    expect(outcomes((await bulk(events.slice(0, 2), assign(person))).body)).toEqual(['done', 'done']);
  });

  test('what speaks against it without forbidding it is said beside what will be done', async () => {
    const [event] = await days('2026-08-04');
    const person = await makePerson(national, { divisions: ['astana'] });
    const said = { kind: 'unavailable', allDay: true, start: '2026-08-04T00:00', end: '2026-08-05T00:00' };
    expect((await national.post(`/api/people/${person.id}/availability`, said)).status).toBe(201);
    const { body } = await bulk([event!], assign(person), true);
    expect(body.rows).toMatchObject([
      { outcome: 'will', code: null, message: expect.stringContaining('not to be available') },
    ]);
  });

  test('a card that was moved meanwhile, a cancelled event and a national one are refused by themselves', async () => {
    const [free, moved, off] = await days('2026-08-05', '2026-08-06', '2026-08-07');
    const { event: countrywide } = await makeEvent(national, { divisions: [] });
    const person = await makePerson(national, { divisions: ['astana'] });
    await national.post(`/api/events/${off!.id}/state`, {
      act: 'cancel',
      reason: 'A storm',
      version: (await viewOf(off!)).version,
    });
    const events = [free!, moved!, off!, countrywide];
    const cards = await cardsOf(events);
    await drop(await birge.as('national'), moved!, '2026-08-08T12:00', '2026-08-08T13:00');
    const astana = await birge.as('oblast', ['astana']);
    const { body } = await astana.post('/api/board/bulk', { cards, dryRun: true, ...assign(person) });
    expect(outcomes(body)).toEqual(['will', 'stale-version', 'state-change-not-possible', 'not-allowed']);
  });

  test('of two who assign her to the same hour at once one wins, and the other is told who was faster', async () => {
    for (let round = 0; round < 8; round += 1) {
      const [one, other] = [await days('2026-08-09', '2026-08-10'), await days('2026-08-10')];
      const person = await makePerson(national, { divisions: ['astana'] });
      const [a, b] = [await birge.as('national'), await birge.as('national')];
      const [many, single] = await Promise.all([
        bulk(one, assign(person), false, a),
        bulk(other, assign(person), false, b),
      ]);
      expect([many.status, single.status].sort()).toEqual([200, 409]);
      const lost = many.status === 409 ? many : single;
      expect(lost.body.cards).toMatchObject([{ code: 'person-already-assigned' }]);
      const held = await birge.db.query('SELECT 1 FROM assignment WHERE assignment.person_id = $1', [person.id]);
      expect(held).toHaveLength(many.status === 200 ? 2 : 1);
    }
  });

  test('a person or duty that is not there for her is refused at its field, whole', async () => {
    const events = await days('2026-07-30');
    const elsewhere = await makePerson(national, { role: 'oblast', divisions: ['karaganda'] });
    const here = await makePerson(national, { divisions: ['astana'] });
    const astana = await birge.as('oblast', ['astana']);
    for (const [who, act, field] of [
      [astana, assign(elsewhere), 'personId'],
      [national, assign(here, 'no-such-duty'), 'dutyId'],
      [national, { act: 'assign', dutyId: 'lead' }, 'personId'],
      [national, { act: 'assign', personId: here.id }, 'dutyId'],
    ] as const) {
      const answer = await bulk(events, act, true, who);
      expect([answer.status, answer.body.errors[0].field]).toEqual([expect.any(Number), field]);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.body.rows).toBeUndefined();
    }
  });
});

describe('partners are invited to many', () => {
  const ground = async (more: Record<string, unknown> = {}) => {
    const organization = await makeOrganization(national, more);
    const contacts = [await makeContact(national, organization.id), await makeContact(national, organization.id)];
    const act = {
      act: 'invite',
      organizationId: organization.id,
      role: 'partner',
      contactIds: contacts.map(({ id }) => id),
      deadline: '2026-07-24',
    };
    return { organization, contacts, act };
  };
  const invited = async (event: Event) =>
    (await viewOf(event)).participations.map(
      ({ role, invitations }: { role: string; invitations: unknown[] }) => `${role} ${invitations.length}`,
    );

  test('the preview writes no letter; doing it adds the partner, asks each contact about each event, and cannot be undone', async () => {
    const events = await days('2026-07-30', '2026-07-31', '2026-08-01');
    const { act } = await ground();
    national = await birge.as('national');
    const untouched = await everything();
    expect(outcomes((await bulk(events, act, true)).body)).toEqual(['will', 'will', 'will']);
    expect(await everything()).toEqual(untouched);
    const done = await bulk(events, act);
    expect([done.status, outcomes(done.body)]).toEqual([200, ['done', 'done', 'done']]);
    expect(await Promise.all(events.map(invited))).toEqual([['partner 2'], ['partner 2'], ['partner 2']]);
    const letters = (await national.get('/api/outbox')).body.items.filter(({ eventId }: { eventId: string }) =>
      events.some(({ id }) => id === eventId),
    );
    expect(letters).toHaveLength(6);
    expect((await national.get('/api/undo')).body.undo).toEqual([]);
  });

  test('who was asked already is not asked again; another contact is; the partner stays as it was', async () => {
    const [known, fresh] = await days('2026-07-30', '2026-07-31');
    const { act, contacts } = await ground();
    await bulk([known!], { ...act, contactIds: [contacts[0]!.id] });
    const [before] = (await viewOf(known!)).participations;
    expect(outcomes((await bulk([known!, fresh!], { ...act, contactIds: [contacts[0]!.id] }, true)).body)).toEqual([
      'unchanged',
      'will',
    ]);
    expect(outcomes((await bulk([known!, fresh!], act)).body)).toEqual(['done', 'done']);
    const [after] = (await viewOf(known!)).participations;
    expect([after.id, after.version, after.invitations.length]).toEqual([before.id, before.version, 2]);
    // The first link still opens: it was not made anew.
    const links = await birge.db.query(
      'SELECT 1 FROM invitation WHERE invitation.participation_id = $1 AND invitation.revoked_at IS NULL',
      [after.id],
    );
    expect(links).toHaveLength(2);
    // In another role it is another part, and is asked.
    expect(outcomes((await bulk([known!], { ...act, role: 'venue-host' }, true)).body)).toEqual(['will']);
  });

  test('drafts, cancelled events and what was changed meanwhile are refused by themselves, in the reader’s language', async () => {
    const [free, off, renamed] = await days('2026-07-30', '2026-07-31', '2026-08-01');
    const { event: draft } = await makeEvent(national);
    const { act } = await ground();
    await national.post(`/api/events/${off!.id}/state`, {
      act: 'cancel',
      reason: 'A storm',
      version: (await viewOf(off!)).version,
    });
    const events = [free!, off!, renamed!, draft];
    const cards = await cardsOf(events);
    await national.patch(`/api/events/${renamed!.id}`, {
      version: (await viewOf(renamed!)).version,
      title: { en: 'Another' },
    });
    const ask = (dryRun: boolean) =>
      national.post('/api/board/bulk', { cards, dryRun, ...act }, { 'accept-language': 'kk' });
    const { body } = await ask(true);
    expect(outcomes(body)).toEqual(['will', 'event-is-cancelled', 'stale-version', 'state-change-not-possible']);
    expect(body.rows[1].message).toMatch(/[әіңғүұқөһ]/i);
    const untouched = await everything();
    expect((await ask(false)).body.cards).toHaveLength(3);
    expect(await everything()).toEqual(untouched);
  });

  test('an organization that is not there for her and a contact of another are refused at their fields, whole', async () => {
    const events = await days('2026-07-30');
    const { act, organization } = await ground();
    const elsewhere = await ground({ divisions: ['karaganda'] });
    const mute = await makeContact(national, organization.id, { email: null, phone: '+7 701 000 00 00' });
    const astana = await birge.as('oblast', ['astana']);
    for (const [who, wrong, field] of [
      [astana, elsewhere.act, 'organizationId'],
      [national, { ...act, contactIds: elsewhere.act.contactIds }, 'contactIds.0'],
      [national, { ...act, deadline: '2026-06-30' }, 'deadline'],
      [national, { ...act, contactIds: [] }, 'contactIds'],
      [national, { ...act, organizationId: undefined }, 'organizationId'],
      [national, { ...act, role: undefined }, 'role'],
      [national, { ...act, deadline: undefined }, 'deadline'],
      [national, { ...act, contactIds: [mute.id] }, 'contactIds'],
    ] as const) {
      const answer = await bulk(events, wrong, true, who);
      expect([answer.body.errors?.[0]?.field, answer.body.rows]).toEqual([field, undefined]);
    }
  });

  test('a day after the edition’s year is refused for each event, with the last day that can be', async () => {
    const { body } = await bulk(await days('2026-07-30'), { ...(await ground()).act, deadline: '2028-01-01' }, true);
    expect(body.rows).toMatchObject([{ outcome: 'refused', code: 'field-invalid' }]);
  });
});
