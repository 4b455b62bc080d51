import { startApp, type Client, type TestApp } from '../../test/app.js';
import { layCampaign, makePlanned, waiveRequirements } from '../../test/events.js';

let birge: TestApp;
let national: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  national = await birge.as('national');
});
afterAll(() => birge.close());

const withPhone = { summary: { ru: 'Запись по телефону +7 701 234-56-78', en: 'Everybody is welcome' } };
async function makeReady(more: Record<string, unknown>): Promise<string> {
  const { event } = await makePlanned(national, more);
  await waiveRequirements(national, event);
  return event.id as string;
}
const publish = (eventId: string, more: Record<string, unknown> = {}) =>
  national.post('/api/publishing', { eventIds: [eventId], ...more });
const isPublic = async (id: string) =>
  (await birge.db.query('SELECT 1 FROM published.event WHERE id = $1 AND NOT gone', [id])).length === 1;
const edit = async (id: string, more: Record<string, unknown>) => {
  const { body } = await national.get(`/api/events/${id}`);
  return national.patch(`/api/events/${id}`, { version: body.version, ...more });
};

describe('words that could harm somebody', () => {
  test('are shown before publishing, each with its field and language', async () => {
    const id = await makeReady(withPhone);
    const { body } = await national.get('/api/publishing?edition=2026');
    expect(body.items.find((one: { eventId: string }) => one.eventId === id).suspicions).toEqual([
      { field: 'summary', language: 'ru', harm: 'private-phone', words: '+7 701 234-56-78' },
    ]);
  });

  test('are not published without a reason of their own; that of a missing quorum is another', async () => {
    const id = await makeReady(withPhone);
    const { body } = await publish(id, { reason: 'announced' });
    expect(body).toEqual({
      published: [],
      refused: [{ eventId: id, code: 'harm-suspected', detail: expect.any(String) }],
    });
    expect(await isPublic(id)).toBe(false);
  });

  test('are published with one, which the audit keeps without the words', async () => {
    const id = await makeReady(withPhone);
    expect((await publish(id, { noHarm: ' the telephone of the cinema’s box office ' })).body.published).toEqual([id]);
    const [{ after }] = await birge.db.query(
      `SELECT after FROM change WHERE event_id = $1 AND action = 'event.published'`,
      [id],
    );
    expect(after).toEqual({
      kind: 'published',
      suspected: ['private-phone'],
      noHarm: 'the telephone of the cinema’s box office',
    });
  });

  test('that were answered for do not ask again when another word is corrected', async () => {
    const id = await makeReady(withPhone);
    await publish(id, { noHarm: 'the box office' });
    await edit(id, { title: { ru: 'Исправлено', en: 'Corrected' } });
    expect((await publish(id)).body.published).toEqual([id]);
  });

  test('do not let a cancellation be told in the same act, nor the event be cancelled without it', async () => {
    const id = await makeReady({});
    await publish(id);
    const { body } = await edit(id, withPhone);
    const answer = await national.post(`/api/events/${id}/state`, {
      version: body.version,
      act: 'cancel',
      reason: 'the hall is closed',
      publish: true,
    });
    expect(answer).toMatchObject({ status: 422, body: { code: 'harm-suspected' } });
    expect((await national.get(`/api/events/${id}`)).body.state).toBe('planned');
  });

  test('never stand in the way of taking an event back', async () => {
    const id = await makeReady({});
    await publish(id);
    await edit(id, { ...withPhone, visibility: 'internal' });
    expect((await publish(id)).body).toEqual({ published: [id], refused: [] });
    expect(await isPublic(id)).toBe(false);
  });
});
