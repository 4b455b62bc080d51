/** RFC 5545 §3.1: a line of more octets than this is folded. */
const MOST_OCTETS = 75;

// Characters that no text may have (RFC 5545 §3.1: CONTROL, apart from HTAB); a line break is escaped before.
const CONTROLS = /(?!\t)\p{Cc}/gu;

/** A value of type TEXT (RFC 5545 §3.3.11). */
export const textValue = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
    .replace(CONTROLS, '');

/** A parameter's value, always quoted where that is needed; it can hold no double quote (RFC 5545 §3.2). */
export function parameterValue(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(CONTROLS, '').replaceAll('"', '’').trim();
  return /[,;:]/.test(plain) ? `"${plain}"` : plain;
}

/** Folds every line at 75 octets of UTF-8, never inside a letter, and ends it with CRLF. */
export function folded(text: string): string {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `${foldedLine(line)}\r\n`)
    .join('');
}

function foldedLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      // The blank that begins a continued line counts.
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  parts.push(part);
  return parts.join('\r\n');
}
