import { useMemo } from 'react';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { isProblem } from '@birge/api-client';
import type { ActView } from '@birge/api-client';
import { textIn, type Language } from '@birge/domain';
import { actWords, undo as undoWords } from '@birge/i18n';
import { problemWords } from '../feedback/problem-words.js';
import { useLanguage } from '../language/LanguageProvider.js';
import { readAgain, sessionActs, takeBack } from './undo-acts.js';
import { UndoToast } from './UndoToast.js';

type Way = 'undo' | 'redo';
const SHOWN_MS = 10_000;

/** Two presses one after the other are two undos, the second of what is then the newest. */
let queue: Promise<unknown> = Promise.resolve();
/** Acts that somebody else has changed since: said once, then the one before it is next. */
const passed = new Set<string>();

export interface Undo {
  /** The newest act of this session. */
  undo(): Promise<void>;
  /** What was taken back last. */
  redo(): Promise<void>;
  /** This act and no other. */
  takeBack(act: ActView): Promise<void>;
}

/** Takes this session's acts back and does them again, and says so, wherever in the admin one is. */
export function useUndo(): Undo {
  const client = useQueryClient();
  const { language } = useLanguage();
  return useMemo(() => {
    const inTurn = (work: () => Promise<void>): Promise<void> => {
      const done = queue.then(work).catch((error: unknown) => refuse(language, '', error));
      queue = done;
      return done;
    };
    const one = async (act: ActView, way: Way): Promise<void> => {
      try {
        const { act: done, conflicts } = await takeBack(act);
        const lines = [...(act.told ? [undoWords[language].told] : []), ...conflicts.map(({ message }) => message)];
        const back = () => inTurn(() => one(done, way === 'undo' ? 'redo' : 'undo'));
        say(language, way, act, lines, back);
      } catch (error) {
        if (isProblem(error, 'changed-since') || isProblem(error, 'already-undone')) passed.add(act.id);
        const words = undoWords[language];
        refuse(language, (way === 'undo' ? words.refusedUndo : words.refusedRedo)(nameOf(language, act)), error);
      } finally {
        readAgain(client, act);
      }
    };
    const newest = (way: Way) =>
      inTurn(async () => {
        const act = (await sessionActs())[way].find(({ id }) => !passed.has(id));
        if (act) return one(act, way);
        const words = undoWords[language];
        notifications.show({ message: way === 'undo' ? words.nothingToUndo : words.nothingToRedo, role: 'status' });
      });
    return {
      undo: () => newest('undo'),
      redo: () => newest('redo'),
      takeBack: (act) => inTurn(() => one(act, 'undo')),
    };
  }, [client, language]);
}

const nameOf = (language: Language, act: ActView): string =>
  actWords(language, { ...act, title: act.title && textIn(act.title, language) });

function say(language: Language, way: Way, act: ActView, lines: string[], back: () => Promise<void>): void {
  const words = undoWords[language];
  const title = (way === 'undo' ? words.undone : words.redone)(nameOf(language, act));
  const id = `undo-${act.id}`;
  notifications.show({
    id,
    title,
    message: (
      <UndoToast lines={lines} label={way === 'undo' ? words.redo : words.undo} id={id} onBack={() => void back()} />
    ),
    color: 'steppe',
    withBorder: true,
    autoClose: SHOWN_MS,
    role: 'status',
  });
}

/** What was not done stands in the title, why in the text: who changed the same thing, and when. */
function refuse(language: Language, title: string, error: unknown): void {
  const words = problemWords(error, language);
  notifications.show({
    title: title || words.title,
    message: words.detail,
    color: 'stop',
    withBorder: true,
    autoClose: 2 * SHOWN_MS,
    role: 'alert',
  });
}
