import { useEffect, useState } from 'react';
import { textIn } from '@birge/domain';
import { daySheet, fullDate, instantText } from '@birge/i18n';
import type { DaySheetView } from '@birge/api-client';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { hereOffset } from '../../shared/look/here-offset.js';
import { SheetEntry } from './SheetEntry.js';
import styles from './DaySheet.module.css';

/** Set like a programme: the hour a column, the title large, the rest quiet. */
export function Sheet({ sheet }: { sheet: DaySheetView }) {
  const text = useText(daySheet);
  const { language } = useLanguage();
  const printedAt = useTimeOfPrinting();
  const where = sheet.oblast ? textIn(sheet.oblast, language) : text.scope.country;
  return (
    <article className={styles.sheet} aria-labelledby="sheet-day">
      <header className={styles.head}>
        <h2 id="sheet-day">{fullDate(language, sheet.day)}</h2>
        <p>{[sheet.person?.name, where, text.count(sheet.total)].filter(Boolean).join(' · ')}</p>
      </header>
      {sheet.entries.length === 0 && (
        <p className={styles.empty}>
          {text.empty} <span>{text.otherDay}</span>
        </p>
      )}
      {sheet.entries.map((entry) => (
        <SheetEntry key={entry.occurrenceId} entry={entry} publicUrl={sheet.publicUrl} />
      ))}
      {sheet.total > sheet.entries.length && <p>{text.cut(sheet.entries.length, sheet.total)}</p>}
      <footer className={styles.foot}>
        {text.source} · {text.printed(instantText(language, printedAt, hereOffset(printedAt)))}
      </footer>
    </article>
  );
}

/** The moment at which the sheet goes to the printer, as an instant. */
function useTimeOfPrinting(): string {
  const [at, setAt] = useState(() => new Date().toISOString());
  useEffect(() => {
    const now = () => setAt(new Date().toISOString());
    window.addEventListener('beforeprint', now);
    return () => window.removeEventListener('beforeprint', now);
  }, []);
  return at;
}
