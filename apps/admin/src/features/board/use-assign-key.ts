import { useEffect } from 'react';

/**
 * A on a focused card opens its people, by the key's place on any layout. A card on its way takes all keys itself, and
 * says so by preventing them.
 */
export function useAssignKey(onAssign: (occurrenceId: string) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const held = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      if (event.code !== 'KeyA' || held || event.defaultPrevented || !(event.target instanceof Element)) return;
      const id = event.target.closest<HTMLElement>('[data-card]')?.dataset.card;
      if (!id) return;
      event.preventDefault();
      onAssign(id);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onAssign]);
}
