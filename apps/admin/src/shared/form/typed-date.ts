import { isLocalDate } from '@birge/domain';

/** A date as people here type it: 30.07.2026, 30.7.26, 30/07/2026, or 2026-07-30; nothing for anything else. */
export function typedDate(typed: string): string | null {
  const text = typed.trim();
  if (isLocalDate(text)) return text;
  const [, day, month, year] = /^(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4}|\d{2})\.?$/.exec(text) ?? [];
  if (!day || !month || !year) return null;
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}
