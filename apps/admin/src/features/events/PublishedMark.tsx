import { events } from '@birge/i18n';
import type { PublishedState } from '@birge/api-client';
import { useText } from '../../shared/language/LanguageProvider.js';
import styles from './events.module.css';

const signs: Record<PublishedState, string> = { no: '○', same: '●', differs: '≠' };

/** Whether the public was told, and whether it was told this; `short` leaves the word to the hover and the reader aloud. */
export function PublishedMark({ published, short = false }: { published: PublishedState; short?: boolean }) {
  const text = useText(events);
  const look = { no: styles.quiet, same: undefined, differs: styles.differs }[published];
  const word = text.published[published];
  return (
    <span className={look} title={short ? word : undefined}>
      <span aria-hidden>{signs[published]}</span> <span className={short ? 'only-read-aloud' : undefined}>{word}</span>
    </span>
  );
}
