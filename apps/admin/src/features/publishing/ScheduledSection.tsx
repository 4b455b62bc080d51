import { useState } from 'react';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import { publishingActs } from '@birge/i18n';
import type { PublishingView, ScheduledPublication } from '@birge/api-client';
import { useToast } from '../../shared/feedback/use-toast.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { ScheduleDialog } from '../../shared/told/ScheduleDialog.js';
import { scheduledAt } from '../../shared/told/scheduled-at.js';
import { useScheduledActs } from '../../shared/told/use-scheduled-acts.js';
import styles from './publishing.module.css';

interface Props {
  view: PublishingView;
  year: string;
}

/** What waits for its time, a time at a time: each can be moved as a whole, and called off one by one. */
export function ScheduledSection({ view, year }: Props) {
  const text = useText(publishingActs);
  const { language } = useLanguage();
  const { refused } = useToast();
  const acts = useScheduledActs();
  const [moving, setMoving] = useState<readonly ScheduledPublication[] | null>(null);
  const waiting = view.scheduled.filter(({ heldBack }) => heldBack === null);
  if (waiting.length === 0) return null;
  return (
    <section className={styles.scheduled} aria-labelledby="scheduled">
      <h2 id="scheduled">{text.scheduled}</h2>
      {[...Map.groupBy(waiting, ({ at }) => at).values()].map((group) => {
        const at = scheduledAt(language, group[0]!);
        const mine = group.filter(({ may }) => may);
        return (
          <section key={group[0]!.at} aria-label={at}>
            <div className={styles.line}>
              <strong>{at}</strong>
              {mine.length > 0 && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={text.moveAll(at)}
                  onClick={() => setMoving(mine)}
                >
                  {text.move}
                </Button>
              )}
            </div>
            <ul className={styles.waiting}>
              {group.map((one) => (
                <li key={one.id}>
                  <Link to="/$year/events/$id" params={{ year, id: one.eventId }}>
                    {textIn(one.title, language)}
                  </Link>
                  <span className={styles.count}>{text.by(one.by)}</span>
                  {one.may && (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      color="gray"
                      aria-label={text.callOffOne(textIn(one.title, language))}
                      onClick={() => void acts.callOff([one]).catch(refused)}
                    >
                      {text.callOff}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {moving && (
        <ScheduleDialog
          title={text.moveTitle}
          clock={view.clock}
          initial={{ at: moving[0]!.wallAt, reason: '', noHarm: '' }}
          asks={{ reason: false, noHarm: false }}
          saving={acts.moving}
          save={({ at }) => acts.move(moving, at)}
          onClose={() => setMoving(null)}
        />
      )}
    </section>
  );
}
