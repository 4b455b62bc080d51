import { inLanguage } from '@birge/domain';
import { languageName } from '@birge/i18n';
import { plainText } from '../document/plain-text.js';
import { publicPath } from '../paths.js';
import type { Frame, ListedEvent } from '../props.js';

/** The title as a link; where the reader's language has none, in which language it is. */
export function EventTitle({
  frame: { language },
  event,
}: {
  frame: Frame;
  event: Pick<ListedEvent, 'slug' | 'title'>;
}) {
  const title = inLanguage(event.title, language);
  const other = title && title.language !== language ? title.language : undefined;
  return (
    <>
      <a href={publicPath.event(language, event.slug)} lang={other}>
        {title ? plainText(title.text) : event.slug}
      </a>
      {other && <small className="untranslated">{languageName(language, other)}</small>}
    </>
  );
}
