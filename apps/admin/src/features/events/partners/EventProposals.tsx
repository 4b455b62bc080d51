import { useQuery } from '@tanstack/react-query';
import { partnersSide } from '@birge/i18n';
import { useText } from '../../../shared/language/LanguageProvider.js';
import { ProposalItem } from '../../../shared/proposals/ProposalItem.js';
import { eventProposalsQuery } from '../../../shared/proposals/proposals.queries.js';
import proposalStyles from '../../../shared/proposals/proposals.module.css';
import styles from '../../../shared/page/part.module.css';

/** Another time or place that partners would rather have; nothing is shown where nobody proposed any. */
export function EventProposals({ eventId }: { eventId: string }) {
  const { proposals: text } = useText(partnersSide);
  const { data } = useQuery(eventProposalsQuery(eventId));
  if (!data || data.items.length === 0) return null;
  const open = data.items.filter(({ state }) => state === 'open');
  const settled = data.items.filter(({ state }) => state !== 'open');
  return (
    <section aria-labelledby="proposals">
      <div className={styles.head}>
        <h2 id="proposals">{text.title}</h2>
        <span className={styles.beside}>{open.length}</span>
      </div>
      {open.length > 0 && (
        <ul className={proposalStyles.list}>
          {open.map((proposal) => (
            <ProposalItem key={proposal.id} proposal={proposal} />
          ))}
        </ul>
      )}
      {settled.length > 0 && (
        <details className={styles.history}>
          <summary>{text.filter.decided}</summary>
          <ul className={proposalStyles.list}>
            {settled.map((proposal) => (
              <ProposalItem key={proposal.id} proposal={proposal} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
