import { hasControlCharacters } from '@birge/domain';

/** Octets of a letter as text and back: RFC 2045 transfer encodings, RFC 2047 encoded words. All lenient, none throws. */

const utf8 = new TextDecoder('utf-8');
const utf8Only = new TextDecoder('utf-8', { fatal: true });
const windows = new TextDecoder('windows-1251');

/** The letters of these octets. An unknown or missing charset is tried as UTF-8, then as Cyrillic Windows writes it. */
export function lettersOf(bytes: Uint8Array, charset: string | null): string {
  const known = charset && decoderOf(charset);
  if (known && known.encoding !== 'utf-8') return known.decode(bytes);
  try {
    return utf8Only.decode(bytes);
  } catch {
    // Declared UTF-8 that is cut somewhere is UTF-8 still; undeclared octets are what old programs send here.
    return (known ? utf8 : windows).decode(bytes);
  }
}

function decoderOf(charset: string): TextDecoder | null {
  if (/^\s*utf-?8\s*$/i.test(charset)) return utf8;
  try {
    return new TextDecoder(charset.trim().toLowerCase());
  } catch {
    return null;
  }
}

/** Quoted-printable (RFC 2045 §6.7) to octets; a blank before a soft break is the text's own, `=` that encodes nothing stays. */
export const fromQuotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/=[ \t]*\n/g, '')
      .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );

const fromTransferEncoding: Record<string, (text: string) => Buffer> = {
  base64: (text) => Buffer.from(text, 'base64'),
  'quoted-printable': fromQuotedPrintable,
};

/** The octets of a part. `text` has one code unit for each octet. */
export const octetsOf = (text: string, encoding: string): Buffer =>
  (fromTransferEncoding[encoding.trim().toLowerCase()] ?? ((plain: string) => Buffer.from(plain, 'latin1')))(text);

const word = /=\?([^?\s]{1,40})\?([BbQq])\?([^?\s]{0,2000})\?=/g;

/**
 * A header's text with its encoded words (RFC 2047) read. Neighbours of one charset are read together: some programs cut
 * them in the middle of a letter.
 */
export function headerText(raw: string): string {
  let text = '';
  let end = 0;
  let open: { charset: string; bytes: Buffer[] } | null = null;
  const close = () => {
    if (open) text += lettersOf(Buffer.concat(open.bytes), open.charset);
    open = null;
  };
  for (const match of raw.matchAll(word)) {
    const [whole, charset, encoding, encoded] = match as unknown as [string, string, string, string];
    const between = raw.slice(end, match.index);
    const name = charset.split('*')[0]!.toLowerCase();
    if (between.trim() !== '' || end === 0 || (open as { charset: string } | null)?.charset !== name) {
      close();
      if (end === 0 || between.trim() !== '') text += plain(between);
    }
    open ??= { charset: name, bytes: [] };
    open.bytes.push(
      encoding.toLowerCase() === 'b'
        ? Buffer.from(encoded, 'base64')
        : fromQuotedPrintable(encoded.replaceAll('_', ' ')),
    );
    end = match.index + whole.length;
  }
  close();
  return text + plain(raw.slice(end));
}

/** Octets above ASCII in a header are UTF-8 (RFC 6532), or an old program's own. */
const plain = (raw: string) => (/[\x80-\xff]/.test(raw) ? lettersOf(Buffer.from(raw, 'latin1'), null) : raw);

/** One line of at most so many letters, without what hides or turns others. */
export const oneLineOf = (text: string, most: number): string | null =>
  [...clean(text, most).replace(/\s+/g, ' ').trim()].slice(0, most).join('').trim() || null;

/** Lines of at most so many letters, without what hides or turns others. */
export const linesOf = (text: string, most: number): string | null =>
  [...clean(text, most).replace(/\r\n?/g, '\n').trim()].slice(0, most).join('').trim() || null;

/** Cut first: a letter's text may be long, and every letter is looked at. */
const clean = (text: string, most: number) =>
  [...text.slice(0, most * 4).toWellFormed()].filter((letter) => !hasControlCharacters(letter, true)).join('');
