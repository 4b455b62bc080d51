import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { cardNamed, dragTo, tray } from '../src/board.js';
import { openBrowser, visit } from '../src/browser.js';
import { PASSWORD, startProduct, type Product } from '../src/product.js';
import { inDays } from '../src/sample.js';

jest.setTimeout(120_000);

const FLASH_MOB = 'Flash-mob “Let’s stop trafficking together!”';
const ROUNDTABLE = 'Roundtable: preventing labour exploitation';
const boardOfAstana = '/admin/2026/board?view=hours&from=2026-07-30&to=2026-07-31&oblast=astana';

let birge: Product;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [birge, browser] = await Promise.all([startProduct(), openBrowser()]);
  page = await visit(browser);
});
afterAll(async () => {
  await browser?.close();
  await birge?.stop();
});

const announced = (text: string | RegExp) =>
  page.getByRole('status').or(page.getByRole('alert')).filter({ hasText: text }).first().waitFor({ state: 'attached' });

test('a national coordinator signs in and lands on the board', async () => {
  await page.goto(`${birge.url}/admin`);
  await page.getByLabel('Mail address').fill('national@birge.example');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Board' }).waitFor();
});

test('she drags a flash-mob from the tray to the atrium of Khan Shatyr: the draft is planned', async () => {
  await page.goto(birge.url + boardOfAstana);
  await cardNamed(tray(page), FLASH_MOB).waitFor();
  const moved = page.waitForResponse(
    (answer) => answer.url().includes('/slot') && answer.request().method() === 'PATCH',
  );
  await dragTo(page, cardNamed(page, FLASH_MOB), 'Khan Shatyr · atrium', 12);
  const { item } = await (await moved).json();
  expect(item).toMatchObject({
    start: '2026-07-30T12:00',
    end: '2026-07-30T13:30',
    state: 'planned',
    startsAt: Date.parse('2026-07-30T07:00Z'),
  });
  await cardNamed(tray(page), FLASH_MOB).waitFor({ state: 'detached' });
});

test('a second event at the same space and time is refused, with the reason, and stays in the tray', async () => {
  await dragTo(page, cardNamed(page, ROUNDTABLE), 'Khan Shatyr · atrium', 12, async () => {
    // While it is dragged the reason stands beside the target already.
    await page
      .getByText(/Khan Shatyr.*taken/)
      .first()
      .waitFor();
  });
  await announced(/taken.*12:00–13:30.*Дәулет Қабылов/s);
  await cardNamed(tray(page), ROUNDTABLE).waitFor();
  const refused = await page.request.get(
    `${birge.url}/api/events?edition=2026&oblast=astana&q=${encodeURIComponent(ROUNDTABLE)}`,
  );
  expect((await refused.json()).items[0]).toMatchObject({ state: 'draft', firstStart: null });
});

describe('a person', () => {
  const PERSON = 'Айгерім Серікова';
  const assign = async (title: string | RegExp) => {
    await cardNamed(page, title).first().click();
    const panel = page.getByRole('complementary').filter({ has: page.getByRole('heading', { name: 'People' }) });
    await panel.getByRole('button', { name: 'Assign', exact: true }).click();
    await panel.getByRole('textbox', { name: 'Find by name' }).fill(PERSON);
    await panel.getByRole('button', { name: `Assign ${PERSON}` }).click();
    return panel;
  };

  test('is assigned to the flash-mob', async () => {
    const panel = await assign(FLASH_MOB);
    await panel.getByRole('listitem').filter({ hasText: PERSON }).waitFor();
    await panel.getByRole('button', { name: 'Close' }).click();
  });

  test('is refused to another event at that time, with the reason', async () => {
    const panel = await assign('Flash-mob at the railway station');
    await panel
      .getByText(new RegExp(`${PERSON}.*(elsewhere|busy)`, 's'))
      .first()
      .waitFor();
    await panel.getByRole('button', { name: 'Close' }).click();
  });
});

describe('a partner', () => {
  const ORGANIZATION = 'Korgau Astana';
  const partner = () => page.getByRole('listitem').filter({ hasText: ORGANIZATION });
  let link: string;

  test('is added to the event and invited; the letter is in the outbox, with its own link', async () => {
    await cardNamed(page, FLASH_MOB).first().click();
    await page.getByRole('link', { name: 'Open the event’s page' }).click();
    await page.getByRole('button', { name: 'Add a partner' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Organization' }).fill('Korgau');
    await page.getByRole('option', { name: /Korgau Astana/ }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });

    await partner().getByRole('button', { name: 'Invite' }).click();
    await dialog.getByRole('checkbox').first().check();
    const typed = dialog.getByRole('textbox', { name: 'Answer by' });
    await typed.fill(inDays(10).split('-').reverse().join('.'));
    await typed.press('Tab');
    await dialog.getByRole('button', { name: 'Write 1 invitation' }).click();
    await dialog.waitFor({ state: 'detached' });

    const outbox = await page.context().newPage();
    await outbox.goto(`${birge.url}/admin/outbox`);
    await outbox.getByRole('main').getByRole('listitem').first().getByRole('link').click();
    const letter = outbox.getByRole('link', { name: /\/answer\// });
    link = (await letter.getAttribute('href'))!;
    expect(link).toMatch(/^http:\/\/localhost:\d+\/answer\/[\w-]{40,}$/);
    await outbox.close();
  });

  test('opens the link ten times and changes nothing by it', async () => {
    const eventOf = async () =>
      (await (await page.request.get(page.url().replace('/admin/2026/', '/api/'))).json()) as object;
    const before = await eventOf();
    for (let n = 0; n < 10; n += 1) {
      expect((await fetch(link)).status).toBe(200);
      expect((await fetch(link, { method: 'HEAD' })).status).toBe(200);
    }
    expect(await eventOf()).toEqual(before);
  });

  test('accepts in another browser, without an account and without JavaScript, and the coordinator sees it within two seconds', async () => {
    const theirs = await visit(browser, { width: 360, height: 760, language: 'kk' }, { javaScriptEnabled: false });
    await theirs.goto(link);
    await theirs.locator('input[type=radio][value=accepted]').check();
    await theirs.locator('input[name=name]').fill('Ботагөз');
    await theirs.locator('button[type=submit]').click();
    const answered = Date.now();
    await partner()
      .getByText(/accepted/)
      .first()
      .waitFor({ timeout: 2_000 });
    expect(Date.now() - answered).toBeLessThan(2_000);
    expect(await theirs.locator('h1').textContent()).toBeTruthy();
    await theirs.context().close();
  });
});

describe('the public', () => {
  const read = async (path: string) => {
    const answer = await fetch(birge.url + path);
    return { status: answer.status, text: await answer.text() };
  };

  test('is told of the event when the coordinator publishes it, with a reason while the quorum is not met', async () => {
    await page.getByRole('region', { name: 'Public calendar' }).getByRole('button', { name: 'Publish' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('The police confirmed by telephone.');
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await page
      .getByRole('link', { name: /public/i })
      .first()
      .waitFor();
  });

  test('reads it in Kazakh on the calendar, and on a phone', async () => {
    const reader = await visit(browser, { width: 360, height: 760, language: 'kk' }, { javaScriptEnabled: false });
    await reader.goto(`${birge.url}/`);
    expect(reader.url()).toBe(`${birge.url}/kk`);
    await reader.goto(`${birge.url}/kk/2026/list?oblast=astana`);
    await reader.getByRole('link', { name: 'Флешмоб «Адам саудасын бірге тоқтатайық!»' }).first().click();
    await reader.getByRole('heading', { level: 1, name: 'Флешмоб «Адам саудасын бірге тоқтатайық!»' }).waitFor();
    const text = (await reader.locator('main').textContent())!;
    for (const part of ['30 шілде', '12:00', 'Хан Шатыр', 'UTC+5', 'Қорғау-Астана']) expect(text).toContain(part);
    expect(text).not.toContain('Дәулет Қабылов');
    await reader.context().close();
  });

  test('has it in the feed at the right instant', async () => {
    const { text } = await read('/kk/2026/calendar.ics?oblast=astana');
    const events = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
    const mine = events.filter((event) => event.includes('SUMMARY:Флешмоб «Адам саудасын бірге тоқтатайық!»'));
    expect(
      mine.map((event) => [
        /DTSTART:(.*)/.exec(event)?.[1]?.trim(),
        /DTEND:(.*)/.exec(event)?.[1]?.trim(),
        /STATUS:(.*)/.exec(event)?.[1]?.trim(),
      ]),
    ).toEqual([['20260730T070000Z', '20260730T083000Z', 'TENTATIVE']]);
  });

  test('finds both flash-mobs of 2015 in the archive, with all who made them, at a time that is not known', async () => {
    const reader = await visit(browser, { language: 'en' });
    await reader.goto(`${birge.url}/en/2015/list`);
    const titles = reader.getByRole('link', { name: /^Flash-mob/ });
    expect(await titles.count()).toBe(2);
    expect(await reader.locator('main').textContent()).toContain('Time not known');
    for (let n = 0; n < 2; n += 1) {
      await reader.goto(`${birge.url}/en/2015/list`);
      await titles.nth(n).click();
      const text = (await reader.locator('main').textContent())!;
      const makers = [
        'Korgau Astana',
        'Department of internal affairs of Astana city',
        'Transport Department of internal affairs',
        'Programme Office of OSCE',
        'IOM Coordination office',
        'Vokzal Service',
        'Khan Shatyr',
      ];
      for (const maker of makers) expect(text).toContain(maker);
      expect(text.toLowerCase()).toContain('time not known');
    }
    await reader.context().close();
  });
});
