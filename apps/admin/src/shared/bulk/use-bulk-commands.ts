import {
  IconCalendarCheck,
  IconMailPlus,
  IconPencil,
  IconPlayerPlay,
  IconSpeakerphone,
  IconUser,
  IconUserPlus,
} from '@tabler/icons-react';
import { bulkActs, commands, eventPage } from '@birge/i18n';
import type { Command, CommandGroup } from '../commands/command.js';
import { useText } from '../language/LanguageProvider.js';
import type { BulkValues } from './bulk-values.js';

interface Selection {
  group: CommandGroup;
  title: string;
  /** How many are selected. */
  many: number;
  mayPublish: boolean;
  /** The panel, begun with this act. */
  open(begin?: Partial<BulkValues>): void;
}

export const bulkKeys = { code: 'KeyB' };

/** What is done to one event by its name or key is done to the selected ones by the same: the panel says first what will happen. */
export function useBulkCommands({ group, title, many, mayPublish, open }: Selection): Command[] {
  const words = useText(bulkActs);
  const { act } = useText(eventPage);
  const { event } = useText(commands);
  const when = many > 0;
  const state = (one: 'plan' | 'confirm' | 'cancel', key?: string): Command => ({
    id: `bulk.${one}`,
    group,
    title: words.doTo(act[one], many),
    icon: one === 'confirm' ? IconCalendarCheck : IconPlayerPlay,
    keys: key ? { code: key } : undefined,
    when,
    run: () => open({ act: 'state', state: one }),
  });
  return [
    { id: 'bulk.open', group, title, icon: IconPencil, keys: bulkKeys, when, run: () => open() },
    state('plan', 'KeyP'),
    state('confirm', 'KeyC'),
    // X selects.
    state('cancel'),
    {
      id: 'bulk.publish',
      group,
      title: words.doTo(words.acts.publish, many),
      icon: IconSpeakerphone,
      keys: { code: 'KeyU' },
      when: when && mayPublish,
      run: () => open({ act: 'publish' }),
    },
    {
      id: 'bulk.assign',
      group,
      title: words.doTo(event.assign, many),
      icon: IconUserPlus,
      keys: { code: 'KeyA' },
      when,
      run: () => open({ act: 'assign' }),
    },
    {
      id: 'bulk.invite',
      group,
      title: words.doTo(words.invite, many),
      icon: IconMailPlus,
      keys: { code: 'KeyI' },
      when,
      run: () => open({ act: 'invite' }),
    },
    {
      id: 'bulk.coordinator',
      group,
      title: words.doTo(words.acts.coordinator, many),
      icon: IconUser,
      when,
      run: () => open({ act: 'coordinator' }),
    },
  ];
}
