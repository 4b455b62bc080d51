import { useMemo } from 'react';
import { boardKeys as messages } from '@birge/i18n';
import { isPressed, type Keys } from '../../shared/commands/keys.js';
import { useKeyNotes } from '../../shared/commands/commands.js';
import { useText } from '../../shared/language/LanguageProvider.js';

type Pressed = Parameters<typeof isPressed>[1];
const digits = (last: number): readonly Keys[] =>
  Array.from({ length: last }, (_, at): Keys => ({ code: `Digit${at + 1}`, written: String(at + 1) }));

/** The keys of the lists in panels, by their place: on a Kazakh or Russian layout J is «о» and K is «л». */
export const panelKeys = {
  next: [{ code: 'KeyJ' }, { code: 'ArrowDown' }],
  previous: [{ code: 'KeyK' }, { code: 'ArrowUp' }],
  /** Of free slots, which are numbered. */
  place: digits(9),
  /** Of the slots that would solve a problem. */
  solve: digits(3),
  find: [{ code: 'KeyF' }],
} as const satisfies Readonly<Record<string, readonly Keys[]>>;
export type PanelKey = keyof typeof panelKeys;

/** 1 down the list, -1 up, 0 for any other key. */
export const stepOf = (event: Pressed): 1 | -1 | 0 =>
  panelKeys.next.some((keys) => isPressed(keys, event, null))
    ? 1
    : panelKeys.previous.some((keys) => isPressed(keys, event, null))
      ? -1
      : 0;

/** Which of a numbered list is meant, from 0; -1 where no number of it was pressed. */
export const numberOf = (key: 'place' | 'solve', event: Pressed): number =>
  panelKeys[key].findIndex((keys) => isPressed(keys, event, null));

/** Tells the list of keys what the open panel's do. */
export function usePanelKeyNotes(heading: string, own: readonly PanelKey[]): void {
  const text = useText(messages);
  const notes = useMemo(
    () =>
      own.map((key) => {
        const numbered = key === 'place' || key === 'solve';
        const keys: readonly Keys[] = panelKeys[key];
        return {
          id: `panel.key.${key}`,
          heading,
          title: text.panel[key],
          keys: numbered ? keys.slice(0, 1) : keys,
          upTo: numbered ? keys.at(-1) : undefined,
        };
      }),
    [heading, own, text],
  );
  useKeyNotes(notes);
}
