import { remindersPage } from '@birge/i18n';
import { AnswerShell } from './AnswerShell.js';
import type { RemindersPageProps } from './answer-props.js';

/** Where a contact stops her reminders, and takes that back: a plain form, for reading changes nothing. */
export function RemindersPage({ language, languageLinks, stopped, action }: RemindersPageProps) {
  const words = remindersPage[language];
  const title = stopped ? words.stopped : words.title;
  return (
    <AnswerShell language={language} languageLinks={languageLinks} title={title}>
      <h1>{title}</h1>
      <p>{stopped ? words.stoppedText : words.text}</p>
      <form method="post" action={action} className="answer">
        <input type="hidden" name="act" value={stopped ? 'resume' : 'stop'} />
        <button type="submit">{stopped ? words.resume : words.stop}</button>
      </form>
    </AnswerShell>
  );
}
