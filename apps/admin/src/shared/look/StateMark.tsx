import type { EventState } from '@birge/domain';
import { common } from '@birge/i18n';
import { useText } from '../language/LanguageProvider.js';
import styles from './StateMark.module.css';

/** An event's state: a shape that says it without colour, and the word. */
export function StateMark({ state }: { state: EventState }) {
  const { eventState } = useText(common);
  return (
    <span className={styles.state} data-state={state}>
      {eventState[state]}
    </span>
  );
}
