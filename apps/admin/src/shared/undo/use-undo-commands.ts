import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { undo as messages } from '@birge/i18n';
import type { Command } from '../commands/command.js';
import { onMac } from '../commands/keys.js';
import { useText } from '../language/LanguageProvider.js';
import { useUndo } from './use-undo.js';

/** Ctrl or Cmd with Z, with Shift the other way, on every screen; Ctrl+Y too, where Cmd+Y is not the browser's history. */
export function useUndoCommands(): Command[] {
  const text = useText(messages);
  const { undo, redo } = useUndo();
  return [
    {
      id: 'undo',
      group: 'changes',
      title: text.undo,
      icon: IconArrowBackUp,
      keys: { code: 'KeyZ', mod: true, fieldsOwn: true },
      run: () => void undo(),
    },
    {
      id: 'redo',
      group: 'changes',
      title: text.redo,
      icon: IconArrowForwardUp,
      keys: { code: 'KeyZ', mod: true, shift: true, fieldsOwn: true },
      also: onMac() ? [] : [{ code: 'KeyY', mod: true, fieldsOwn: true }],
      run: () => void redo(),
    },
  ];
}
