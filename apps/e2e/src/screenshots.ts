/** The pictures of the README, of the product as it was built: `npm run screenshots`. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { openBrowser, signIn, visit } from './browser.js';
import { startProduct } from './product.js';

const FOLDER = resolve(import.meta.dirname, '../screenshots');
mkdirSync(FOLDER, { recursive: true });

const birge = await startProduct();
const browser = await openBrowser();
try {
  const board = await visit(browser, { language: 'en' });
  await signIn(board, birge.url, 'national', 'en');
  await board.goto(`${birge.url}/admin/2026/board?oblast=astana`);
  await board.locator('[data-card]').first().waitFor();
  await board.evaluate(() => document.fonts.ready);
  await board.screenshot({ path: `${FOLDER}/board.png` });

  const calendar = await visit(browser, { language: 'kk', height: 1000 });
  await calendar.goto(`${birge.url}/kk`);
  await calendar.evaluate(() => document.fonts.ready);
  await calendar.screenshot({ path: `${FOLDER}/public.png` });
} finally {
  await browser.close();
  await birge.stop();
}
