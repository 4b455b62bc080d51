import { Modal, Switch } from '@mantine/core';
import { commands as messages } from '@birge/i18n';
import { commandGroups } from '../../shared/commands/command.js';
import { useNotedKeys, useOffered } from '../../shared/commands/commands.js';
import { AnyOfKeys } from '../../shared/commands/KeyCaps.js';
import type { Keys } from '../../shared/commands/keys.js';
import { setSingleKeys, useSingleKeys } from '../../shared/commands/single-keys.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { useSectionNames } from './use-section-names.js';
import styles from './KeyList.module.css';

interface Line {
  id: string;
  title: string;
  keys: readonly Keys[];
  upTo?: Keys;
}

/** Every key that does something here and now: read from the register that the keys themselves are read from. */
export function KeyList({ onClose }: { onClose(): void }) {
  const { list: text } = useText(messages);
  const nameOf = useSectionNames();
  const single = useSingleKeys();
  const offered = useOffered().filter(({ keys }) => keys && (single || keys.mod));
  const noted = useNotedKeys();
  const headings = [...new Set(noted.map(({ heading }) => heading))];
  const sections: { heading: string; lines: readonly Line[] }[] = [
    ...commandGroups.map((group) => ({
      heading: nameOf(group),
      lines: offered
        .filter((command) => command.group === group)
        .map(({ id, title, keys, also = [] }) => ({ id, title, keys: [keys!, ...also] })),
    })),
    // Keys of what has the focus: those are nobody's slip, and are not switched off.
    ...headings.map((heading) => ({ heading, lines: noted.filter((note) => note.heading === heading) })),
  ];
  return (
    <Modal opened onClose={onClose} title={text.title} size={720} closeButtonProps={{ 'aria-label': text.close }}>
      <p className={styles.lead}>{text.lead}</p>
      <div className={styles.groups}>
        {sections
          .filter(({ lines }) => lines.length > 0)
          .map(({ heading, lines }) => (
            <section key={heading} className={styles.group}>
              <h3>{heading}</h3>
              <dl>
                {lines.map(({ id, title, keys, upTo }) => (
                  <div key={id} className={styles.pair}>
                    <dt>{title}</dt>
                    <dd>
                      <AnyOfKeys keys={keys} upTo={upTo} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </div>
      <Switch
        className={styles.single}
        label={text.single}
        description={text.singleHelp}
        checked={single}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
      />
    </Modal>
  );
}
