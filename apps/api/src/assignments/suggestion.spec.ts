import { randomUUID } from 'node:crypto';
import type { Client, TestApp } from '../../test/app.js';
import { startApp } from '../../test/app.js';
import { drop, layCampaign, makeEvent } from '../../test/events.js';
import { queryCount } from '../../test/query-count.js';
import { makePerson, makeVenue } from '../../test/records.js';
import type { SuggestionView } from './suggestion.dto.js';

let birge: TestApp;
let national: Client;
let astana: Client;
let hall: { id: string; spaces: { id: string }[] };
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  national = await birge.as('national');
  astana = await birge.as('oblast', ['astana']);
  hall = await makeVenue(national, {
    latitude: 51.13,
    longitude: 71.43,
    spaces: [{ name: { en: 'Hall' } }],
  });
});
afterAll(() => birge.close());

const volunteer = (name: string, more: Record<string, unknown> = {}) =>
  makePerson(national, { name, homeDivision: 'astana', ...more });

async function lecture(start: string, end: string, more: Record<string, unknown> = {}): Promise<string> {
  const { event } = await makeEvent(national, { typeId: 'lecture', venueId: hall.id, languages: ['kk'], ...more });
  const { occurrences } = await drop(national, event, start, end, { spaceIds: [hall.spaces[0]!.id] });
  return occurrences[0].occurrenceId;
}
const suggested = async (who: Client, id: string, query = '') =>
  (await who.get(`/api/occurrences/${id}/suggestions${query}`)).body;
const kinds = ({ reasons }: SuggestionView) => reasons.map(({ kind }) => kind);

test('the best stands first, each with its reasons in the reader’s words, and who is elsewhere stands last', async () => {
  const fit = await volunteer('Fit', { languages: ['kk'], skills: ['баяндамашы'] });
  const absent = await volunteer('Absent', { languages: ['kk'], skills: ['speaker'] });
  const busy = await volunteer('Busy', { languages: ['kk'], skills: ['speaker'] });
  await national.post(`/api/people/${fit.id}/availability`, {
    kind: 'available',
    allDay: true,
    start: '2026-07-30T00:00',
    end: '2026-07-31T00:00',
  });
  await national.post(`/api/people/${absent.id}/availability`, {
    kind: 'unavailable',
    allDay: true,
    start: '2026-07-30T00:00',
    end: '2026-07-31T00:00',
  });
  const elsewhere = await makeVenue(national, { spaces: [{ name: { en: 'Room' } }] });
  const { event } = await makeEvent(national, { venueId: elsewhere.id });
  const other = await drop(national, event, '2026-07-30T11:00', '2026-07-30T12:30');
  await national.post(`/api/occurrences/${other.occurrences[0].occurrenceId}/assignments`, {
    personId: busy.id,
    dutyId: 'lead',
  });
  const id = await lecture('2026-07-30T12:00', '2026-07-30T13:00');
  const body = await suggested(national, id, '?duty=speaker');
  expect(body.dutyId).toBe('speaker');
  expect(body.staffing).toEqual([
    { dutyId: 'lead', needed: 1, have: 0 },
    { dutyId: 'speaker', needed: 1, have: 0 },
  ]);
  expect(body.items[0]).toMatchObject({ personId: fit.id, possible: true, score: 90 });
  expect(kinds(body.items[0])).toEqual(['available', 'skill', 'languages', 'home', 'near', 'free-day']);
  expect(body.items[0].reasons[2].message).toBe('Speaks Kazakh');
  const last = body.items.at(-1);
  expect([last.personId, last.possible, kinds(last)]).toEqual([busy.id, false, ['busy']]);
  expect(body.items.find(({ personId }: SuggestionView) => personId === absent.id).score).toBeLessThan(0);
  const inRussian = await national.get(`/api/occurrences/${id}/suggestions?duty=speaker&q=fit`, {
    'accept-language': 'ru',
  });
  expect(inRussian.body.items[0].reasons[2].message).toBe('Языки: казахский');
  // What the ranking says of somebody who is busy, the database says too.
  expect(
    await national.post(`/api/occurrences/${id}/assignments`, { personId: busy.id, dutyId: 'speaker' }),
  ).toMatchObject({ status: 409, body: { code: 'person-already-assigned' } });
});

test('the duty is the first that lacks somebody; who has it already is not suggested for it, but for another', async () => {
  const id = await lecture('2026-08-01T12:00', '2026-08-01T13:00');
  const { id: lead } = await volunteer('Leading');
  expect((await suggested(national, id)).dutyId).toBe('lead');
  await national.post(`/api/occurrences/${id}/assignments`, { personId: lead, dutyId: 'lead' });
  const next = await suggested(national, id, '?q=leading');
  expect([next.dutyId, next.items[0].personId, next.items[0].possible]).toEqual(['speaker', lead, true]);
  expect((await suggested(national, id, '?duty=lead&q=leading')).items).toEqual([]);
});

test('an oblast’s coordinator is suggested people of her oblasts and of the whole country', async () => {
  const here = await volunteer('Scope here');
  const there = await volunteer('Scope there', { homeDivision: 'karaganda' });
  const id = await lecture('2026-08-02T12:00', '2026-08-02T13:00');
  const names = async (who: Client) =>
    (await suggested(who, id, '?q=scope')).items.map(({ personId }: SuggestionView) => personId);
  expect(await names(astana)).toEqual([here.id]);
  expect((await names(national)).sort()).toEqual([here.id, there.id].sort());
  const elsewhere = await birge.as('oblast', ['karaganda']);
  expect((await elsewhere.get(`/api/occurrences/${id}/suggestions`)).status).toBe(404);
});

test('without a time, with an unknown duty, or of nothing at all, there is nothing to suggest', async () => {
  const { event } = await makeEvent(national);
  const [{ occurrenceId }] = event.occurrences;
  expect(await national.get(`/api/occurrences/${occurrenceId}/suggestions`)).toMatchObject({
    status: 422,
    body: { code: 'slot-required' },
  });
  const id = await lecture('2026-08-03T12:00', '2026-08-03T13:00');
  expect(await national.get(`/api/occurrences/${id}/suggestions?duty=juggler`)).toMatchObject({
    status: 422,
    body: { code: 'unknown-reference', errors: [{ field: 'duty' }] },
  });
  expect((await national.get(`/api/occurrences/${randomUUID()}/suggestions`)).status).toBe(404);
});

test('costs two statements, with one person to choose from and with three', async () => {
  const id = await lecture('2026-08-04T12:00', '2026-08-04T13:00');
  const ask = () => national.get(`/api/occurrences/${id}/suggestions?q=countable`);
  await volunteer('Countable 1');
  const one = await queryCount(birge, ask);
  await volunteer('Countable 2');
  await volunteer('Countable 3');
  expect((await ask()).body.items).toHaveLength(3);
  expect([one, await queryCount(birge, ask)]).toEqual([2, 2]);
});

test('two who assign one person at overlapping times at once: one of them wins, and the other learns with what', async () => {
  const venues = await Promise.all([0, 1].map(() => makeVenue(national, { spaces: [{ name: { en: 'Room' } }] })));
  const occurrences: string[] = [];
  for (const venue of venues) {
    const { event } = await makeEvent(national, { venueId: venue.id });
    const { occurrences: all } = await drop(national, event, '2026-08-05T12:00', '2026-08-05T13:00');
    occurrences.push(all[0].occurrenceId);
  }
  for (let round = 0; round < 10; round++) {
    const { id } = await volunteer(`Wanted ${round}`);
    const answers = await Promise.all(
      occurrences.map((occurrence, n) =>
        (n ? national : astana).post(`/api/occurrences/${occurrence}/assignments`, { personId: id, dutyId: 'photo' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = answers.find(({ status }) => status === 409)!;
    expect(refused.body).toMatchObject({ code: 'person-already-assigned', conflicts: [{ kind: 'person-elsewhere' }] });
    expect(refused.body.conflicts[0].with.title.en).toMatch(/^Event/);
  }
});
