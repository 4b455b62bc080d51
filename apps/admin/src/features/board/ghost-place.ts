const GAP = 14;

/** Beside a point, within the window. Above it where there is room for that: under a finger lies the hand. */
export function besides(ghost: HTMLElement, at: { x: number; y: number }, wished: 'above' | 'below'): void {
  const { offsetWidth: width, offsetHeight: height } = ghost;
  const x = at.x + GAP + width > window.innerWidth ? Math.max(4, at.x - width - GAP) : at.x + GAP;
  place(ghost, x, heightOf(at.y, height, wished));
}

function heightOf(y: number, height: number, wished: 'above' | 'below'): number {
  const above = y - height - (wished === 'above' ? 2 * GAP : GAP);
  const fitsBelow = y + GAP + height <= window.innerHeight;
  if (wished === 'above') return above >= 4 || !fitsBelow ? Math.max(4, above) : y + GAP;
  return fitsBelow ? y + GAP : Math.max(4, above);
}

export function place(element: HTMLElement, x: number, y: number, width?: number, height?: number): void {
  element.style.transform = `translate(${x}px, ${y}px)`;
  if (width === undefined || height === undefined) return;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
}
