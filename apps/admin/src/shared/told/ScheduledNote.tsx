import { publishingActs } from '@birge/i18n';
import type { ScheduledPublication } from '@birge/api-client';
import { useLanguage, useText } from '../language/LanguageProvider.js';
import { scheduledAt } from './scheduled-at.js';
import styles from './Suspicions.module.css';

/** When it will be published, or why it was not when its time came. */
export function ScheduledNote({ scheduled }: { scheduled: ScheduledPublication | undefined }) {
  const text = useText(publishingActs);
  const { language } = useLanguage();
  if (!scheduled) return null;
  const at = scheduledAt(language, scheduled);
  if (!scheduled.heldBack)
    return (
      <p className={styles.waits}>
        {text.willBe(at)} ({text.by(scheduled.by)})
      </p>
    );
  return (
    <div className={styles.note}>
      <p>{text.heldBackAt(at)}</p>
      {scheduled.heldBack.detail} ({text.by(scheduled.by)})
    </div>
  );
}
