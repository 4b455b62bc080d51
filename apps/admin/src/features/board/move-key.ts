import type { KeyboardEvent } from 'react';

/**
 * What a key means in move mode, whatever the layout: on a Kazakh one the digits' row types letters, on a Russian one T
 * is «е», and people write 12.30 as well as 12:30.
 */
export function moveKey({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
  if (key === ':' || key === ';' || key === '.' || key === ',') {
    // Where the digits' row types these without Shift, a digit is meant.
    if (!/^Digit\d$/.test(code) || shiftKey) return ':';
  }
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit && !shiftKey) return digit;
  return code === 'KeyT' ? 't' : key;
}
