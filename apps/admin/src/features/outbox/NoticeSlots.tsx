import { textIn } from '@birge/domain';
import { notices, slotText } from '@birge/i18n';
import type { NoticeItem, NoticeSlot } from '@birge/api-client';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import styles from './notices.module.css';

/** Old and new of every time and place that changed, in the coordinator's language. */
export function NoticeSlots({ changes }: Pick<NoticeItem, 'changes'>) {
  const text = useText(notices);
  const { language } = useLanguage();
  const said = (slot: NoticeSlot) => {
    const when = slot.start && slot.end ? slotText(language, slot.start, slot.end, slot.allDay) : text.noTime;
    return `${when}, ${textIn(slot.place, language) || text.noPlace}`;
  };
  return (
    <ul className={styles.changes}>
      {changes.map(({ occurrenceId, was, now }) => (
        <li key={occurrenceId}>
          <span>{was ? text.was : text.added}</span>
          {was && <s>{said(was)}</s>}
          {was && <span>{now ? text.now : text.removed}</span>}
          {now && <b>{said(now)}</b>}
        </li>
      ))}
    </ul>
  );
}
