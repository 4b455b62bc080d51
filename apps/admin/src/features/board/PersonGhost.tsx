import { useLayoutEffect, useRef } from 'react';
import { IconAlertTriangle, IconCheck, IconHandStop } from '@tabler/icons-react';
import { textIn } from '@birge/domain';
import { assignments, peopleStrip } from '@birge/i18n';
import type { BoardItem, MatrixPerson } from '@birge/api-client';
import { useEventTypes } from '../../shared/reference/use-reference.js';
import { useBoard } from './BoardContext.js';
import { neededAt, type PersonVerdict } from './judge-person.js';
import { besides, place } from './ghost-place.js';
import { placementOf } from './scheduled.js';
import { whenWords } from './slot-words.js';
import type { PersonInHand } from './use-person-drag.js';
import styles from './PlacingLayer.module.css';

const icons = { good: IconCheck, warn: IconAlertTriangle, stop: IconHandStop };

interface PersonGhostProps {
  hand: PersonInHand;
  person: MatrixPerson;
  /** The card under the pointer, judged. */
  over: { item: BoardItem; verdict: PersonVerdict } | null;
}

/** A person on the way to a card: who, where to, what it still lacks, and what stands against it. */
export function PersonGhost({ hand, person, over }: PersonGhostProps) {
  const { language, index } = useBoard();
  const { dutyOf } = useEventTypes();
  const ghost = useRef<HTMLDivElement>(null);
  const mark = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!ghost.current || !mark.current) return;
    const card = document.elementFromPoint(hand.x, hand.y)?.closest('[data-card]')?.getBoundingClientRect();
    mark.current.hidden = !card;
    if (card) place(mark.current, card.left, card.top, card.width, card.height);
    besides(ghost.current, hand, hand.touch ? 'above' : 'below');
  });
  const level = over?.verdict.level ?? 'none';
  const Icon = over && icons[over.verdict.level];
  const to = over && placementOf(over.item);
  return (
    <>
      <div ref={mark} className={styles.mark} data-level={level} aria-hidden />
      <div ref={ghost} className={styles.ghost} data-ghost data-level={level} aria-hidden>
        <div className={styles.card}>
          <strong>{person.name}</strong>
          {over && (
            <>
              <span>{textIn(over.item.title, language)}</span>
              <span className={styles.slot}>
                {[
                  to && whenWords(language, to),
                  ...neededAt(over.item, index).map(({ dutyId, have, needed }) =>
                    assignments[language].dutyHave(dutyOf(dutyId), have, needed),
                  ),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </>
          )}
        </div>
        {over && Icon ? (
          <div className={styles.verdict}>
            <Icon size={17} className={styles.icon} />
            <div>
              {over.verdict.reasons.map((reason) => (
                <p key={reason}>{reason}</p>
              ))}
            </div>
          </div>
        ) : (
          <div className={styles.keys}>{peopleStrip[language].toCard}</div>
        )}
      </div>
    </>
  );
}
