import { startApp, type Client, type TestApp } from '../../test/app.js';
import { BEFORE, layCampaign, makeEvent, makePlanned, setClock } from '../../test/events.js';
import { loadReference } from '../platform/reference/load-reference.js';

let birge: TestApp;
let national: Client;
let administrator: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  setClock(birge, BEFORE);
  national = await birge.as('national');
  administrator = await birge.as('administrator');
});
afterAll(() => birge?.close());

interface Requirement {
  kind: string;
  role: string | null;
  label: Record<string, string>;
  short: Record<string, string>;
  applies: string;
  leadDays: number;
}
const typeOf = async (id = 'flash-mob') => {
  const { body } = await administrator.get('/api/event-types');
  return body.items.find((one: { id: string }) => one.id === id) as {
    version: number;
    openEvents: number;
    requirements: Requirement[];
  };
};
const lead: Requirement = {
  kind: 'answer',
  role: 'lead',
  label: { kk: 'Жетекші ҰЕҰ', ru: 'Ведущая НПО', en: 'The lead NGO agrees' },
  short: { en: 'lead NGO' },
  applies: 'always',
  leadDays: 10,
};
const police: Requirement = {
  kind: 'permission',
  role: null,
  label: { en: 'The police are informed', ru: 'Полиция извещена' },
  short: { en: 'police', ru: 'полиция' },
  applies: 'outdoors',
  leadDays: 5,
};
const save = async (requirements: unknown, version?: number, by = administrator) =>
  by.patch('/api/event-types/flash-mob/requirements', { version: version ?? (await typeOf()).version, requirements });
const needsOf = (event: { requirements: { label: { en?: string }; needed: boolean; neededBy: string | null }[] }) =>
  event.requirements.map(({ label, needed, neededBy }) => [label.en, needed, neededBy]);

describe('what an event of a type needs', () => {
  test('is added, changed, set in order and taken out, as one list', async () => {
    expect((await save([police, lead])).body.requirements).toEqual([police, lead]);
    expect((await save([{ ...lead, leadDays: 7 }, police])).body.requirements).toEqual([
      { ...lead, leadDays: 7 },
      police,
    ]);
    expect((await save([police])).body.requirements).toEqual([police]);
    expect((await save([])).body.requirements).toEqual([]);
  });

  test('is what a new event begins with, by working days and where it is; events that are there keep theirs', async () => {
    await save([lead, police]);
    const { event: before } = await makePlanned(national);
    expect(needsOf(before)).toEqual([
      ['The lead NGO agrees', true, '2026-07-16'],
      // In a hall: nobody outdoors has to be told.
      ['The police are informed', false, '2026-07-23'],
    ]);
    const { openEvents } = await typeOf();
    expect(openEvents).toBeGreaterThan(0);
    await save([{ ...lead, leadDays: 1 }]);
    expect(needsOf((await national.get(`/api/events/${before.id}`)).body)).toEqual(needsOf(before));
    const { event: after } = await makePlanned(national);
    expect(needsOf(after)).toEqual([['The lead NGO agrees', true, '2026-07-29']]);
    const { event: outdoors } = await makeEvent(national, {
      divisions: ['astana'],
      place: { en: 'Nurzhol boulevard' },
    });
    expect(needsOf(outdoors)).toHaveLength(1);
  });

  test('is missing on the card in short words', async () => {
    await save([lead, { ...police, applies: 'always' }]);
    const { event } = await makePlanned(national);
    const { items } = (await national.get('/api/board?edition=2026')).body;
    const card = items.find(({ eventId }: { eventId: string }) => eventId === event.id);
    expect(card.quorum).toEqual({ met: 0, needed: 2, reached: false, missing: [lead.short, police.short] });
  });

  test('that somebody else saved meanwhile is not overwritten', async () => {
    const { version } = await typeOf();
    await save([lead], version);
    expect(await save([police], version)).toMatchObject({
      status: 409,
      body: { code: 'stale-version', current: { version: version + 1, requirements: [lead] } },
    });
    const [one, other] = await Promise.all([save([police], version + 1), save([], version + 1, national)]);
    expect([one.status, other.status].sort()).toEqual([200, 409]);
  });

  test('does not come back when the house is started anew', async () => {
    await save([]);
    await loadReference(birge.db);
    expect((await typeOf()).requirements).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ['an answer of nobody', { ...lead, role: null }, 'requirements.0.role'],
    ['a permission by a partner', { ...police, role: 'lead' }, 'requirements.0.role'],
    ['no words', { ...lead, label: {} }, 'requirements.0.label'],
    ['a word too long for a card', { ...lead, short: { en: 'x'.repeat(25) } }, 'requirements.0.short'],
    ['days of more than a year', { ...lead, leadDays: 366 }, 'requirements.0.leadDays'],
    ['half a day', { ...lead, leadDays: 0.5 }, 'requirements.0.leadDays'],
    ['a condition that is none', { ...lead, applies: 'at night' }, 'requirements.0.applies'],
  ])('is refused at its field: %s', async (_, requirement, field) => {
    const { status, body } = await save([requirement]);
    expect([status, body.code]).toEqual([400, 'field-invalid']);
    expect(body.errors[0].field).toContain(field);
  });

  test('is of no type that there is not, and not for a coordinator of an oblast', async () => {
    expect(
      (await administrator.patch('/api/event-types/none/requirements', { version: 1, requirements: [] })).status,
    ).toBe(404);
    const oblast = await birge.as('oblast', ['astana']);
    expect((await save([], undefined, oblast)).status).toBe(403);
  });
});
