import { publicPaper } from '@birge/i18n';
import { publicPath } from '../paths.js';
import type { Filter, Frame } from '../props.js';

/** What a page shows, to be printed. */
export function PaperLinks({ frame: { language, edition }, filter }: { frame: Frame; filter: Filter }) {
  const words = publicPaper[language];
  return (
    <p className="on-paper">
      {words.print}: <a href={publicPath.poster(language, edition.year, filter)}>{words.poster}</a>
      {', '}
      <a href={publicPath.sheet(language, edition.year, filter)}>{words.sheet}</a>
    </p>
  );
}
