import type { Problem } from '@birge/domain';
import { board } from '@birge/i18n';
import type { BulkValues } from '../../shared/bulk/bulk-values.js';
import { useBoard } from './BoardContext.js';
import type { BoardRow } from './board-rows.js';
import { BoardBulk } from './BoardBulk.js';
import { CardPanel } from './CardPanel.js';
import { FindSlotPanel } from './FindSlotPanel.js';
import { slotSearchOf } from './find-slot.queries.js';
import { MoveForm } from './MoveForm.js';
import { ProblemsPanel } from './ProblemsPanel.js';
import type { Placement } from './scheduled.js';
import { selectedIn } from './selection.js';
import { SidePanel } from '../../shared/page/SidePanel.js';

interface BoardPanelProps {
  asked: Placement | null;
  /** What an act on many begins with. */
  begin: Partial<BulkValues> | undefined;
  problems: readonly Problem[];
  onClosed(): void;
  onFocusCard(id: string): void;
  onShow(id: string): void;
  rowShown(rowKey: string): BoardRow | undefined;
}

/**
 * The panel that the address names: the problems, an act on all that are selected, a card, the form
 * of its move, or free slots for it.
 */
export function BoardPanel({ asked, begin, problems, onClosed, onFocusCard, onShow, rowShown }: BoardPanelProps) {
  const { language, index, search, setSearch } = useBoard();
  const { card, panel } = search;
  if (panel === 'problems')
    return <ProblemsPanel problems={problems} onClose={() => setSearch({ panel: undefined })} onShow={onShow} />;
  if (!card && panel === 'bulk') {
    const [first] = selectedIn(search.sel);
    return (
      <BoardBulk
        begin={begin}
        onClose={() => {
          setSearch({ panel: undefined });
          if (first) onFocusCard(first);
        }}
      />
    );
  }
  if (!card) return null;
  const item = index.items.get(card);
  const close = (): void => {
    onClosed();
    setSearch({ card: undefined, panel: undefined, ...slotSearchOf({}) });
    onFocusCard(card);
  };
  if (!item)
    return (
      <SidePanel title={board[language].title} onClose={close}>
        <p>{board[language].card.notFound}</p>
      </SidePanel>
    );
  if (panel === 'find' && item.mayMove)
    return <FindSlotPanel key={card} item={item} onClose={close} rowShown={rowShown} />;
  if (panel === 'move' && item.mayMove)
    return (
      <MoveForm key={`${card}${asked ? ' asked' : ''}`} item={item} asked={asked} onClose={close} onDone={close} />
    );
  return <CardPanel key={card} item={item} onClose={close} />;
}
