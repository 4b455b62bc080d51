import { useMemo } from 'react';
import { bulk } from '@birge/i18n';
import type { BulkValues } from '../../shared/bulk/bulk-values.js';
import { BulkPanel } from '../../shared/bulk/BulkPanel.js';
import { useBoard } from './BoardContext.js';
import { selectedIn } from './selection.js';

/** One act on all selected cards; what came of it is told where moves are told. */
export function BoardBulk({ begin, onClose }: { begin: Partial<BulkValues> | undefined; onClose(): void }) {
  const { language, index, search, moves } = useBoard();
  const items = useMemo(
    () => [...selectedIn(search.sel)].flatMap((id) => index.items.get(id) ?? []),
    [search.sel, index.items],
  );
  return (
    <BulkPanel
      cards={items}
      counted={bulk[language].selected(items.length)}
      mayPublish={index.window.may.publish}
      begin={begin}
      tell={(done) => moves.tell(done && { kind: 'done', ...done })}
      onClose={onClose}
    />
  );
}
