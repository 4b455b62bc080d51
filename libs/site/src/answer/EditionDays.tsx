import { answerPage, dateRange } from '@birge/i18n';
import type { Language } from '@birge/domain';
import type { EditionDays } from './answer-props.js';

/** «20 July – 10 August 2026», and what these days were before. */
export function Days({ language, days }: { language: Language; days: EditionDays }) {
  return (
    <>
      {dateRange(language, days.from, days.to)}
      {days.was && (
        <small className="changed">
          {answerPage[language].was} <s>{dateRange(language, days.was.from, days.was.to)}</s>
        </small>
      )}
    </>
  );
}
