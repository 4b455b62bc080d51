import { keyCaps, type Keys } from './keys.js';
import styles from './KeyCaps.module.css';

/** Keys as they look on the keyboard. */
export function KeyCaps({ keys }: { keys: Keys }) {
  return (
    <span className={styles.keys}>
      {keyCaps(keys).map((cap, index) => (
        <kbd key={index}>{cap}</kbd>
      ))}
    </span>
  );
}
