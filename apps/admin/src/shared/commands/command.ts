import type { Icon } from '@tabler/icons-react';
import type { Keys } from './keys.js';

/** Where a command stands in the palette and in the list of keys, in this order. */
export const commandGroups = ['event', 'changes', 'go', 'board', 'edition', 'settings'] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** Something that can be done from anywhere: by its name in the palette, by its key. */
export interface Command {
  /** Never changes and is never used twice: what was used lately is remembered by it. */
  id: string;
  group: CommandGroup;
  /** In the language of the screen. */
  title: string;
  /** More words that it is found by. */
  words?: string;
  icon?: Icon;
  keys?: Keys;
  /** Other keys for the same. */
  also?: readonly Keys[];
  /** False: not now. Its key does nothing, and the palette does not offer it. */
  when?: boolean;
  run(): void;
}

/** Keys that a screen reads itself where it has the focus: listed beside the commands', and no command. */
export interface KeyNote {
  /** Never that of another. */
  id: string;
  heading: string;
  title: string;
  keys: readonly Keys[];
  /** The last of a row of keys that begins with those. */
  upTo?: Keys;
}
