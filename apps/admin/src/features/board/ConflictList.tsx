import { IconAlertTriangle, IconCheck, IconHandStop } from '@tabler/icons-react';
import { common, conflictSentence, type ConflictTold } from '@birge/i18n';
import { board } from '@birge/i18n';
import { useBoard } from './BoardContext.js';
import styles from '../../shared/page/SidePanel.module.css';

/** What stands in the way, each with its sign and its sentence. */
export function ConflictList({ told }: { told: readonly ConflictTold[] }) {
  const { language } = useBoard();
  return (
    <ul className={styles.conflicts} aria-label={board[language].card.clashes}>
      {told.length === 0 && (
        <li data-severity="none">
          <IconCheck size={16} aria-hidden />
          {board[language].card.noClashes}
        </li>
      )}
      {told.map((conflict, index) => {
        const Icon = conflict.severity === 'blocking' ? IconHandStop : IconAlertTriangle;
        return (
          <li key={index} data-severity={conflict.severity}>
            <Icon size={16} role="img" aria-label={common[language].severity[conflict.severity]} />
            <span>{conflictSentence(language, conflict)}</span>
          </li>
        );
      })}
    </ul>
  );
}
