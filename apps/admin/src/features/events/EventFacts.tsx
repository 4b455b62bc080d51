import type { ReactNode } from 'react';
import { textIn } from '@birge/domain';
import { common, eventPage, events, formatNumber, languageList, themeNames } from '@birge/i18n';
import type { EventView } from '@birge/api-client';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { useDivisions } from '../../shared/reference/use-reference.js';
import styles from '../../shared/page/part.module.css';

/** What is said of the event, in short; it is changed in the next tab. */
export function EventFacts({ event, year }: { event: EventView; year: string }) {
  const text = useText(eventPage);
  const { field } = useText(events);
  const words = useText(common);
  const { language } = useLanguage();
  const divisions = useDivisions(`${year}-07-30`);
  const facts: [string, ReactNode][] = [
    [field.coordinatorId, event.coordinator?.name],
    [field.divisions, divisions.namesOf(event.divisions)],
    [field.attendance, words.attendance[event.attendance]],
    [field.onlineUrl, event.onlineUrl && <a href={event.onlineUrl}>{event.onlineUrl}</a>],
    [field.visibility, words.visibility[event.visibility]],
    [
      field.expectedParticipants,
      event.expectedParticipants !== null && formatNumber(language, event.expectedParticipants),
    ],
    [field.lengthMinutes, event.lengthMinutes !== null && formatNumber(language, event.lengthMinutes)],
    [field.languages, event.languages.length > 0 && languageList(language, event.languages)],
    [field.themes, event.themes.map((theme) => themeNames[language][theme]).join(', ')],
    [field.audience, textIn(event.audience, language)],
    [field.access, textIn(event.access, language)],
    [field.summary, textIn(event.summary, language)],
    [field.note, event.note],
    [text.stateReason, event.stateReason],
  ];
  return (
    <section aria-labelledby="facts">
      <div className={styles.head}>
        <h2 id="facts">{text.facts.title}</h2>
      </div>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label} className={styles.pair}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
