import { Button, Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import { harm, publishingActs, told } from '@birge/i18n';
import type { PublishingItem, ScheduledPublication } from '@birge/api-client';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { StateMark } from '../../shared/look/StateMark.js';
import { Differences } from '../../shared/told/Differences.js';
import { ScheduledNote } from '../../shared/told/ScheduledNote.js';
import { Suspicions } from '../../shared/told/Suspicions.js';
import styles from './publishing.module.css';

interface Props {
  item: PublishingItem;
  scheduled: ScheduledPublication | undefined;
  year: string;
  chosen: boolean;
  onChoose?(on: boolean): void;
  onPreview(): void;
}

export function PublishingRow({ item, scheduled, year, chosen, onChoose, onPreview }: Props) {
  const { publishing: text } = useText(told);
  const { suspected } = useText(harm);
  const words = useText(publishingActs);
  const { language } = useLanguage();
  const title = textIn(item.title, language);
  return (
    <li className={styles.item}>
      {onChoose && (
        <Checkbox
          aria-label={text.select(title)}
          checked={chosen}
          onChange={(changed) => onChoose(changed.currentTarget.checked)}
        />
      )}
      <div className={styles.body}>
        <div className={styles.line}>
          <span className={styles.kind} data-kind={item.kind}>
            {text.kind[item.kind]}
          </span>
          <Link to="/$year/events/$id" params={{ year, id: item.eventId }}>
            {title}
          </Link>
          <StateMark state={item.state} />
          {item.needsReason && <span className={styles.warn}>{text.needsReason}</span>}
          {item.suspicions.length > 0 && <span className={styles.warn}>{suspected}</span>}
          <Button
            className={styles.look}
            size="compact-sm"
            variant="subtle"
            aria-label={words.previewOf(title)}
            onClick={onPreview}
          >
            {words.preview}
          </Button>
        </div>
        {item.kind !== 'new' && item.differences.length > 0 && <Differences differences={item.differences} />}
        <Suspicions suspicions={item.suspicions} />
        <ScheduledNote scheduled={scheduled} />
      </div>
    </li>
  );
}
