import type { Frame } from '../props.js';
import { Words } from '../document/Words.js';

/** The type in words, with its glyph: never by colour alone. */
export function EventKind({ frame, typeId }: { frame: Frame; typeId: string }) {
  const type = frame.types.find(({ id }) => id === typeId);
  if (!type) return null;
  return (
    <span className={`kind tint-${type.tint.replace(/[^a-z]/g, '')}`}>
      <span aria-hidden="true">{[...type.glyph][0]}</span> <Words of={type.name} language={frame.language} />
    </span>
  );
}
