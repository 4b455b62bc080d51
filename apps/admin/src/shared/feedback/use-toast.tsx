import { notifications } from '@mantine/notifications';
import { undo as undoWords } from '@birge/i18n';
import { useLanguage } from '../language/LanguageProvider.js';
import { actOn } from '../undo/undo-acts.js';
import { UndoToast } from '../undo/UndoToast.js';
import { useUndo } from '../undo/use-undo.js';
import { problemWords } from './problem-words.js';

/** Short words in the corner: what was done, or why not. They are read aloud too. */
export function useToast() {
  const { language } = useLanguage();
  const undo = useUndo();
  return {
    done: (message: string) => notifications.show({ message, color: 'steppe', withBorder: true }),
    /** What was done to this event, with the way back. */
    doneTo: (eventId: string, message: string) => {
      const id = `done-${eventId}`;
      const act = actOn(eventId).catch(() => null);
      const back = async () => {
        const found = await act;
        if (found) await undo.takeBack(found);
      };
      notifications.hide(id);
      notifications.show({
        id,
        title: message,
        message: <UndoToast id={id} lines={[]} label={undoWords[language].undo} onBack={() => void back()} />,
        color: 'steppe',
        withBorder: true,
        autoClose: 10_000,
        role: 'status',
      });
    },
    /** What was done to many; given the same id again, it takes the place of what it said before. */
    doneToMany: (id: string, { title, lines, undo: back }: { title: string; lines: string[]; undo?: () => void }) => {
      notifications.hide(id);
      notifications.show({
        id,
        title,
        message: back ? (
          <UndoToast id={id} lines={lines} label={undoWords[language].undo} onBack={back} />
        ) : (
          lines.join(' ')
        ),
        color: 'steppe',
        withBorder: true,
        autoClose: 10_000,
        role: 'status',
      });
    },
    /** A refusal in words that came with an answer. */
    said: (message: string) =>
      notifications.show({ message, color: 'stop', withBorder: true, autoClose: 10_000, role: 'alert' }),
    refused: (error: unknown) => {
      const { title, detail } = problemWords(error, language);
      notifications.show({ title, message: detail, color: 'stop', withBorder: true, autoClose: 10_000, role: 'alert' });
    },
  };
}
