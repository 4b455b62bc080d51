import { useMemo } from 'react';
import { boardKeys as messages } from '@birge/i18n';
import type { KeyNote } from '../../shared/commands/command.js';
import { useKeyNotes } from '../../shared/commands/commands.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { boardKeys, keysAtRest, keysOnTheWay, type BoardKey } from './board-keys.js';

/** Tells the list of keys what the board's do. */
export function BoardKeyNotes() {
  const text = useText(messages);
  const notes = useMemo(() => {
    const note =
      (heading: string) =>
      (key: BoardKey): KeyNote => ({
        id: `board.key.${key}`,
        heading,
        title: text.keys[key],
        keys: key === 'time' ? boardKeys.time.slice(0, 1) : boardKeys[key],
        upTo: key === 'time' ? boardKeys.time[9] : undefined,
      });
    return [...keysAtRest.map(note(text.onBoard)), ...keysOnTheWay.map(note(text.onTheWay))];
  }, [text]);
  useKeyNotes(notes);
  return null;
}
