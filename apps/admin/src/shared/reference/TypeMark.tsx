import { useEventTypes } from './use-reference.js';
import styles from './TypeMark.module.css';

/** The glyph of an event type on its tint; its name goes beside it or is read aloud. */
export function TypeMark({ typeId, named = false }: { typeId: string; named?: boolean }) {
  const { typeOf, nameOf } = useEventTypes();
  const type = typeOf(typeId);
  const name = nameOf(typeId);
  return (
    <span className={styles.type}>
      <span
        className={`${styles.glyph} tint-${type?.tint ?? 'slate'}`}
        title={name}
        role="img"
        aria-label={named ? undefined : name}
        aria-hidden={named || undefined}
      >
        {type?.glyph ?? '·'}
      </span>
      {named && name}
    </span>
  );
}
