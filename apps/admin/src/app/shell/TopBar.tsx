import { ActionIcon } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { admin, common } from '@birge/i18n';
import { LanguageSwitch } from '../../features/session/LanguageSwitch.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { AccountMenu } from './AccountMenu.js';
import { EditionSwitcher } from './EditionSwitcher.js';
import { PaletteButton } from './PaletteButton.js';
import styles from './TopBar.module.css';

interface Props {
  onOpen(): void;
  onPalette(): void;
  onKeys(): void;
}

export function TopBar({ onOpen, onPalette, onKeys }: Props) {
  const text = useText(admin);
  const { product } = useText(common);
  return (
    <header className={styles.bar}>
      <ActionIcon className={styles.burger} onClick={onOpen} aria-label={text.nav.open}>
        <IconMenu2 size={20} aria-hidden />
      </ActionIcon>
      <Link to="/" className={styles.brand}>
        {product}
      </Link>
      <EditionSwitcher />
      <PaletteButton onOpen={onPalette} />
      <span className={styles.spread} />
      <span className={styles.wide}>
        <LanguageSwitch />
      </span>
      <AccountMenu onKeys={onKeys} />
    </header>
  );
}
