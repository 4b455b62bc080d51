import { together } from '@birge/i18n';
import { useText } from '../language/LanguageProvider.js';
import { Chip } from './PresenceMarks.js';
import { usePresent } from './use-present.js';
import styles from './PresenceMarks.module.css';

/** Who else has it before her, in words: in a card's panel and on an event's page. */
export function PresenceLine({ of }: { of: readonly (string | null)[] }) {
  const { presence: text } = useText(together);
  const [one = null, other = null] = of;
  const marks = [...usePresent(one), ...usePresent(other)];
  if (marks.length === 0) return null;
  return (
    <ul className={styles.line} aria-label={text.title}>
      {marks.map((mark) => (
        <li key={mark.id}>
          <Chip mark={mark} />
          {text[mark.doing](mark.name)}
        </li>
      ))}
    </ul>
  );
}
