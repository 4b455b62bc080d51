import { useEffect, useState } from 'react';
import { Button, CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { admin, board } from '@birge/i18n';
import { useBoard } from './BoardContext.js';
import { FreeSlotOffer } from './FreeSlotOffer.js';
import { ShiftOffer } from './ShiftOffer.js';
import type { Notice } from './use-moves.js';
import styles from './NoticeBar.module.css';

/** What was done goes after a while; a refusal stays until it is read. */
const DONE_MS = 10_000;

/** What happened to a card, in words and read aloud, and a way back. */
export function NoticeBar({ notice, onClose }: { notice: Notice | null; onClose(): void }) {
  const { language } = useBoard();
  const [held, setHeld] = useState(false);
  const words = board[language].move;
  useEffect(() => {
    if (notice?.kind !== 'done' || held) return;
    const timer = setTimeout(onClose, DONE_MS);
    return () => clearTimeout(timer);
  }, [notice, held, onClose]);
  const refused = notice?.kind === 'refused';
  const Icon = refused ? IconAlertTriangle : IconCircleCheck;
  return (
    <div className={styles.place} onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)}>
      {/* Both regions are always there, so that a reader hears what comes into them. */}
      <div role="status" className={styles.said}>
        {!refused && notice && <Words notice={notice} />}
      </div>
      <div role="alert" className={styles.said}>
        {refused && <Words notice={notice} />}
      </div>
      {notice && (
        <div className={styles.bar} data-kind={notice.kind}>
          <Icon size={18} aria-hidden className={styles.icon} />
          <div className={styles.words} aria-hidden>
            <Words notice={notice} />
          </div>
          {notice.refused && !notice.refused.along && <FreeSlotOffer refused={notice.refused} />}
          {notice.refused && <ShiftOffer refused={notice.refused} />}
          {notice.again && (
            <Button size="compact-sm" variant="default" onClick={notice.again}>
              {admin[language].retry}
            </Button>
          )}
          {notice.undo && (
            <Button size="compact-sm" variant="default" onClick={notice.undo}>
              {words.undo}
            </Button>
          )}
          <CloseButton size="sm" aria-label={words.dismiss} onClick={onClose} />
        </div>
      )}
    </div>
  );
}

function Words({ notice }: { notice: Notice }) {
  return (
    <>
      <strong>{notice.title}</strong>
      {notice.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
