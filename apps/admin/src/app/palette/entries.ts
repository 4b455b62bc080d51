import { matchOf, searchFold } from '@birge/domain';
import type { SearchHit } from '@birge/api-client';
import { commandGroups, type Command } from '../../shared/commands/command.js';

export type Entry =
  { key: string; command: Command; hit?: undefined } | { key: string; hit: SearchHit; command?: undefined };
export interface Section {
  key: string;
  entries: Entry[];
}

export const commandEntry = (command: Command): Entry => ({ key: `command:${command.id}`, command });
export const hitEntry = (hit: SearchHit): Entry => ({ key: `${hit.kind}.${hit.id}`, hit });

const sections = (all: readonly Section[]): Section[] => all.filter(({ entries }) => entries.length > 0);

/** Nothing is asked yet: what was used lately, then everything that can be done. */
export function entriesAtRest(
  recent: readonly string[],
  commands: readonly Command[],
  hits: readonly SearchHit[],
): Section[] {
  const known = new Map([...commands.map(commandEntry), ...hits.map(hitEntry)].map((entry) => [entry.key, entry]));
  const lately = recent.flatMap((key) => known.get(key) ?? []);
  const shown = new Set(lately.map(({ key }) => key));
  const rest = commands.map(commandEntry).filter(({ key }) => !shown.has(key) && key !== 'command:palette');
  return sections([
    { key: 'recent', entries: lately },
    ...commandGroups.map((group) => ({ key: group, entries: rest.filter(({ command }) => command?.group === group) })),
  ]);
}

/**
 * What answers a question: commands that begin so, then what the server found, each kind where its best one stands,
 * then commands that only hold the letters somewhere. What the server adds later never moves a good command.
 */
export function entriesFor(question: string, commands: readonly Command[], hits: readonly SearchHit[]): Section[] {
  const asked = searchFold(question);
  const matching = commands
    .filter(({ id }) => id !== 'palette')
    .map((command) => ({
      command,
      points: Math.max(
        matchOf(searchFold(command.title), asked),
        Math.min(matchOf(searchFold(command.words ?? ''), asked), 1),
      ),
    }))
    .sort((one, other) => other.points - one.points);
  const of = (good: boolean): Entry[] =>
    matching.filter(({ points }) => (good ? points >= 2 : points === 1)).map(({ command }) => commandEntry(command));
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return sections([
    { key: 'commands', entries: of(true) },
    ...kinds.map((kind) => ({ key: `hit.${kind}`, entries: hits.filter((hit) => hit.kind === kind).map(hitEntry) })),
    { key: 'more', entries: of(false) },
  ]);
}
