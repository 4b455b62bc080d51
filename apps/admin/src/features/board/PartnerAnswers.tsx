import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import { board, common, openProposals } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import { AnswerMark } from '../../shared/look/AnswerMark.js';
import { useBoard } from './BoardContext.js';
import styles from '../../shared/page/SidePanel.module.css';

/** Who takes part, as what, and what each answered; inviting is done on the event's page. */
export function PartnerAnswers({ item }: { item: BoardItem }) {
  const { language, index, year } = useBoard();
  const words = board[language].card;
  return (
    <section className={styles.section}>
      <h3>{words.partners}</h3>
      {item.participations.length === 0 && <p className={styles.quiet}>{words.noPartners}</p>}
      {item.openProposals > 0 && (
        <p>
          <Anchor component={Link} to={`/${year}/events/${item.eventId}`} hash="proposals">
            {openProposals[language].count(item.openProposals)}
          </Anchor>
        </p>
      )}
      <ul className={styles.list}>
        {item.participations.map(({ id, name, role, answer }) => (
          <li key={id}>
            <span>
              {textIn(name, language)} <span className={styles.quiet}>{common[language].participationRole[role]}</span>
            </span>
            <AnswerMark answer={answer} />
          </li>
        ))}
      </ul>
      {index.window.may.invite && (
        <Anchor component={Link} to={`/${year}/events/${item.eventId}`}>
          {words.invite}
        </Anchor>
      )}
    </section>
  );
}
