import { readdirSync, readFileSync } from 'node:fs';

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
