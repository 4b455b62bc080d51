import { useBoard } from './BoardContext.js';
import { spokenTarget } from './target-words.js';
import { usePlacing } from './use-placing.js';

/** Each step of a card that is moved by keys, for a screen reader; a drag with the mouse is seen, not said. */
export function Announcer({ said }: { said: string }) {
  const { store, language, index } = useBoard();
  const placing = usePlacing(store);
  const step = placing?.by === 'keyboard' ? spokenTarget(language, placing, index) : '';
  return (
    <>
      <div className="only-read-aloud" role="status">
        {said}
      </div>
      <div className="only-read-aloud" aria-live="assertive" data-announcer>
        {step}
      </div>
    </>
  );
}
