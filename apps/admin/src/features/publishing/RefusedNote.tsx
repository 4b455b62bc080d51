import { textIn } from '@birge/domain';
import type { PublishingItem } from '@birge/api-client';
import { useLanguage } from '../../shared/language/LanguageProvider.js';
import type { NotDone } from './use-publishing.js';
import styles from './publishing.module.css';

/** What was not done with the rest, and why. */
export function RefusedNote({ notDone, items }: { notDone: NotDone | null; items: readonly PublishingItem[] }) {
  const { language } = useLanguage();
  if (!notDone) return null;
  return (
    <div className={styles.refused} role="alert">
      <strong>{notDone.label}</strong>
      <ul>
        {notDone.of.map(({ eventId, detail }) => (
          <li key={eventId}>
            {textIn(items.find((item) => item.eventId === eventId)?.title, language)}: {detail}
          </li>
        ))}
      </ul>
    </div>
  );
}
