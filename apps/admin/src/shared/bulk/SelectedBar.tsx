import type { ReactNode } from 'react';
import { Button, CloseButton, Tooltip } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { bulkActs } from '@birge/i18n';
import { ariaKeys } from '../commands/keys.js';
import { useText } from '../language/LanguageProvider.js';
import { bulkKeys } from './use-bulk-commands.js';
import styles from './SelectedBar.module.css';

interface Props {
  label: string;
  /** How many are selected, in the words of the screen. */
  said: string;
  /** Whether there is a bar at all; what is said is said without one too. */
  shown: boolean;
  /** By which keys more are selected. */
  hint?: string;
  clear: string;
  onClear(): void;
  /** The panel of one act on all of them. */
  onChange(): void;
  /** What else this screen does to all of them. */
  children?: ReactNode;
}

/** What is selected, how many they are, and what is done to all of them together. */
export function SelectedBar({ label, said, shown, hint, clear, onClear, onChange, children }: Props) {
  const { open } = useText(bulkActs);
  return (
    <>
      <div role="status" className="only-read-aloud">
        {said}
      </div>
      {shown && (
        <div className={styles.bar} role="toolbar" aria-label={label} data-bar>
          <Tooltip label={hint} disabled={!hint} openDelay={600}>
            <b className={styles.count} aria-hidden>
              {said}
            </b>
          </Tooltip>
          {children}
          <Button
            size="compact-sm"
            leftSection={<IconPencil size={15} aria-hidden />}
            aria-keyshortcuts={ariaKeys(bulkKeys)}
            onClick={onChange}
          >
            {open}
          </Button>
          <CloseButton size="sm" aria-label={clear} onClick={onClear} />
        </div>
      )}
    </>
  );
}
