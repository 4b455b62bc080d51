import { Menu } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { textIn } from '@birge/domain';
import { admin, dateRange } from '@birge/i18n';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { useMe } from '../../shared/session/me.js';
import { useGoToEdition } from './use-go-to-edition.js';
import { useYear } from './year.js';
import styles from './TopBar.module.css';

/** Which year's plan is looked at. */
export function EditionSwitcher() {
  const { edition: text } = useText(admin);
  const { language } = useLanguage();
  const { editions } = useMe();
  const { year } = useYear();
  const go = useGoToEdition();
  const now = editions.find((one) => String(one.year) === year);
  if (!now) return null;

  const kind = now.archived ? text.archived : now.sample ? text.sample : null;
  return (
    <Menu position="bottom-start" width={300}>
      <Menu.Target>
        <button type="button" className={styles.edition} title={text.choose}>
          {now.year}
          {kind && <small>{kind}</small>}
          <IconChevronDown size={15} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{text.choose}</Menu.Label>
        {editions.map((one) => (
          <Menu.Item
            key={one.id}
            onClick={() => go(one.year)}
            rightSection={one === now ? <IconCheck size={16} aria-hidden /> : null}
          >
            <b>{text.year(one.year)}</b>
            {one.archived ? ` · ${text.archived}` : one.sample ? ` · ${text.sample}` : ''}
            <br />
            <small>
              {[textIn(one.motto, language), dateRange(language, one.startsOn, one.endsOn)].filter(Boolean).join(' · ')}
            </small>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
