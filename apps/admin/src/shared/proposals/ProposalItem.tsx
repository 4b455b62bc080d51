import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconBan, IconCircleCheck, IconMessage2 } from '@tabler/icons-react';
import { textIn } from '@birge/domain';
import { common, instantText, partnersSide } from '@birge/i18n';
import type { JudgedProposal } from '@birge/api-client';
import { useLanguage, useText } from '../language/LanguageProvider.js';
import { hereOffset } from '../look/here-offset.js';
import { DeclineDialog } from './DeclineDialog.js';
import { proposedWords } from './proposed-words.js';
import { useAccept } from './use-accept.js';
import styles from './proposals.module.css';

const signs = { free: IconCircleCheck, warned: IconAlertTriangle, blocked: IconBan, 'in-words': IconMessage2 } as const;

/** What one partner proposes beside what is true now, whether it can be had, and the two buttons. */
export function ProposalItem({ proposal }: { proposal: JudgedProposal }) {
  const { proposals: text } = useText(partnersSide);
  const words = useText(common);
  const { language } = useLanguage();
  const [declining, setDeclining] = useState(false);
  const accept = useAccept(proposal);
  const { by, state, verdict } = proposal;
  const { now, wished } = proposedWords(language, proposal);
  const Sign = signs[verdict];
  return (
    <li className={styles.item} data-state={state}>
      <p className={styles.who}>
        <b>{text.by(by.contact, textIn(by.organization, language))}</b>{' '}
        <span className={styles.quiet}>
          {[
            words.participationRole[by.role],
            by.signedBy && text.signed(by.signedBy),
            words.answeredVia[proposal.via],
            instantText(language, proposal.at, hereOffset(proposal.at)),
            !proposal.current && state === 'open' && text.forOlder,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <dl className={styles.facts}>
        <dt>{text.wished}</dt>
        <dd>
          <b>{wished || text.inWordsOnly}</b>
        </dd>
        {now && <dt>{text.now}</dt>}
        {now && <dd>{now}</dd>}
      </dl>
      {proposal.placeWords && <p className={styles.said}>«{proposal.placeWords}»</p>}
      {proposal.note && <p className={styles.said}>«{proposal.note}»</p>}
      {state === 'open' ? (
        <>
          <p className={styles.verdict} data-verdict={verdict}>
            <Sign size={17} aria-hidden /> {text.verdict[verdict]}
          </p>
          {proposal.conflicts.length > 0 && (
            <ul className={styles.conflicts}>
              {proposal.conflicts.map((conflict, index) => (
                <li key={index} data-severity={conflict.severity}>
                  {conflict.message}
                </li>
              ))}
            </ul>
          )}
          {proposal.mayDecide && (
            <div className={styles.buttons}>
              <Button
                size="compact-md"
                variant={verdict === 'free' ? 'filled' : 'default'}
                disabled={verdict === 'blocked'}
                loading={accept.isPending}
                onClick={() => accept.mutate()}
              >
                {verdict === 'in-words' ? text.done : text.accept}
              </Button>
              <Button size="compact-md" variant="default" onClick={() => setDeclining(true)}>
                {text.decline}
              </Button>
            </div>
          )}
        </>
      ) : (
        <p className={styles.quiet}>
          {proposal.decidedBy ? text.decidedBy(text.state[state], proposal.decidedBy.name) : text.state[state]}
          {proposal.decisionNote && ` · «${proposal.decisionNote}»`}
        </p>
      )}
      {declining && <DeclineDialog proposal={proposal} onClose={() => setDeclining(false)} />}
    </li>
  );
}
