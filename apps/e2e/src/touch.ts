import type { CDPSession, Page } from 'playwright-core';

interface Point {
  x: number;
  y: number;
}

/** A finger on the screen: real touch events, of which the browser makes scrolling and pointer events as on a phone. */
export interface Finger {
  down(at: Point): Promise<void>;
  /** In small steps, as a finger goes. */
  to(at: Point, steps?: number): Promise<void>;
  up(): Promise<void>;
  rest(ms: number): Promise<void>;
}

const FRAME_MS = 16;

export async function fingerOn(page: Page): Promise<Finger> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  let now: Point = { x: 0, y: 0 };
  let isDown = false;
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    async down(at) {
      now = at;
      isDown = true;
      await send('touchStart', [at]);
    },
    async to(at, steps = 12) {
      const from = now;
      for (let step = 1; step <= steps; step += 1) {
        now = { x: from.x + ((at.x - from.x) * step) / steps, y: from.y + ((at.y - from.y) * step) / steps };
        await send('touchMove', [now]);
        await page.waitForTimeout(FRAME_MS);
      }
    },
    async up() {
      if (isDown) await send('touchEnd', []);
      isDown = false;
    },
    rest: (ms) => page.waitForTimeout(ms),
  };
}
