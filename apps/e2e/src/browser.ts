import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Cookie, type Page } from 'playwright-core';
import type { Language } from '@birge/domain';
import { clockOfPages } from './clock.js';
import { PASSWORD } from './product.js';

/** CHROMIUM_PATH, then the system's, then the one that came with npm (which also runs where no browser is). */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const known = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));
  const quiet = [
    ...more,
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--font-render-hinting=none',
  ];
  if (known) return chromium.launch({ executablePath: known, args: quiet });
  const { default: packed } = await import('@sparticuz/chromium');
  // Not with the arguments it suggests: those are for a single process in a lambda, which dies with its first context.
  return chromium.launch({ executablePath: await packed.executablePath(), args: quiet });
}

export interface Visit {
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  language?: Language;
}

/** A page in a browser of its own: nothing is shared with another visit. */
export async function visit(
  browser: Browser,
  { width = 1440, height = 900, scheme = 'light', language = 'en' }: Visit = {},
  more: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale: { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' }[language],
    reducedMotion: 'reduce',
    ...more,
  });
  await context.addInitScript(clockOfPages);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

const sessions = new Map<string, Cookie[]>();

/** The session of a sample account, without the sign-in page; one for all pages, since sign-ins are counted. */
export async function signIn(page: Page, url: string, account: string, language: Language = 'en'): Promise<void> {
  const context = page.context();
  const known = sessions.get(`${url} ${account}`);
  if (known) await context.addCookies(known);
  else {
    const signedIn = await context.request.post(`${url}/api/session`, {
      data: { email: `${account}@birge.example`, password: PASSWORD },
    });
    if (!signedIn.ok()) throw new Error(`cannot sign in as ${account}: ${signedIn.status()}`);
    sessions.set(`${url} ${account}`, await context.cookies());
  }
  await context.request.patch(`${url}/api/session`, { data: { language }, headers: { 'x-birge': '1' } });
}
