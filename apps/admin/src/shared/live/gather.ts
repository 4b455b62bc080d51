/**
 * Collects what comes in one burst. The first is handed on after `first` ms, those that come later not before `between` ms
 * have passed since: a quiet screen is quick, a busy one asks seldom.
 */
export function gather<T>({ first, between }: { first: number; between: number }, hand: (gathered: T[]) => void) {
  let gathered: T[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let handed = -Infinity;
  const flush = (): void => {
    timer = undefined;
    handed = Date.now();
    const all = gathered;
    gathered = [];
    hand(all);
  };
  return {
    add(one: T): void {
      gathered.push(one);
      timer ??= setTimeout(flush, Math.max(first, handed + between - Date.now()));
    },
    stop(): void {
      clearTimeout(timer);
      gathered = [];
    },
  };
}
