import { isWallTime, isLocalDate, languages, type Localized } from '@birge/domain';
import { changes, common, events, forms, longDate, told, wallTimeText } from '@birge/i18n';
import type { ChangeView } from '@birge/api-client';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { useEventTypes } from '../../shared/reference/use-reference.js';

interface Detail {
  name: string;
  before: string;
  after: string;
}
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/** What a change changed, field by field; ids and fingerprints that say nothing to a reader are left out. */
export function useChangeWords() {
  const { language } = useLanguage();
  const { name: names } = useText(changes);
  const { field } = useText(events);
  const words = useText(common);
  const form = useText(forms);
  const letters = useText(told).outbox.states;
  const types = useEventTypes();

  const say = (key: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return '';
    if (typeof value === 'boolean') return value ? form.yes : form.no;
    if (Array.isArray(value)) return value.filter((one) => typeof one === 'string' && !UUID.test(one)).join(', ');
    if (typeof value === 'object') {
      const text = value as Localized;
      return languages.flatMap((one) => text[one] ?? []).join(' / ');
    }
    const text = String(value);
    if (UUID.test(text)) return '';
    if (key === 'state')
      return words.eventState[text as keyof typeof words.eventState] ?? letters[text as keyof typeof letters] ?? text;
    if (key === 'answer') return words.answer[text as keyof typeof words.answer] ?? text;
    if (key === 'role') return words.participationRole[text as keyof typeof words.participationRole] ?? text;
    if (key === 'dutyId') return types.dutyOf(text);
    if (key === 'typeId') return types.nameOf(text);
    if (isWallTime(text)) return wallTimeText(language, text);
    return isLocalDate(text) ? longDate(language, text) : text;
  };

  return ({ before, after }: Pick<ChangeView, 'before' | 'after'>): Detail[] => {
    const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
    return [...keys].flatMap((key) => {
      const name = field[key as keyof typeof field] ?? names[key as keyof typeof names];
      const detail = { name: name ?? '', before: say(key, before?.[key]), after: say(key, after?.[key]) };
      return name && detail.before !== detail.after ? [detail] : [];
    });
  };
}
