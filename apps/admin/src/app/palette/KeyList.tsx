import { Modal, Switch } from '@mantine/core';
import { commands as messages } from '@birge/i18n';
import { commandGroups } from '../../shared/commands/command.js';
import { useOffered } from '../../shared/commands/commands.js';
import { KeyCaps } from '../../shared/commands/KeyCaps.js';
import { setSingleKeys, useSingleKeys } from '../../shared/commands/single-keys.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { useSectionNames } from './use-section-names.js';
import styles from './KeyList.module.css';

/** Every key that does something here and now: read from the register that the keys themselves are read from. */
export function KeyList({ onClose }: { onClose(): void }) {
  const { list: text } = useText(messages);
  const nameOf = useSectionNames();
  const single = useSingleKeys();
  const keyed = useOffered().filter(({ keys }) => keys && (single || keys.mod));
  return (
    <Modal opened onClose={onClose} title={text.title} size={720} closeButtonProps={{ 'aria-label': text.close }}>
      <p className={styles.lead}>{text.lead}</p>
      <div className={styles.groups}>
        {commandGroups
          .map((group) => ({ group, here: keyed.filter((command) => command.group === group) }))
          .filter(({ here }) => here.length > 0)
          .map(({ group, here }) => (
            <section key={group} className={styles.group}>
              <h3>{nameOf(group)}</h3>
              <dl>
                {here.map(({ id, title, keys }) => (
                  <div key={id} className={styles.pair}>
                    <dt>{title}</dt>
                    <dd>
                      <KeyCaps keys={keys!} />
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
