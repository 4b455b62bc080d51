import { useCommands } from '../../shared/commands/commands.js';
import { useUndoCommands } from '../../shared/undo/use-undo-commands.js';
import { useBoardCommands } from './use-board-commands.js';
import { useGoCommands } from './use-go-commands.js';
import { useScreenCommands } from './use-screen-commands.js';

/** What can be done from every screen. */
export function AppCommands({ openPalette, openKeys }: { openPalette(): void; openKeys(): void }) {
  const go = useGoCommands();
  const board = useBoardCommands();
  const screen = useScreenCommands({ openPalette, openKeys });
  const changes = useUndoCommands();
  useCommands([...changes, ...go, ...board, ...screen]);
  return null;
}
