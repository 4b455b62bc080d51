import { isPressed, type Keys } from './keys.js';
import type { Command, KeyNote } from './command.js';

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
  /** What an owner's screen does on keys that it reads itself. */
  note(owner: symbol, notes: readonly KeyNote[] | null): void;
  notes(): readonly KeyNote[];
  /** The command whose keys these are, if it can be run now and the keys are not the field's in which one types. */
  pressed(event: KeyboardEvent, before: string | null, typing?: boolean): Command | undefined;
  /** Whether the key begins a sequence. */
  begins(code: string): boolean;
  mean(owner: symbol, subject: Subject | null): void;
  subject(): Subject | null;
  subscribe(listener: () => void): () => void;
}

const allKeys = ({ keys, also = [] }: Command): readonly Keys[] => (keys ? [keys, ...also] : []);
const possible = ({ when }: Command): boolean => when !== false;

/** The one register of commands: the palette, the list of keys and the keys themselves all read it. */
export function createCommandStore(): CommandStore {
  const offers = new Map<symbol, readonly Command[]>();
  const noted = new Map<symbol, readonly KeyNote[]>();
  const subjects = new Map<symbol, Subject>();
  const listeners = new Set<() => void>();
  let all: readonly Command[] = [];
  let notes: readonly KeyNote[] = [];
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
    note(owner, of) {
      if (of) noted.set(owner, of);
      else noted.delete(owner);
      notes = [...noted.values()].flat();
      tell();
    },
    notes: () => notes,
    pressed: (event, before, typing = false) =>
      all.find(
        (command) =>
          possible(command) &&
          allKeys(command).some((keys) => !(typing && keys.fieldsOwn) && isPressed(keys, event, before)),
      ),
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
