import { useEffect, useRef, useState } from 'react';
import { IconMessageQuestion } from '@tabler/icons-react';
import { textIn } from '@birge/domain';
import { openProposals, quoted } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import { useBoard } from './BoardContext.js';
import { proposalsByEvent, withMore } from './open-proposals.js';
import styles from './ProblemsPanel.module.css';

/** How much partners would rather have otherwise, and the way to it; a new one is said aloud. Without any it is not there. */
export function ProposalsButton({ items }: { items: readonly BoardItem[] }) {
  const { language, search, setSearch } = useBoard();
  const words = openProposals[language];
  const byEvent = proposalsByEvent(items);
  const count = [...byEvent.values()].reduce((sum, { open }) => sum + open, 0);
  const [said, setSaid] = useState('');
  const before = useRef(byEvent);
  useEffect(() => {
    const more = withMore(before.current, byEvent);
    before.current = byEvent;
    if (more.length > 0)
      setSaid(more.map((title) => words.arrived(quoted(language, textIn(title, language)))).join('. '));
  }, [byEvent, language, words]);
  const only = search.proposals === 'open';
  return (
    <>
      {(count > 0 || only) && (
        <button
          type="button"
          className={styles.counts}
          title={only ? words.onlyShown(byEvent.size) : words.only}
          aria-pressed={only}
          onClick={() => setSearch({ proposals: only ? undefined : 'open' })}
        >
          <IconMessageQuestion size={16} aria-hidden />
          <span className="only-read-aloud">{`${words.count(count)}. ${words.only}`}</span>
          <span aria-hidden>{count}</span>
        </button>
      )}
      <span className="only-read-aloud" role="status">
        {said}
      </span>
    </>
  );
}
