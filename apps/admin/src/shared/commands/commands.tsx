import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Command, KeyNote } from './command.js';
import { createCommandStore, type CommandStore, type Subject } from './command-store.js';

const Context = createContext<CommandStore | null>(null);

export function CommandsProvider({ children }: { children: ReactNode }) {
  const [store] = useState(createCommandStore);
  return <Context value={store}>{children}</Context>;
}

export function useCommandStore(): CommandStore {
  const store = useContext(Context);
  if (!store) throw new Error('commands outside CommandsProvider');
  return store;
}

/** Offers commands while the calling component is on the screen. */
export function useCommands(commands: readonly Command[]): void {
  const store = useCommandStore();
  const [owner] = useState(() => Symbol('commands'));
  // After each render: what a command does belongs to the render that offered it.
  useEffect(() => store.offer(owner, commands));
  useEffect(() => () => store.offer(owner, null), [store, owner]);
}

/** Tells the list of keys, while the calling component is on the screen, what keys do that the screen reads itself. */
export function useKeyNotes(notes: readonly KeyNote[]): void {
  const store = useCommandStore();
  const [owner] = useState(() => Symbol('keys'));
  useEffect(() => {
    store.note(owner, notes);
    return () => store.note(owner, null);
  }, [store, owner, notes]);
}

export function useNotedKeys(): readonly KeyNote[] {
  const store = useCommandStore();
  return useSyncExternalStore(store.subscribe, store.notes);
}

/** All that can be done now. Not for a component that offers commands itself. */
export function useOffered(): readonly Command[] {
  const store = useCommandStore();
  return useSyncExternalStore(store.subscribe, store.commands).filter(({ when }) => when !== false);
}

/** Says which event is open or selected here, if one is. */
export function useCommandSubject(eventId: string | undefined, occurrenceId?: string): void {
  const store = useCommandStore();
  const [owner] = useState(() => Symbol('subject'));
  useEffect(() => {
    store.mean(owner, eventId ? { eventId, occurrenceId } : null);
    return () => store.mean(owner, null);
  }, [store, owner, eventId, occurrenceId]);
}

/** The event that is open or selected. */
export function useSubject(): Subject | null {
  const store = useCommandStore();
  return useSyncExternalStore(store.subscribe, store.subject);
}
