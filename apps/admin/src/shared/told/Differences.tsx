import { told } from '@birge/i18n';
import type { DifferenceView } from '@birge/api-client';
import { useLanguage, useText } from '../language/LanguageProvider.js';
import { useDivisions, useEventTypes } from '../reference/use-reference.js';
import { toldWords } from './told-words.js';
import styles from './Differences.module.css';

/** What the public was told, struck out, and what is true now. */
export function Differences({ differences }: { differences: readonly DifferenceView[] }) {
  const text = useText(told);
  const { language } = useLanguage();
  const divisions = useDivisions();
  const types = useEventTypes();
  const names = { language, typeName: types.nameOf, divisionNames: divisions.namesOf };
  return (
    <dl className={styles.differences}>
      {differences.map(({ field, occurrenceId, told: was, now }) => (
        <div key={`${field}${occurrenceId ?? ''}`}>
          <dt>{text.field[field]}</dt>
          <dd>
            <del>
              <span className="only-read-aloud">{text.told}: </span>
              {toldWords(field, was, names) || text.nothing}
            </del>
            <ins>
              <span className="only-read-aloud">{text.now}: </span>
              {toldWords(field, now, names) || text.nothing}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
