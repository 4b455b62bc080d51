import type { ReactNode } from 'react';
import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import styles from './mail.module.css';

interface Props {
  list: ReactNode;
  /** What is read; null where nothing was chosen yet. */
  reading: ReactNode;
  /** The name of what is read, and of the button that closes it. */
  title: string;
  close: string;
  /** What to do while nothing is read. */
  choose: string;
  /** The list needs as much room as what is read. */
  even?: boolean;
  onClose(): void;
}

/** A list and what is read of it: side by side, or one above the other where there is no room. */
export function Panes({ list, reading, title, close, choose, even, onClose }: Props) {
  const narrow = useMediaQuery('(max-width: 1000px)');
  return (
    <div className={styles.panes} data-even={even || undefined}>
      {list}
      {narrow ? (
        <Drawer
          opened={Boolean(reading)}
          onClose={onClose}
          position="right"
          size="100%"
          title={title}
          closeButtonProps={{ 'aria-label': close }}
        >
          {reading}
        </Drawer>
      ) : (
        <div className={styles.reading}>{reading ?? <p className={styles.quiet}>{choose}</p>}</div>
      )}
    </div>
  );
}
