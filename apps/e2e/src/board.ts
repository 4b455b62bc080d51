import type { Locator, Page } from 'playwright-core';

/** A card by its title, on the board or in the tray. */
export const cardNamed = (page: Page | Locator, title: string | RegExp): Locator =>
  page.locator('[data-card]', { hasText: title });
export const tray = (page: Page): Locator => page.locator('[data-tray]');

/** The row of a space in the view of hours. */
const rowOf = (page: Page, space: string): Locator =>
  page.locator('[data-row]').filter({ has: page.getByRole('rowheader', { name: space }) });

/** Drags a card with the mouse to an hour of a space's row, as a hand does it: down, many small steps, up. */
export async function dragTo(
  page: Page,
  card: Locator,
  space: string,
  hour: number,
  beforeDrop?: () => Promise<void>,
): Promise<void> {
  const track = rowOf(page, space).locator('[data-track]');
  await track.scrollIntoViewIfNeeded();
  await card.scrollIntoViewIfNeeded();
  const from = (await card.boundingBox())!;
  const days = Number(await track.getAttribute('data-days'));
  const grip = { x: from.x + 12, y: from.y + 12 };
  // A card of the board hangs on the hand by where it was taken; one from the tray begins at the hand.
  const held = (await card.evaluate((element) => element.closest('[data-track]') !== null)) ? 12 : 0;
  const target = async () => {
    const box = (await track.boundingBox())!;
    return { x: box.x + (box.width * hour) / (days * 24) + held, y: box.y + box.height / 2 };
  };
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  const to = await target();
  for (let step = 1; step <= 12; step += 1)
    await page.mouse.move(grip.x + ((to.x - grip.x) * step) / 12, grip.y + ((to.y - grip.y) * step) / 12);
  // The board scrolls under a card that passes its edge: it is aimed again until the hour stays where it is.
  for (let aimed = to, steady = 0, looks = 0; steady < 2 && looks < 40; looks += 1) {
    await page.waitForTimeout(100);
    const again = await target();
    await page.mouse.move(again.x + 1, again.y);
    await page.mouse.move(again.x, again.y);
    steady = Math.hypot(again.x - aimed.x, again.y - aimed.y) < 1 ? steady + 1 : 0;
    aimed = again;
  }
  await beforeDrop?.();
  await page.mouse.up();
}
