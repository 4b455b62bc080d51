import type { Answer } from '@birge/domain';
import { common } from '@birge/i18n';
import { useText } from '../language/LanguageProvider.js';
import styles from './AnswerMark.module.css';

export const answerGlyph: Record<Answer, string> = { accepted: '●', maybe: '◐', 'needs-action': '○', declined: '✕' };

/** A partner's answer: its sign and its word. `current` false: it was given for an older time or place. */
export function AnswerMark({ answer, current = true }: { answer: Answer; current?: boolean }) {
  const { answer: words } = useText(common);
  return (
    <span className={styles.answer} data-answer={answer} data-old={!current || undefined}>
      <span aria-hidden>{answerGlyph[answer]}</span> {words[answer]}
    </span>
  );
}

/** All answers of an event in a row of signs; read aloud as counts. */
export function AnswerDots({
  counts,
}: {
  counts: { accepted: number; maybe: number; declined: number; needsAction: number };
}) {
  const { answer: words } = useText(common);
  const all: [Answer, number][] = [
    ['accepted', counts.accepted],
    ['maybe', counts.maybe],
    ['needs-action', counts.needsAction],
    ['declined', counts.declined],
  ];
  const given = all.filter(([, count]) => count > 0);
  const label = given.map(([answer, count]) => `${words[answer]}: ${count}`).join(', ');
  if (given.length === 0) return <span className={styles.none}>–</span>;
  return (
    <span className={styles.dots} role="img" aria-label={label} title={label}>
      {given.map(([answer, count]) => (
        <span key={answer} data-answer={answer}>
          {count > 6 ? `${answerGlyph[answer]}×${count}` : answerGlyph[answer].repeat(count)}
        </span>
      ))}
    </span>
  );
}
