import { IconSearch } from '@tabler/icons-react';
import { commands } from '@birge/i18n';
import { KeyCaps } from '../../shared/commands/KeyCaps.js';
import { ariaKeys } from '../../shared/commands/keys.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import styles from './TopBar.module.css';

const keys = { code: 'KeyK', mod: true };

export function PaletteButton({ onOpen }: { onOpen(): void }) {
  const { open } = useText(commands);
  return (
    <button
      type="button"
      className={styles.palette}
      onClick={onOpen}
      aria-haspopup="dialog"
      aria-keyshortcuts={ariaKeys(keys)}
    >
      <IconSearch size={17} aria-hidden />
      <span className={styles.paletteWords}>{open}</span>
      <span className={styles.paletteKeys} aria-hidden>
        <KeyCaps keys={keys} />
      </span>
    </button>
  );
}
