import { jest } from '@jest/globals';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, signIn, visit } from '../src/browser.js';
import { now } from '../src/clock.js';
import { watch } from '../src/look.js';
import { startProduct, type Product } from '../src/product.js';
import { inDays, send } from '../src/sample.js';

jest.setTimeout(120_000);

let birge: Product;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [birge, browser] = await Promise.all([startProduct(), openBrowser()]);
  page = await visit(browser);
  await signIn(page, birge.url, 'national', 'en');
});
afterAll(async () => {
  await browser?.close();
  await birge?.stop();
});

interface Event {
  id: string;
  slug: string;
  version: number;
}
/** Public events to come, as they are published, with another title from now on. */
async function retitled(title: string, which: number): Promise<Event> {
  const { items } = await (await page.request.get(`${birge.url}/api/events?edition=2026&state=confirmed`)).json();
  const told = items.filter(({ published }: { published: string }) => published === 'same');
  const event = await (await page.request.get(`${birge.url}/api/events/${told[which].id}`)).json();
  const titles = { kk: title, ru: title, en: title };
  return send<Event>(page.request, 'patch', `${birge.url}/api/events/${event.id}`, {
    version: event.version,
    title: titles,
  });
}
const publicText = async (path: string) => {
  const answer = await fetch(birge.url + path);
  return { status: answer.status, text: await answer.text() };
};
const heading = ({ slug }: Event) => publicText(`/en/events/${slug}`);
const sequenceOf = async ({ slug }: Event) =>
  Number(/^SEQUENCE:(\d+)/m.exec((await publicText(`/en/events/${slug}.ics`)).text)?.[1]);

let first: Event;
let second: Event;

test('what changed is seen as the public would see it, and published as it was seen', async () => {
  first = await retitled('A title by hand', 0);
  await page.goto(`${birge.url}/admin/2026/publishing`);
  await page.getByRole('button', { name: 'Preview: A title by hand' }).click();
  const dialog = page.getByRole('dialog', { name: 'Preview: A title by hand' });
  const shown = dialog.frameLocator('iframe');
  await shown.getByRole('heading', { level: 1, name: 'A title by hand' }).waitFor();
  await shown.getByText('Only coordinators see this page').waitFor();
  expect((await heading(first)).text).not.toContain('A title by hand');
  await dialog.getByText('In the list', { exact: true }).click();
  await shown.getByRole('link', { name: 'A title by hand' }).first().waitFor();
  await dialog.getByRole('button', { name: 'Publish as shown' }).click();
  await page.getByText('1 event published.').first().waitFor();
  expect((await heading(first)).text).toContain('A title by hand');
});

test('another waits for its time, and is public when that has come', async () => {
  second = await retitled('A title in time', 1);
  await page.getByRole('checkbox', { name: 'Select: A title in time' }).check();
  await page.getByRole('button', { name: 'Schedule…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish 1 event later' });
  const [year, month, day] = inDays(1).split('-');
  await dialog.getByLabel('When, date').fill(`${day}.${month}.${year}`);
  await dialog.getByRole('spinbutton', { name: 'hours' }).fill('09');
  await dialog.getByRole('spinbutton', { name: 'minutes' }).fill('30');
  await dialog.getByText(/By the clocks of Astana: .* 09:30 UTC\+5/).waitFor();
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click();
  const waiting = page.getByRole('region', { name: 'Waiting for their time' });
  await waiting.getByRole('link', { name: 'A title in time' }).waitFor();
  expect((await heading(second)).text).not.toContain('A title in time');
  // The next morning comes.
  const owner = new pg.Client({ connectionString: birge.database() });
  await owner.connect();
  await owner.query(
    `UPDATE scheduled_publication SET at = $1, scheduled_at = $2, version = version + 1 WHERE settled_at IS NULL`,
    [new Date(now()), new Date(now() - 60_000)],
  );
  await owner.end();
  await waiting.waitFor({ state: 'detached', timeout: 20_000 });
  expect((await heading(second)).text).toContain('A title in time');
});

test('taken back, it is gone from the calendar, and whoever subscribed hears that it is cancelled', async () => {
  const before = await sequenceOf(second);
  await page.goto(`${birge.url}/admin/2026/events/${second.id}`);
  await page.getByRole('button', { name: 'Take off the calendar' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('The hall was double booked');
  await dialog.getByRole('button', { name: 'Take off the calendar' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect((await heading(second)).status).toBe(410);
  const { text } = await publicText(`/en/events/${second.slug}.ics`);
  expect(text).toMatch(/^STATUS:CANCELLED/m);
  expect(text).not.toContain('A title in time');
  expect(await sequenceOf(second)).toBeGreaterThan(before);
});

test.each([
  ['kk', 'light', 360],
  ['ru', 'dark', 1440],
] as const)('its dialogs are for everybody: %s, %s, %i px', async (language, scheme, width) => {
  const { page: seen, findings } = await watch(browser, [language, scheme, width]);
  await signIn(seen, birge.url, 'national', language);
  await seen.goto(`${birge.url}/admin/2026/publishing`);
  await seen.getByRole('checkbox').first().click();
  await seen
    .getByRole('button', { name: /Предпросмотр:|Алдын ала қарау:/ })
    .first()
    .click();
  await seen.locator('iframe').waitFor();
  expect(await findings()).toEqual([]);
  await seen.keyboard.press('Escape');
  await seen.locator('iframe').waitFor({ state: 'detached' });
  await seen.getByRole('button', { name: /^(Запланировать…|Уақытын белгілеу…)$/ }).click();
  await seen.getByRole('dialog').waitFor();
  expect(await findings()).toEqual([]);
  await seen.context().close();
});
