import { startApp, type Client, type TestApp } from '../../test/app.js';
import { layCampaign, makeEvent, makePlanned, waiveRequirements } from '../../test/events.js';

let birge: TestApp;
let national: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  national = await birge.as('national');
});
afterAll(() => birge.close());

const publicThemes = async (id: string) =>
  (await birge.db.query('SELECT themes, found_by FROM published.event WHERE id = $1', [id]))[0];
const list = async (filter: string) => (await birge.app.inject(`/kk/2026/list?${filter}`)).body;

test('themes are kept once, in their order, and one that nobody knows is refused at its field', async () => {
  const { event } = await makeEvent(national, { themes: ['law', 'prevention'] });
  expect(event.themes).toEqual(['prevention', 'law']);
  for (const [themes, code] of [
    [['gossip'], 'not-allowed'],
    [['law', 'law'], 'duplicate'],
    ['law', 'wrong-type'],
  ] as const) {
    const { status, body } = await national.patch(`/api/events/${event.id}`, { version: event.version, themes });
    expect([status, body.errors]).toEqual([400, [expect.objectContaining({ field: 'themes', code })]]);
  }
  // What is not named stays.
  const { body } = await national.patch(`/api/events/${event.id}`, { version: event.version, note: 'x' });
  expect(body.themes).toEqual(['prevention', 'law']);
  const copy = await national.post(`/api/events/${event.id}/duplicate`, {});
  expect(copy.body.themes).toEqual(['prevention', 'law']);
});

test('the public hears of themes when they are published, and of none once the event was taken back', async () => {
  const { event } = await makePlanned(national, { themes: ['help'], title: { kk: 'Көмек қайда' } });
  await waiveRequirements(national, event);
  await national.post('/api/publishing', { eventIds: [event.id] });
  expect(await publicThemes(event.id)).toMatchObject({ themes: ['help'] });
  expect(await list('theme=help&q=komek')).toContain(`/kk/events/${event.slug}`);

  const { body: before } = await national.get(`/api/events/${event.id}`);
  const { body: changed } = await national.patch(`/api/events/${event.id}`, {
    version: before.version,
    themes: ['children'],
  });
  expect([before.published, changed.published]).toEqual(['same', 'differs']);
  const { body: waiting } = await national.get('/api/publishing?edition=2026');
  const item = waiting.items.find(({ eventId }: { eventId: string }) => eventId === event.id);
  expect(item).toMatchObject({
    kind: 'changed',
    differences: [{ field: 'themes', told: ['help'], now: ['children'] }],
  });
  expect(await publicThemes(event.id)).toMatchObject({ themes: ['help'] });

  await national.post('/api/publishing/unpublish', { eventIds: [event.id], reason: 'wrong' });
  const gone = await publicThemes(event.id);
  expect(gone.themes).toEqual([]);
  expect(gone.found_by).not.toContain('komek');
});
