import { Checkbox } from '@mantine/core';
import { textIn } from '@birge/domain';
import { instantText, notices } from '@birge/i18n';
import type { NoticeItem, NoticeRecipient } from '@birge/api-client';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { AnswerMark } from '../../shared/look/AnswerMark.js';
import { hereOffset } from '../../shared/look/here-offset.js';
import { SubjectLink } from '../../shared/partners/SubjectLink.js';
import { NoticeSlots } from './NoticeSlots.js';
import styles from './notices.module.css';

interface Props {
  recipient: NoticeRecipient;
  notice: NoticeItem;
  year: string;
  read: boolean;
  chosen: boolean;
  onChoose?(on: boolean): void;
  onRead(): void;
}

export function NoticeRow({ recipient, notice, year, read, chosen, onChoose, onRead }: Props) {
  const text = useText(notices);
  const { language } = useLanguage();
  const title = textIn(notice.eventTitle, language);
  return (
    <li className={styles.notice} data-read={read || undefined}>
      {onChoose && (
        <Checkbox
          aria-label={text.select(recipient.contactName, title)}
          checked={chosen}
          disabled={recipient.email === null}
          onChange={(changed) => onChoose(changed.currentTarget.checked)}
        />
      )}
      <div className={styles.body}>
        <div className={styles.line}>
          <span className={styles.kind} data-kind={notice.kind}>
            {text.kind[notice.kind]}
          </span>
          <SubjectLink year={year} eventId={notice.eventId}>
            {title}
          </SubjectLink>
          {notice.answer && <AnswerMark answer={notice.answer} />}
        </div>
        <NoticeSlots changes={notice.changes} />
        <div className={styles.line}>
          <button type="button" className={styles.read} aria-pressed={read} onClick={onRead}>
            {text.preview}
          </button>
          {notice.held && (
            <span className={styles.held}>
              {text.held(notice.held.by, instantText(language, notice.held.at, hereOffset(notice.held.at)))}
            </span>
          )}
        </div>
      </div>
    </li>
  );
}
