import { events } from '@birge/i18n';
import type { PublishedState } from '../../shared/api-types.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import styles from './events.module.css';

/** Whether the public was told, and whether it was told this. */
export function PublishedMark({ published }: { published: PublishedState }) {
  const text = useText(events);
  const look = { no: styles.quiet, same: undefined, differs: styles.differs }[published];
  const sign = { no: '○', same: '●', differs: '≠' }[published];
  return (
    <span className={look}>
      <span aria-hidden>{sign}</span> {text.published[published]}
    </span>
  );
}
