import { memo } from 'react';
import { assignments, hoursText, peopleStrip } from '@birge/i18n';
import type { MatrixPerson } from '@birge/api-client';
import { useLanguage } from '../../shared/language/LanguageProvider.js';
import { useDivisions } from '../../shared/reference/use-reference.js';
import styles from './PeopleStrip.module.css';

interface PeopleEntriesProps {
  people: readonly MatrixPerson[];
  total: number;
  inHand: string | null;
}

/** Drawn anew only when the people are others: not at each step of a drag. */
export const PeopleEntries = memo(function PeopleEntries({ people, total, inHand }: PeopleEntriesProps) {
  const { language } = useLanguage();
  const divisions = useDivisions();
  const words = peopleStrip[language];
  if (people.length === 0) return <p className={styles.none}>{words.none}</p>;
  return (
    <div className={styles.scroll} role="group" aria-label={words.list} tabIndex={0}>
      <ul className={styles.entries} title={words.help}>
        {people.map(({ personId, name, homeDivision, totalMinutes }) => (
          <li key={personId} data-helper={personId} data-moving={personId === inHand || undefined}>
            <b>{name}</b>
            <span>
              {[
                homeDivision ? divisions.nameOf(homeDivision) : '',
                totalMinutes > 0 ? hoursText(language, totalMinutes) : assignments[language].nothing,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
        {total > people.length && <li className={styles.more}>{words.more(people.length, total)}</li>}
      </ul>
    </div>
  );
});
