import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import { common, formatNumber, instantText, partnersSide } from '@birge/i18n';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { hereOffset } from '../../shared/look/here-offset.js';
import { proposalsQuery } from '../../shared/proposals/proposals.queries.js';
import { proposedWords } from '../../shared/proposals/proposed-words.js';
import type { ListSearch } from '../../shared/table/use-list-search.js';
import styles from './answers.module.css';

/** Each leads to its event, where it is seen whether that time is free. */
export function OpenProposals({ year, search: { q, oblast } }: { year: string; search: ListSearch }) {
  const { proposals: text } = useText(partnersSide);
  const words = useText(common);
  const { language } = useLanguage();
  const { data } = useQuery(proposalsQuery(year, { q, oblast }));
  if (!data) return null;
  return (
    <section aria-labelledby="open-proposals" className={styles.section}>
      <h2 id="open-proposals">
        {text.title} <span className={styles.quiet}>{formatNumber(language, data.total)}</span>
      </h2>
      {data.items.length === 0 && <p className={styles.quiet}>{text.none}</p>}
      <ul className={styles.list}>
        {data.items.map((proposal) => {
          const { now, wished } = proposedWords(language, proposal);
          return (
            <li key={proposal.id}>
              <Link to="/$year/events/$id" params={{ year, id: proposal.eventId }} className={styles.title}>
                {textIn(proposal.title, language)}
              </Link>
              <span>
                <b>{wished || text.inWordsOnly}</b>
                {now && <span className={styles.quiet}> ← {now}</span>}
              </span>
              {(proposal.note ?? proposal.placeWords) && <span>«{proposal.note ?? proposal.placeWords}»</span>}
              <span className={styles.quiet}>
                {[
                  text.by(proposal.by.contact, textIn(proposal.by.organization, language)),
                  words.answeredVia[proposal.via],
                  instantText(language, proposal.at, hereOffset(proposal.at)),
                  !proposal.current && text.forOlder,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
