import { textIn } from '@birge/domain';
import { told } from '@birge/i18n';
import type { PublishedAnswer, PublishingItem } from '@birge/api-client';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import styles from './publishing.module.css';

/** What was not published with the rest, and why. */
export function RefusedNote({
  refused,
  items,
}: {
  refused: PublishedAnswer['refused'];
  items: readonly PublishingItem[];
}) {
  const { publishing: text } = useText(told);
  const { language } = useLanguage();
  if (refused.length === 0) return null;
  return (
    <div className={styles.refused} role="alert">
      <strong>{text.refused}</strong>
      <ul>
        {refused.map(({ eventId, detail }) => (
          <li key={eventId}>
            {textIn(items.find((item) => item.eventId === eventId)?.title, language)}: {detail}
          </li>
        ))}
      </ul>
    </div>
  );
}
