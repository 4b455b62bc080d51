import { Fragment } from 'react';
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

/** Several for the same, or a row of them from the first up to another. */
export function AnyOfKeys({ keys, upTo }: { keys: readonly Keys[]; upTo?: Keys }) {
  return (
    <span className={styles.any}>
      {keys.map((one, place) => (
        <Fragment key={keyCaps(one).join(' ')}>
          {place > 0 && <i>/</i>}
          <KeyCaps keys={one} />
        </Fragment>
      ))}
      {upTo && (
        <>
          <i>…</i>
          <KeyCaps keys={upTo} />
        </>
      )}
    </span>
  );
}
