import { notifications } from '@mantine/notifications';
import { useLanguage } from '../language/LanguageProvider.js';
import { problemWords } from './problem-words.js';

/** Short words in the corner: what was done, or why not. They are read aloud too. */
export function useToast() {
  const { language } = useLanguage();
  return {
    done: (message: string) => notifications.show({ message, color: 'steppe', withBorder: true }),
    /** A refusal in words that came with an answer. */
    said: (message: string) =>
      notifications.show({ message, color: 'stop', withBorder: true, autoClose: 10_000, role: 'alert' }),
    refused: (error: unknown) => {
      const { title, detail } = problemWords(error, language);
      notifications.show({ title, message: detail, color: 'stop', withBorder: true, autoClose: 10_000, role: 'alert' });
    },
  };
}
