import { textIn } from '@birge/domain';
import { board, bulk, common, dateRange, formatDuration, moving as movingWords, shortDate } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import { PresenceMarks } from '../../shared/live/PresenceMarks.js';
import { AnswerDots } from './AnswerDots.js';
import { useBoard } from './BoardContext.js';
import { ProposedMark } from './ProposedMark.js';
import { missingWords } from '../../shared/look/missing-words.js';
import { cardName, lacks } from './card-words.js';
import { useIsSelected } from './selection.js';
import { placeWords } from './slot-words.js';
import styles from './Tray.module.css';

/** A card without a slot: where and how long it is wished, and why it stands here. */
export function TrayCard({ item, tabStop, moving }: { item: BoardItem; tabStop: boolean; moving: boolean }) {
  const { language, index, search } = useBoard();
  const selected = useIsSelected(item.occurrenceId);
  const words = board[language].tray;
  const type = index.types.get(item.typeId);
  const divisions = item.divisions.map(
    (id) => textIn(index.window.divisions.find((one) => one.id === id)?.shortName, language) || id,
  );
  const where =
    (item.venueId && placeWords(language, item, index)) || divisions.join(', ') || common[language].national;
  const window = item.windowFrom && item.windowTo ? windowWords(item.windowFrom, item.windowTo) : '';
  const reason = item.trayReason ? movingWords[language].reason[item.trayReason] : '';
  const venue = !item.venueId && item.attendance !== 'online' ? words.noVenue : '';
  const facts = [
    where,
    item.lengthMinutes ? formatDuration(language, item.lengthMinutes) : '',
    window,
    reason,
    venue,
    lacks(item) ? missingWords(language, item.quorum) : '',
  ].filter(Boolean);
  const name = [cardName(language, item, type, '', []), ...facts].join(', ');

  function windowWords(from: string, to: string): string {
    return from === to
      ? shortDate(language, from)
      : from.slice(0, 4) === to.slice(0, 4)
        ? `${shortDate(language, from)} – ${shortDate(language, to)}`
        : dateRange(language, from, to);
  }
  return (
    <button
      type="button"
      className={styles.card}
      data-card={item.occurrenceId}
      data-state={item.state}
      data-moving={moving || undefined}
      data-selected={selected || undefined}
      aria-pressed={search.card === item.occurrenceId}
      tabIndex={tabStop ? 0 : -1}
    >
      <span className="only-read-aloud">{selected ? `${name}, ${bulk[language].isSelected}` : name}</span>
      <span className={styles.line} aria-hidden>
        <span className={`${styles.glyph} tint-${type?.tint ?? 'slate'}`}>{type?.glyph ?? '•'}</span>
        <b>{textIn(item.title, language)}</b>
        {item.openProposals > 0 && <ProposedMark open={item.openProposals} />}
        <AnswerDots item={item} />
      </span>
      <span className={styles.facts} aria-hidden>
        {facts.join(' · ')}
      </span>
      <PresenceMarks occurrenceId={item.occurrenceId} eventId={item.eventId} />
    </button>
  );
}
