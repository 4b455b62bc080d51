import { languages, type Language, type Localized } from '@birge/domain';
import { ownLanguageNames, told } from '@birge/i18n';
import type { DifferenceView } from '@birge/api-client';
import { useLanguage, useText } from '../language/LanguageProvider.js';
import { useDivisions, useEventTypes } from '../reference/use-reference.js';
import { isLocalized, toldWords } from './told-words.js';
import styles from './Differences.module.css';

interface Line {
  key: string;
  label: string;
  was: string;
  now: string;
  /** Of a text: which language it is in. */
  lang?: Language;
}

/** What the public was told, struck out, and what is true now; of a text only the languages that differ. */
export function Differences({ differences }: { differences: readonly DifferenceView[] }) {
  const text = useText(told);
  const { language } = useLanguage();
  const divisions = useDivisions();
  const types = useEventTypes();
  const names = { language, typeName: types.nameOf, divisionNames: divisions.namesOf };
  const linesOf = ({ field, occurrenceId, told: was, now }: DifferenceView): Line[] => {
    const key = `${field}${occurrenceId ?? ''}`;
    const label = text.field[field];
    if (!isText(was) || !isText(now))
      return [{ key, label, was: toldWords(field, was, names), now: toldWords(field, now, names) }];
    return languages
      .filter((one) => was[one] !== now[one])
      .map((one) => ({
        key: key + one,
        label: `${label}, ${ownLanguageNames[one].short}`,
        was: was[one] ?? '',
        now: now[one] ?? '',
        lang: one,
      }));
  };
  return (
    <dl className={styles.differences}>
      {differences.flatMap(linesOf).map(({ key, label, was, now, lang }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            <del>
              <span className="only-read-aloud">{text.told}: </span>
              {was ? <span lang={lang}>{was}</span> : text.nothing}
            </del>
            <ins>
              <span className="only-read-aloud">{text.now}: </span>
              {now ? <span lang={lang}>{now}</span> : text.nothing}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const isText = (value: unknown): value is Localized =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && isLocalized(value);
