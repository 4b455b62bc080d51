import { languages, type Language } from '@birge/domain';
import { previewMarks } from '@birge/site';
import { startApp, type Client, type TestApp } from '../../test/app.js';
import { BEFORE, drop, layCampaign, makeEvent, makePlanned, setClock } from '../../test/events.js';
import { query } from '../../test/server/sql.js';

let birge: TestApp;
let national: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  setClock(birge, BEFORE);
  national = await birge.as('national');
});
afterAll(() => birge.close());

const preview = (id: string, language: Language = 'en', part = 'event', by = national) =>
  by.get(`/api/publishing/${id}/preview?language=${language}&part=${part}`);
const publish = (id: string) => national.post('/api/publishing', { eventIds: [id], reason: 'announced' });
/** The page that was seen, without what only a preview has. */
async function pageSeen(id: string, language: Language, part: string): Promise<string> {
  const { status, text } = await preview(id, language, part);
  expect(status).toBe(200);
  const { base, banner } = previewMarks(language);
  expect(text.split(base)).toHaveLength(2);
  expect(text.split(banner)).toHaveLength(2);
  return text.replace(base, '').replace(banner, '');
}
/** What is read in each language of the event and of its day in the list. */
const parts = (slug: string, days: string) =>
  languages.flatMap((language) => [
    { language, part: 'event', path: `/${language}/events/${slug}` },
    { language, part: 'list', path: `/${language}/2026/list${days}` },
  ]);
const everything = () =>
  query(birge.database.publicUrl, async (client) => {
    const told = await client.query(
      `SELECT jsonb_agg(to_jsonb(event)) AS events, (SELECT jsonb_agg(to_jsonb(revision)) FROM published.revision) AS revisions
         FROM published.event`,
    );
    return told.rows;
  });

/** Sees all of it, publishes, and reads the same bytes. */
async function seesWhatIsPublished(id: string, slug: string, days: string) {
  const asked = parts(slug, days);
  const seen: string[] = [];
  for (const { language, part } of asked) seen.push(await pageSeen(id, language, part));
  expect((await publish(id)).body).toEqual({ published: [id], refused: [] });
  const read: string[] = [];
  for (const { path } of asked) read.push((await birge.stranger().get(path)).text);
  expect(seen).toEqual(read);
  return read;
}

describe('a preview', () => {
  const words = { title: { kk: 'Кездесу', ru: 'Встреча', en: 'Meeting' }, summary: { en: 'With <music> & "dances"' } };
  const day = '?from=2026-07-30&to=2026-07-30';

  test('of something new is, byte by byte, the page and the list that are published then', async () => {
    const { event } = await makePlanned(national, words);
    const read = await seesWhatIsPublished(event.id, event.slug, day);
    expect(read[0]).toContain('Кездесу');
  });

  test('of a move says from when, as the page does then', async () => {
    const { event, venue } = await makePlanned(national, words);
    await publish(event.id);
    await drop(national, event, '2026-07-31T15:00', '2026-07-31T16:00', { spaceIds: [venue.spaces[0].id] });
    const [page] = await seesWhatIsPublished(event.id, event.slug, '?from=2026-07-31&to=2026-07-31');
    expect(page).toMatch(/30 шілде/);
  });

  test('of an event whose time is to be announced stands among the days between which it will be', async () => {
    const { event } = await makeEvent(national, { ...words, windowFrom: '2026-07-30', windowTo: '2026-08-02' });
    const act = await national.post(`/api/events/${event.id}/state`, { version: event.version, act: 'plan' });
    expect(act.status).toBe(200);
    await seesWhatIsPublished(event.id, event.slug, '?from=2026-07-30&to=2026-08-02');
  });

  test('changes nothing, and nobody hears of it', async () => {
    const { event } = await makePlanned(national, words);
    const before = await everything();
    const page = await birge.stranger().get(`/en/events/${event.slug}`);
    await preview(event.id);
    expect(await everything()).toEqual(before);
    expect((await birge.stranger().get(`/en/events/${event.slug}`)).status).toBe(page.status);
    expect(page.status).toBe(404);
  });

  test('may be framed by ourselves only, runs nothing, and is kept and found by nobody', async () => {
    const { event } = await makePlanned(national, words);
    const { headers } = await preview(event.id);
    expect(headers['content-security-policy']).toMatch(/frame-ancestors 'self'; sandbox allow-same-origin$/);
    expect(headers['content-security-policy']).not.toMatch(/script|unsafe|\*/);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-robots-tag']).toMatch(/noindex/);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('keeps to the reader’s oblasts; a draft has none', async () => {
    const { event } = await makePlanned(national, words);
    const almaty = await birge.as('oblast', ['almaty-city']);
    expect((await preview(event.id, 'en', 'event', almaty)).status).toBe(404);
    const observer = await birge.as('observer');
    expect((await preview(event.id, 'en', 'event', observer)).status).toBe(200);
    expect((await preview(event.id, 'en', 'event', birge.stranger())).status).toBe(401);
    const { event: draft } = await makeEvent(national);
    expect((await preview(draft.id)).body.code).toBe('not-publishable');
  });
});
