import type { PresenceMark } from '@birge/api-client';
import { together } from '@birge/i18n';
import { useText } from '../language/LanguageProvider.js';
import { initials } from '../look/initials.js';
import { personColour } from '../look/person-colour.js';
import { usePresent } from './use-present.js';
import styles from './PresenceMarks.module.css';

const MOST_SHOWN = 2;

/**
 * The initials of those who have this card before them, in their colours; a ring and an arrow on who moves it. Their names
 * belong to the card's own and are said with it, never by themselves: a live region would not stop talking.
 */
export function PresenceMarks({
  occurrenceId,
  eventId,
  corner,
}: {
  occurrenceId: string;
  eventId: string;
  corner?: boolean;
}) {
  const marks = [...usePresent(occurrenceId), ...usePresent(eventId)];
  const { presence: text } = useText(together);
  if (marks.length === 0) return null;
  return (
    <span
      className={styles.marks}
      data-corner={corner || undefined}
      title={marks.map((mark) => text[mark.doing](mark.name)).join('\n')}
    >
      <span className="only-read-aloud">{marks.map((mark) => `, ${text[mark.doing](mark.name)}`).join('')}</span>
      {marks.slice(0, MOST_SHOWN).map((mark) => (
        <Chip key={mark.id} mark={mark} />
      ))}
      {marks.length > MOST_SHOWN && (
        <span className={styles.more} aria-hidden>
          {text.more(marks.length - MOST_SHOWN)}
        </span>
      )}
    </span>
  );
}

/** «ДҚ» in a person's colour. */
export const Chip = ({ mark }: { mark: PresenceMark }) => (
  <span className={styles.chip} data-person={personColour(mark.personId)} data-doing={mark.doing} aria-hidden>
    {initials(mark.name)}
    {mark.doing === 'dragging' && ' ⇄'}
    {mark.doing === 'editing' && ' ✎'}
  </span>
);
