import { useCallback } from 'react';
import { board } from '@birge/i18n';
import { useBoard } from './BoardContext.js';
import { CardPanel } from './CardPanel.js';
import { MoveForm } from './MoveForm.js';
import type { Placement } from './scheduled.js';
import { SidePanel } from './SidePanel.js';
import { useAssignKey } from './use-assign-key.js';

interface BoardPanelProps {
  asked: Placement | null;
  onClosed(): void;
  onFocusCard(id: string): void;
}

/** The panel that the address names: a card, or the form of its move. */
export function BoardPanel({ asked, onClosed, onFocusCard }: BoardPanelProps) {
  const { language, index, search, setSearch } = useBoard();
  const { card, panel } = search;
  useAssignKey(useCallback((id: string) => setSearch({ card: id, panel: 'assign' }), [setSearch]));
  if (!card) return null;
  const item = index.items.get(card);
  const close = (): void => {
    onClosed();
    setSearch({ card: undefined, panel: undefined });
    onFocusCard(card);
  };
  if (!item)
    return (
      <SidePanel title={board[language].title} onClose={close}>
        <p>{board[language].card.notFound}</p>
      </SidePanel>
    );
  if (panel === 'move' && item.mayMove)
    return (
      <MoveForm key={`${card}${asked ? ' asked' : ''}`} item={item} asked={asked} onClose={close} onDone={close} />
    );
  return <CardPanel key={card} item={item} onClose={close} />;
}
