import { AxeBuilder } from '@axe-core/playwright';
import { jest } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, visit } from '../src/browser.js';
import { startProduct, type Product } from '../src/product.js';

jest.setTimeout(120_000);

let birge: Product;
let browser: Browser;
let foundation: Server;
/** What the foundation pasted into its page. */
let pasted: { frame: string; element: string };
let site: string;

beforeAll(async () => {
  [birge, browser] = await Promise.all([startProduct(), openBrowser()]);
  foundation = createServer((_, answer) => {
    // As strict as a page can be that shows both: not even a style of its own.
    const policy = `default-src 'none'; frame-src ${birge.url}; script-src ${birge.url}; connect-src ${birge.url}`;
    answer.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy });
    answer.end(
      `<!doctype html><html lang="ru"><head><title>Фонд</title></head><body><main><h1>Фонд</h1>${pasted.frame}${pasted.element}</main></body></html>`,
    );
  });
  await new Promise<void>((listening) => foundation.listen(0, '127.0.0.1', listening));
  site = `http://127.0.0.1:${(foundation.address() as AddressInfo).port}`;
}, 120_000);
afterAll(async () => {
  foundation?.close();
  await browser?.close();
  await birge?.stop();
});

async function copyCodes(page: Page): Promise<void> {
  await page.goto(`${birge.url}/ru/2026/subscribe`);
  await page.getByLabel('Область или город').selectOption({ label: 'Астана' });
  await page.getByRole('button', { name: 'Показать адреса' }).click();
  const code = (label: string) => page.getByLabel(label).inputValue();
  pasted = { frame: await code('Рамкой'), element: await code('Частью страницы') };
}

test('a foundation copies both codes, and its own page shows the events of its city', async () => {
  const page = await visit(browser, { language: 'ru' });
  await copyCodes(page);
  const strange: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(birge.url) && !url.startsWith(site)) strange.push(url);
  });
  page.on('console', (message) => {
    // The frame's width is a style attribute; a page this strict does without it.
    if (message.type() !== 'log' && !/style-src|inline style/.test(message.text())) strange.push(message.text());
  });
  await page.goto(site);
  const element = page.locator('birge-calendar');
  await element.getByRole('heading', { name: 'Ближайшие мероприятия' }).waitFor();
  const inElement = await element.locator('li a').allTextContents();
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { level: 3 }).first().waitFor();
  const inFrame = await frame.locator('.row h3 a').allTextContents();
  expect(inElement.length).toBeGreaterThan(2);
  expect(inFrame.slice(0, inElement.length)).toEqual(inElement);
  for (const place of await element.locator('small').allTextContents()) expect(place).toContain('Астана');
  // Its styles are no <style>, so they hold even here; its time is for machines too.
  expect(
    await element
      .locator('li')
      .first()
      .evaluate((row) => getComputedStyle(row).display),
  ).toBe('grid');
  expect(await element.locator('time').first().getAttribute('datetime')).toMatch(/\+05:00$|^\d{4}-\d\d-\d\d$/);
  expect(strange).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);

  // Another oblast is another question, and what the site does not know it says.
  const warned = page.waitForEvent('console', (message) => message.text().includes('oblast'));
  await element.evaluate((one) => one.setAttribute('oblast', 'atlantis'));
  await warned;
  strange.length = 0;
  await frame.locator('.row h3 a').first().click();
  await page.waitForURL(/\/ru\/events\//);
  await page.context().close();
});

test('without scripts the link stays; without the calendar it stays too, and says so', async () => {
  const still = await visit(browser, { language: 'ru' }, { javaScriptEnabled: false });
  await still.goto(site);
  await still.getByRole('link', { name: /2026/ }).waitFor();
  expect(await still.frameLocator('iframe').locator('.row').count()).toBeGreaterThan(2);
  await still.context().close();

  const page = await visit(browser, { language: 'ru' });
  await page.route('**/events.json*', (route) => route.abort());
  await page.goto(site);
  await page.getByText('Не удалось загрузить программу.').waitFor();
  expect(await page.getByRole('link', { name: /2026/ }).getAttribute('href')).toBe(
    `${birge.url}/ru/2026/list?oblast=astana`,
  );
  await page.context().close();
});
