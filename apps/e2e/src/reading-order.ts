import type { Page } from 'playwright-core';

/**
 * What stands before another thing in the document and after it on the screen (WCAG 1.3.2, 2.4.3): who listens or moves by
 * keyboard would meet it elsewhere than who looks. Compared are neighbours that are laid out where they stand: the tools
 * of the header (`.side`), which a phone has above the title, and the kind of an event above its title are beside it, and a map's oblasts are read
 * in the order of the alphabet.
 */
export const outOfOrder = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const apart = '.side, .kind, .unseen, .skip, .oblasts > ul > li, script';
    const name = ({ tagName, className, textContent }: Element) =>
      `${tagName.toLowerCase()}.${className} (${textContent.trim().slice(0, 30)})`;
    const laidOut = (element: Element) => {
      const { position, display, float } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const inFlow = position === 'static' || position === 'relative';
      return inFlow && display !== 'none' && display !== 'contents' && float === 'none' && width * height > 0;
    };
    /** In columns what comes next may stand higher, as long as it stands further to the right. */
    const inColumns = (element: Element | null): boolean => {
      if (!element) return false;
      const { columnCount, columnWidth } = getComputedStyle(element);
      return columnCount !== 'auto' || columnWidth !== 'auto' || inColumns(element.parentElement);
    };
    const found: string[] = [];
    for (const parent of document.querySelectorAll('body, body *')) {
      if (parent.closest('svg')) continue;
      const children = [...parent.children].filter((child) => !child.matches(apart) && laidOut(child));
      for (const [n, child] of children.entries()) {
        const next = children[n + 1];
        if (!next) break;
        const [one, other] = [child.getBoundingClientRect(), next.getBoundingClientRect()];
        const nextColumn = other.left >= one.right - 1 && inColumns(parent);
        const above = other.bottom <= one.top + 1 && !nextColumn;
        const sameLine = other.top < one.bottom - 1 && one.top < other.bottom - 1;
        const left = sameLine && other.right <= one.left + 1;
        if (above || left) found.push(`${name(next)} is shown before ${name(child)}`);
      }
    }
    return found;
  });
