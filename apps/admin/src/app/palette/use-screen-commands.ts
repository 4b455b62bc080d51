import { useMantineColorScheme } from '@mantine/core';
import {
  IconCalendar,
  IconDeviceDesktop,
  IconKeyboard,
  IconKeyboardOff,
  IconLanguage,
  IconLogout,
  IconMoon,
  IconSearch,
  IconSun,
} from '@tabler/icons-react';
import { languages } from '@birge/domain';
import { commands, ownLanguageNames } from '@birge/i18n';
import { useChangeLanguage, useSignOut } from '../../features/session/sign-in.js';
import type { Command } from '../../shared/commands/command.js';
import { setSingleKeys, useSingleKeys } from '../../shared/commands/single-keys.js';
import { useToast } from '../../shared/feedback/use-toast.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { useMe } from '../../shared/session/me.js';
import { useGoToEdition } from '../shell/use-go-to-edition.js';
import { useYear } from '../shell/year.js';

/** The palette itself, its keys, the edition, the language and the colours. */
export function useScreenCommands({ openPalette, openKeys }: { openPalette(): void; openKeys(): void }): Command[] {
  const text = useText(commands);
  const { editions } = useMe();
  const { year } = useYear();
  const goToEdition = useGoToEdition();
  const { language } = useLanguage();
  const changeLanguage = useChangeLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const singleKeys = useSingleKeys();
  const signOut = useSignOut();
  const toast = useToast();
  const schemes = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop } as const;
  return [
    {
      id: 'palette',
      group: 'settings',
      title: text.open,
      icon: IconSearch,
      keys: { code: 'KeyK', mod: true },
      run: openPalette,
    },
    {
      id: 'keys',
      group: 'settings',
      title: text.keys,
      words: text.keysWords,
      icon: IconKeyboard,
      keys: { code: 'Slash', shift: true, written: '?' },
      run: openKeys,
    },
    ...editions.map((edition): Command => ({
      id: `edition.${edition.year}`,
      group: 'edition',
      title: text.edition(edition.year),
      icon: IconCalendar,
      when: String(edition.year) !== year,
      run: () => goToEdition(edition.year),
    })),
    ...languages.map((one): Command => ({
      id: `language.${one}`,
      group: 'settings',
      title: text.language(ownLanguageNames[one].long),
      icon: IconLanguage,
      when: one !== language,
      run: () => changeLanguage(one),
    })),
    ...(['light', 'dark', 'auto'] as const).map((scheme): Command => ({
      id: `scheme.${scheme}`,
      group: 'settings',
      title: text.scheme[scheme],
      icon: schemes[scheme],
      when: scheme !== colorScheme,
      run: () => setColorScheme(scheme),
    })),
    {
      id: 'single-keys',
      group: 'settings',
      title: singleKeys ? text.singleKeysOff : text.singleKeysOn,
      words: text.keysWords,
      icon: singleKeys ? IconKeyboardOff : IconKeyboard,
      run: () => setSingleKeys(!singleKeys),
    },
    {
      id: 'sign-out',
      group: 'settings',
      title: text.signOut,
      icon: IconLogout,
      run: () => signOut.mutate(undefined, { onError: toast.refused }),
    },
  ];
}
