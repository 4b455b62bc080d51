const middle = (box: DOMRect): { x: number; y: number } => ({
  x: box.left + box.width / 2,
  y: box.top + box.height / 2,
});

const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The card next to another in an arrow's direction, as they lie on the screen; of the same region (board or tray). */
export function nearestCard(from: HTMLElement, key: string): HTMLElement | null {
  const way = ways[key];
  const region = from.closest('[data-region]');
  if (!way || !region) return null;
  const start = middle(from.getBoundingClientRect());
  const cards = [...region.querySelectorAll<HTMLElement>('[data-card]')].filter((card) => card !== from);
  const reached = cards.flatMap((card) => {
    const to = middle(card.getBoundingClientRect());
    const [dx, dy] = [to.x - start.x, to.y - start.y];
    const ahead = dx * way[0] + dy * way[1];
    const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
    // What is straight ahead is nearer than what is aside.
    return ahead > 1 ? [{ card, distance: ahead + aside * 3 }] : [];
  });
  return reached.sort((a, b) => a.distance - b.distance)[0]?.card ?? null;
}
