import type { ReactNode } from 'react';
import styles from './Empty.module.css';

/** Nothing here: one sentence that says why or what to do, and one button that does it. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {action}
    </div>
  );
}
