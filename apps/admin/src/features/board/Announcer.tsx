import { useEffect, useState } from 'react';
import { moving } from '@birge/i18n';
import { useBoard } from './BoardContext.js';
import { goingAlong } from './going-along.js';
import type { Placing } from './placing-store.js';
import { spokenTarget } from './target-words.js';
import { usePlacing } from './use-placing.js';

/** A key that is held down says where it ends, a drag where it rests: not each step on the way. */
const PAUSE_MS = { keyboard: 120, pointer: 600 };

/** What a step is told by: another place, time, length or verdict; not another pixel. */
export function targetKey(placing: Placing | null): string {
  if (!placing) return '';
  const { target, item } = placing;
  const where = target.kind === 'slot' || target.kind === 'refused' ? target.row.key : '';
  const when =
    target.kind === 'slot' ? `${target.placement.start}/${target.placement.end}/${target.verdict.level}` : '';
  return [item.occurrenceId, target.kind, where, when].join(' ');
}

/** Where a card on its way would go, for a screen reader, once it rests there; and what became of it. */
export function Announcer({ said }: { said: string }) {
  const { store, language, index, search } = useBoard();
  const placing = usePlacing(store);
  const [step, setStep] = useState('');
  const key = targetKey(placing);
  const by = placing?.by ?? 'keyboard';
  useEffect(() => {
    const say = (): void => {
      const current = store.get();
      if (!current || current.target.kind === 'nowhere') return setStep('');
      const along = goingAlong(search.sel, current.item, index).length;
      setStep(
        [along && moving[language].more(along), spokenTarget(language, current, index)].filter(Boolean).join('. '),
      );
    };
    const timer = setTimeout(say, key ? PAUSE_MS[by] : 0);
    return () => clearTimeout(timer);
  }, [key, by, store, language, index, search.sel]);
  return (
    <>
      <div className="only-read-aloud" role="status">
        {said}
      </div>
      <div className="only-read-aloud" aria-live="assertive" data-announcer>
        {placing ? step : ''}
      </div>
    </>
  );
}
