import type { BoardGroup, BoardRow } from './board-rows.js';

/**
 * Scrolls a row into the part of the board below its headers, if it is not there yet. A row that is not drawn is where
 * the heights of those before it say.
 */
export function scrollToRow(
  box: HTMLElement,
  group: BoardGroup,
  key: string,
  heightOf: (row: BoardRow) => number,
): void {
  const section = box.querySelector<HTMLElement>(`[data-group="${CSS.escape(group.key)}"]`);
  const head = section?.firstElementChild;
  if (!section || !(head instanceof HTMLElement)) return;
  const at = group.rows.findIndex((row) => row.key === key);
  const drawn = section.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
  const above = group.rows.slice(0, at).reduce((sum, row) => sum + heightOf(row), 0);
  const top = drawn ? drawn.offsetTop : section.offsetTop + head.offsetHeight + above;
  const height = drawn?.offsetHeight ?? heightOf(group.rows[at]!);
  const header = box.querySelector<HTMLElement>('[data-header]')?.offsetHeight ?? 0;
  const covered = header + head.offsetHeight;
  if (top >= box.scrollTop + covered && top + height <= box.scrollTop + box.clientHeight) return;
  // In the middle of what is left: a long way is not at an edge.
  box.scrollTop = top - covered - Math.max(0, (box.clientHeight - covered - height) / 2);
}
