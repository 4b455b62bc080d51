import { textIn } from '@birge/domain';
import { publicEvent, slotText } from '@birge/i18n';
import { plainText } from '../document/plain-text.js';
import { publicPath } from '../paths.js';
import type { EventPageProps } from '../props.js';

/** Plain ways to tell others: a mail that is written already, and the address to copy. Nobody else learns of it. */
export function Share({ frame, event }: EventPageProps) {
  const { language, publicUrl } = frame;
  const words = publicEvent[language];
  const address = publicUrl + publicPath.event(language, event.slug);
  const title = plainText(textIn(event.title, language));
  const [first] = event.occurrences;
  const when = first?.start && first.end ? slotText(language, first.start, first.end, first.allDay) : '';
  const body = [title, when, plainText(textIn(first?.city, language)), address].filter(Boolean).join('\n');
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{words.share}</h2>
      <p>
        <a href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`}>{words.byMail}</a>
      </p>
      <p>
        {words.address}: <code>{address}</code>
      </p>
    </section>
  );
}
