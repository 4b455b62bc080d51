import { isPublicMailDomain } from '../calendar-mail/public-mail.js';
import type { Passage } from './do-no-harm.js';
import { officeMailNames } from './do-no-harm.data.js';

const passages = (text: string, pattern: RegExp, suspect: (found: string) => boolean): Passage[] => {
  const found: Passage[] = [];
  for (const match of text.matchAll(pattern)) {
    // A pattern that only looks ahead gives what it saw as its group; what begins within another is a part of it.
    const words = match[1] ?? match[0];
    if (match.index < (found.at(-1)?.to ?? 0) || !suspect(words)) continue;
    found.push({ from: match.index, to: match.index + words.length });
  }
  return found;
};

/**
 * Digits with what people put between them: +7 (701) 123-45-67. Not inside a longer number or a word, no number of a
 * document («№»), and not over the end of a line. Looked for from every place, and ending where it can: a number of a
 * house before it or a date after it is no part of it.
 */
const phone =
  /(?<![\p{L}\d+.,/-]|№\s?)(?=((?:\+|00(?=[1-9]))?[1-9](?:(?:[^\S\r\n]|[().\-–]){0,3}\d){9,13}?)(?![\p{L}\d]))/gu;

/**
 * Telephones that are somebody's own: a Kazakhstan mobile (700–709, 747, 750–751, 760–764, 771, 775–778 after the
 * country's 7 or 8, ITU-T E.164, national numbering plan), or any number of another country. Short numbers of help
 * lines, toll-free 800 and an office's geographic numbers (71x, 72x) are meant to be called.
 */
export const findPhones = (text: string): Passage[] =>
  passages(text, phone, (written) => {
    const digits = written.replace(/\D/g, '').replace(/^00/, '');
    const abroad = /^(?:\+|00)/.test(written.trim()) && !digits.startsWith('7');
    if (abroad) return !/^800/.test(digits);
    const national = digits.length === 11 && /^[78]/.test(digits) ? digits.slice(1) : digits;
    return national.length === 10 && /^(?:70\d|747|75[01]|76[0-4]|771|77[5-8])/.test(national);
  });

const mail = /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

/** Mail addresses of a person: any at a provider that is everybody's, and those that are not an office's name. */
export const findMailAddresses = (text: string): Passage[] =>
  passages(text, mail, (address) => {
    const [name, domain] = address.toLowerCase().split('@') as [string, string];
    if (isPublicMailDomain(domain)) return true;
    return !name.split(/[._+-]/).some((part) => officeMailNames.has(part));
  });

/** An individual identification number: twelve digits that begin with a date of birth, YYMMDD. */
export const findPersonalNumbers = (text: string): Passage[] =>
  passages(text, /(?<![\d+])\d{12}(?!\d)/g, (digits) => {
    const [month, day] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 && /[0-6]/.test(digits[6]!);
  });
