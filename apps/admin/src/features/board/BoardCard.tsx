import { memo } from 'react';
import { textIn, type Conflict, type Language } from '@birge/domain';
import { bulk } from '@birge/i18n';
import type { BoardItem, EventTypeView } from '@birge/api-client';
import { AnswerDots } from './AnswerDots.js';
import { PresenceMarks } from '../../shared/live/PresenceMarks.js';
import { initials } from '../../shared/look/initials.js';
import { ProposedMark } from './ProposedMark.js';
import { cardName, lacks, peopleOf, startWords } from './card-words.js';
import { levelOf } from './judge.js';
import { useIsSelected } from './selection.js';
import styles from './BoardCard.module.css';

export interface BoardCardProps {
  item: BoardItem;
  type: EventTypeView | undefined;
  language: Language;
  /** The day of its column; in hours and in the tray it is its own. */
  day: string;
  /** Its place in words, for its name. */
  where: string;
  /** «UTC+6» where its clocks differ from the header's and its row does not say so. */
  offset?: string | undefined;
  conflicts: readonly Conflict[];
  /** One line only: the whole edition at a glance. */
  compact?: boolean;
  /** Which of its cards has the one tab stop. */
  tabStop: boolean;
  moving: boolean;
  open: boolean;
}

const nobody: readonly Conflict[] = [];

/** A card: what, when, who answered, who is assigned, and whether something is wrong. What it does is decided by the board around it. */
export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { item, type, language, day, where, offset, conflicts = nobody, compact, tabStop, moving, open } = props;
  const selected = useIsSelected(item.occurrenceId);
  const level = levelOf(conflicts);
  const people = peopleOf(item);
  const name = cardName(language, item, type, where, conflicts);
  return (
    <button
      type="button"
      className={styles.card}
      data-card={item.occurrenceId}
      data-state={item.state}
      data-level={level}
      data-compact={compact || undefined}
      data-moving={moving || undefined}
      data-fixed={!item.mayMove || undefined}
      data-selected={selected || undefined}
      aria-pressed={open}
      title={name}
      tabIndex={tabStop ? 0 : -1}
    >
      {/* Said once, in words; what is seen is signs. */}
      <span className="only-read-aloud">{selected ? `${name}, ${bulk[language].isSelected}` : name}</span>
      <span className={styles.first} aria-hidden>
        <span className={`${styles.glyph} tint-${type?.tint ?? 'slate'}`}>{type?.glyph ?? '•'}</span>
        <span className={styles.time}>{startWords(language, item, day, compact)}</span>
        {offset && !compact && <span className={styles.offset}>{offset}</span>}
        {item.openProposals > 0 && <ProposedMark open={item.openProposals} compact={compact} />}
        {!compact && lacks(item) && (
          <span className={styles.lacks}>
            {item.quorum.met}/{item.quorum.needed}
          </span>
        )}
        {!compact && <AnswerDots item={item} />}
        {level !== 'good' && <span className={styles.mark}>!</span>}
      </span>
      {!compact && (
        <span className={styles.second} aria-hidden>
          <span className={styles.title}>{textIn(item.title, language)}</span>
          {people.length > 0 && (
            <span className={styles.people}>
              {people
                .slice(0, 2)
                .map((person) => initials(person.name))
                .join(' ')}
              {people.length > 2 && ` +${people.length - 2}`}
            </span>
          )}
        </span>
      )}
      <PresenceMarks occurrenceId={item.occurrenceId} eventId={item.eventId} corner />
    </button>
  );
});
