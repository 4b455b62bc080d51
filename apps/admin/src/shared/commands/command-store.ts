import { isPressed } from './keys.js';
import type { Command } from './command.js';

/** The event that is open or selected, for commands that do something to it. */
export interface Subject {
  eventId: string;
  /** The occurrence meant, where one is. */
  occurrenceId?: string;
}

export interface CommandStore {
  /** What an owner offers from now on; nothing takes it away. */
  offer(owner: symbol, commands: readonly Command[] | null): void;
  commands(): readonly Command[];
  /** The command whose keys these are, if it can be run now. */
  pressed(event: KeyboardEvent, before: string | null): Command | undefined;
  /** Whether the key begins a sequence. */
  begins(code: string): boolean;
  mean(owner: symbol, subject: Subject | null): void;
  subject(): Subject | null;
  subscribe(listener: () => void): () => void;
}

const possible = ({ when }: Command): boolean => when !== false;

/** The one register of commands: the palette, the list of keys and the keys themselves all read it. */
export function createCommandStore(): CommandStore {
  const offers = new Map<symbol, readonly Command[]>();
  const subjects = new Map<symbol, Subject>();
  const listeners = new Set<() => void>();
  let all: readonly Command[] = [];
  let subject: Subject | null = null;
  const tell = () => listeners.forEach((listener) => listener());
  return {
    offer(owner, commands) {
      if (commands) offers.set(owner, commands);
      else offers.delete(owner);
      all = [...offers.values()].flat();
      tell();
    },
    commands: () => all,
    pressed: (event, before) =>
      all.find((command) => command.keys && possible(command) && isPressed(command.keys, event, before)),
    begins: (code) => all.some((command) => command.keys?.after === code && possible(command)),
    mean(owner, meant) {
      if (meant) subjects.set(owner, meant);
      else subjects.delete(owner);
      const now = [...subjects.values()].at(-1) ?? null;
      if (now?.eventId === subject?.eventId && now?.occurrenceId === subject?.occurrenceId) return;
      subject = now;
      tell();
    },
    subject: () => subject,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
