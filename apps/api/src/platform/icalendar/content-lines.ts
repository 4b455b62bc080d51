/** RFC 5545 §3.1: a line of more octets than this is folded. */
const MOST_OCTETS = 75;

// Characters that no text may have (RFC 5545 §3.1: CONTROL, apart from HTAB); a line break is escaped before.
const CONTROLS = /(?!\t)\p{Cc}/gu;

const escapes: Record<string, string> = {
  '\\': '\\\\',
  ';': '\\;',
  ',': '\\,',
  '\n': '\\n',
  '\r': '\\n',
  '\r\n': '\\n',
  '\t': '\t',
};

/** A value of type TEXT (RFC 5545 §3.3.11). */
export const textValue = (text: string): string => text.replace(/\r\n|[\\;,]|\p{Cc}/gu, (sign) => escapes[sign] ?? '');

/** A parameter's value, always quoted where that is needed; it can hold no double quote (RFC 5545 §3.2). */
export function parameterValue(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(CONTROLS, '').replaceAll('"', '’').trim();
  return /[,;:]/.test(plain) ? `"${plain}"` : plain;
}

/** Folds every line at 75 octets of UTF-8, never inside a letter, and ends it with CRLF. */
export const folded = (text: string): string => foldedLines(text.split('\n').filter((line) => line !== ''));

/** As {@link folded}, of lines that are apart already. */
export function foldedLines(lines: readonly string[]): string {
  let written = '';
  for (const line of lines) written += `${foldedLine(line)}\r\n`;
  return written;
}

const leads = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const trails = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** How many octets of UTF-8 begin with this unit of a JavaScript string; a pair of surrogates is one letter of four. */
function octetsAt(line: string, index: number): number {
  const unit = line.charCodeAt(index);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  if (leads(unit) && trails(line.charCodeAt(index + 1))) return 4;
  return trails(unit) && leads(line.charCodeAt(index - 1)) ? 0 : 3;
}

function foldedLine(line: string): string {
  // No unit has more than three octets.
  if (line.length * 3 <= MOST_OCTETS) return line;
  let written = '';
  let from = 0;
  let octets = 0;
  for (let index = 0; index < line.length; index += 1) {
    const size = octetsAt(line, index);
    if (octets + size > MOST_OCTETS) {
      written += `${line.slice(from, index)}\r\n `;
      from = index;
      // The blank that begins a continued line counts.
      octets = 1;
    }
    octets += size;
  }
  return written + line.slice(from);
}
