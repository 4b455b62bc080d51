import { useQuery } from '@tanstack/react-query';
import { textIn } from '@birge/domain';
import { commands } from '@birge/i18n';
import { eventQuery } from '../../features/events/events.queries.js';
import { useSubject } from '../../shared/commands/commands.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';

/** Headings of the palette and of the list of keys; that of an event's commands names the event. */
export function useSectionNames(): (key: string) => string {
  const text = useText(commands);
  const { language } = useLanguage();
  const subject = useSubject();
  const { data: event } = useQuery({ ...eventQuery(subject?.eventId ?? ''), enabled: subject !== null });
  return (key) => {
    const title = textIn(event?.title, language);
    if (key === 'event' && title) return text.forEvent(title);
    if (key === 'recent') return text.recent;
    if (key === 'commands') return text.section.commands;
    if (key === 'more') return text.section.more;
    if (key.startsWith('hit.')) return text.kind[key.slice(4) as keyof typeof text.kind];
    return text.group[key as keyof typeof text.group] ?? key;
  };
}
