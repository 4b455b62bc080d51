import { readdirSync, readFileSync } from 'node:fs';
import { ratio } from './figures.js';

/** A table, and the application’s resident bytes after the first fifth of its letters and after the last. */
export interface MailFigures {
  text: string;
  early: number;
  late: number;
}

/** A process that keeps something of every letter has grown more by then. */
const MOST_GROWTH = 1.25;

/** Says how much it grew. @throws where that is more than a process grows that keeps nothing of a letter. */
export function memoryStaysFlat({ early, late }: MailFigures): string {
  const grown = `memory at the end is ${ratio(late, early)} that after the first fifth (at most ${MOST_GROWTH} ×)`;
  if (late / early > MOST_GROWTH) throw new Error(grown);
  return `${grown}\n`;
}

/** Bytes in memory, read from /proc; null where there is none (macOS, Windows). */
export function residentOf(application: number, server: number): { application: number; server: number } | null {
  try {
    const backends = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((pid) => /^PPid:\s+(\d+)/m.exec(textOf(pid, 'status'))?.[1] === String(server));
    const sum = [String(server), ...backends].reduce((total, pid) => total + bytesIn(pid, 'smaps_rollup', 'Pss'), 0);
    return { application: bytesIn(String(application), 'status', 'VmRSS'), server: sum };
  } catch {
    return null;
  }
}

/** A process that ended meanwhile has nothing to say. */
function textOf(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function bytesIn(pid: string, file: string, field: string): number {
  const found = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/${file}`, 'utf8'));
  return Number(found?.[1]) * 1024;
}
