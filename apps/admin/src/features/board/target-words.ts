import { textIn, timeOf, type Language } from '@birge/domain';
import { board, conflictSentence, moving, shiftAlong } from '@birge/i18n';
import type { BoardIndex } from './board-index.js';
import type { Level } from './judge.js';
import { isWhereItIs } from './placing.js';
import type { Placing } from './placing-store.js';
import { placeWords, rowWords, whenWords } from './slot-words.js';

export interface TargetWords {
  level: Level | null;
  when: string;
  where: string;
  /** What it would meet; the verdict in one word where it would meet nothing. */
  reasons: string[];
  freeAt: string | null;
  /** That neighbours can be shifted along, where a key does it. */
  shift: string | null;
}

/** Where a card on its way would go, and what stands in the way there: for the ghost and for the ear. */
export function targetWords(language: Language, { item, target, by }: Placing, index: BoardIndex): TargetWords {
  const words = board[language];
  const none = { level: null, when: '', where: '', reasons: [], freeAt: null, shift: null };
  if (target.kind === 'nowhere') return { ...none, reasons: [words.move.nowhere] };
  if (target.kind === 'tray') return { ...none, level: 'good', where: words.tray.drop };
  if (target.kind === 'refused') {
    const reason = target.reason === 'own-oblast' ? words.move.ownOblast : moving[language].needsVenue;
    const division = index.window.divisions.find(({ id }) => id === target.row.divisionId)?.name;
    return { ...none, level: 'stop', where: rowWords(language, target.row, division), reasons: [reason] };
  }
  const { placement, verdict } = target;
  const told = verdict.told.map((conflict) => conflictSentence(language, conflict));
  const accepted = item.participations.filter(({ answer, current }) => answer === 'accepted' && current).length;
  const same = isWhereItIs(item, placement);
  const askAgain = accepted > 0 && item.start && !same ? [words.move.askAgain(accepted)] : [];
  return {
    level: verdict.level,
    when: whenWords(language, placement),
    where:
      placement.venueId || target.row.by !== 'place'
        ? placeWords(language, placement, index)
        : rowWords(language, target.row, index.window.divisions.find(({ id }) => id === target.row.divisionId)?.name),
    reasons: [
      ...(told.length ? told : [same ? words.move.same : words.move.free]),
      ...askAgain,
      ...(target.row.by === 'place' || same ? [] : [moving[language].onlyTime]),
    ],
    freeAt: verdict.freeAt && words.move.freeAt(timeOf(verdict.freeAt)),
    shift:
      by === 'keyboard' && verdict.told.some(({ kind }) => kind === 'space-taken')
        ? shiftAlong[language].onTheWay
        : null,
  };
}

/** One breath for a live region. */
export function spokenTarget(language: Language, placing: Placing, index: BoardIndex): string {
  const { when, where, reasons, freeAt, shift } = targetWords(language, placing, index);
  const title = textIn(placing.item.title, language);
  return [title, [when, where].filter(Boolean).join(', '), ...reasons, freeAt, shift].filter(Boolean).join('. ');
}
