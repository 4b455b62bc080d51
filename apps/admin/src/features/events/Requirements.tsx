import { useState } from 'react';
import { ActionIcon } from '@mantine/core';
import { IconCheck, IconCircleDashed, IconMinus, IconPencil } from '@tabler/icons-react';
import { textIn } from '@birge/domain';
import { eventPage, formatNumber, longDate } from '@birge/i18n';
import type { EventView, RequirementView } from '@birge/api-client';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { missingWords } from '../../shared/look/missing-words.js';
import { RequirementDialog } from './RequirementDialog.js';
import styles from '../../shared/page/part.module.css';

/** The checklist before an event can be confirmed: answers come by themselves, permissions are written down. */
export function Requirements({ event }: { event: EventView }) {
  const { requirements: text } = useText(eventPage);
  const { language } = useLanguage();
  const [editing, setEditing] = useState<RequirementView | null>(null);
  return (
    <section aria-labelledby="requirements">
      <div className={styles.head}>
        <h2 id="requirements">{text.title}</h2>
        {event.quorum.needed > 0 && (
          <span className={styles.beside}>
            {missingWords(language, event.quorum) ||
              text.quorum(formatNumber(language, event.quorum.met), formatNumber(language, event.quorum.needed))}
          </span>
        )}
      </div>
      {event.requirements.length === 0 ? (
        <p className={styles.quiet}>{text.none}</p>
      ) : (
        <ul className={styles.rows}>
          {event.requirements.map((requirement) => (
            <li key={requirement.id} className={styles.check}>
              <Sign requirement={requirement} />
              <div>
                <div>{textIn(requirement.label, language)}</div>
                <div className={styles.small}>
                  {[
                    requirement.needed ? (requirement.met ? text.met : text.missing) : text.notNeeded,
                    requirement.needed &&
                      !requirement.met &&
                      requirement.neededBy &&
                      text.by(longDate(language, requirement.neededBy)),
                    requirement.granted === false && text.refused,
                    requirement.number,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
              </div>
              {event.may.edit && (
                <ActionIcon
                  className={styles.checkEdit}
                  aria-label={text.edit(textIn(requirement.label, language))}
                  onClick={() => setEditing(requirement)}
                >
                  <IconPencil size={16} aria-hidden />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.small}>{text.help}</p>
      {editing && <RequirementDialog event={event} requirement={editing} onClose={() => setEditing(null)} />}
    </section>
  );
}

function Sign({ requirement }: { requirement: RequirementView }) {
  if (!requirement.needed) return <IconMinus size={18} className={styles.quiet} aria-hidden />;
  return requirement.met ? (
    <IconCheck size={18} className={styles.good} aria-hidden />
  ) : (
    <IconCircleDashed size={18} className={styles.warn} aria-hidden />
  );
}
