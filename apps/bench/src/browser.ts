import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

/** CHROMIUM_PATH, then the system's, then the one that came with npm (which also runs where no browser is). */
export async function openBrowser(): Promise<Browser> {
  const known = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  if (known) return chromium.launch({ executablePath: known, args });
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args });
}

/** A browser that has never been here. */
export async function newVisitor(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.addInitScript(watch);
  return page;
}

/** What the page notes by itself, on its own clock: milliseconds from the navigation's start. */
export interface Noted {
  /** The last pointer or key that was let go, before any handler of the page. */
  acted: number;
  frames: number[];
}

declare global {
  interface Window {
    noted: Noted;
    /** When what a selector finds has been painted, or has been painted changed; fails after a while with what the page says. */
    painted(selector: string): Promise<number>;
    changed(selector: string): Promise<number>;
    countFrames(): () => number[];
  }
}

/** Runs in the page, before its own scripts. */
function watch(): void {
  window.noted = { acted: 0, frames: [] };
  for (const kind of ['pointerup', 'keydown'] as const)
    addEventListener(kind, () => (window.noted.acted = performance.now()), { capture: true });

  // After the next frame has been made, what was there before it is on the screen.
  const onScreen = () =>
    new Promise<number>((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(0);
      }),
    );
  // A wait that nobody ends hangs the measure, and says nothing of why.
  const watchUntil = (selector: string, root: Node, there: () => boolean) =>
    new Promise<number>((done, fail) => {
      const look = () => there() && (end(), void onScreen().then(done));
      const observer = new MutationObserver(look);
      const tired = setTimeout(() => {
        end();
        const said = document.body.innerText.replaceAll(/\s+/g, ' ').slice(0, 400);
        fail(new Error(`${selector} was waited for in vain at ${location.pathname}, which says: ${said}`));
      }, 45_000);
      const end = () => (observer.disconnect(), clearTimeout(tired));
      observer.observe(root, { subtree: true, childList: true, attributes: true });
      look();
    });
  window.painted = (selector) => watchUntil(selector, document, () => document.querySelector(selector) !== null);
  window.changed = (selector) => {
    // The first look is before anything happened.
    let looks = 0;
    return watchUntil(selector, document.querySelector(selector)!, () => looks++ > 0);
  };
  window.countFrames = () => {
    const at: number[] = [];
    let running = true;
    const frame = (now: number) => {
      at.push(now);
      if (running) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    return () => {
      running = false;
      return at;
    };
  };
}
