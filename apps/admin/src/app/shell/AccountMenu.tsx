import { Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import {
  IconCalendarUser,
  IconCheck,
  IconDeviceDesktop,
  IconKeyboard,
  IconLogout,
  IconMail,
  IconMoon,
  IconSun,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { languages } from '@birge/domain';
import { admin, assignments, commands, common, notices, ownLanguageNames } from '@birge/i18n';
import { useAnswerMail, useChangeLanguage, useSignOut } from '../../features/session/sign-in.js';
import { setSingleKeys, useSingleKeys } from '../../shared/commands/single-keys.js';
import { useToast } from '../../shared/feedback/use-toast.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { initials } from '../../shared/look/initials.js';
import { useMay, useMe } from '../../shared/session/me.js';
import styles from './TopBar.module.css';

const schemes: [MantineColorScheme, typeof IconSun][] = [
  ['light', IconSun],
  ['dark', IconMoon],
  ['auto', IconDeviceDesktop],
];

/** Who is signed in, the colours, the language where the bar has no room for it, and the way out. */
export function AccountMenu({ onKeys }: { onKeys(): void }) {
  const text = useText(admin);
  const assigned = useText(assignments);
  const { personRole } = useText(common);
  const keys = useText(commands);
  const single = useSingleKeys();
  const { person } = useMe();
  const { language } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const changeLanguage = useChangeLanguage();
  const answerMail = useAnswerMail();
  const { answersByMail } = useText(notices);
  const mayAnswer = useMay('participation:write');
  const signOut = useSignOut();
  const toast = useToast();
  const check = <IconCheck size={16} aria-hidden />;
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <button type="button" className={styles.account}>
          <span className={styles.initials} aria-hidden>
            {initials(person.name)}
          </span>
          <span className={styles.name}>{person.name}</span>
          <span className="only-read-aloud">{text.account}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.role}>
          <b>{person.name}</b>
          {personRole[person.role]}
        </div>
        <Menu.Item leftSection={<IconCalendarUser size={16} aria-hidden />} component={Link} to="/me/schedule">
          {assigned.mySchedule}
        </Menu.Item>
        {mayAnswer && (
          <Menu.Item
            role="menuitemcheckbox"
            aria-checked={person.answerMail}
            closeMenuOnClick={false}
            leftSection={<IconMail size={16} aria-hidden />}
            rightSection={person.answerMail ? check : null}
            onClick={() => answerMail.mutate(!person.answerMail, { onError: toast.refused })}
          >
            {answersByMail}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Label>{text.scheme.label}</Menu.Label>
        {schemes.map(([scheme, Symbol]) => (
          <Menu.Item
            key={scheme}
            leftSection={<Symbol size={16} aria-hidden />}
            rightSection={scheme === colorScheme ? check : null}
            onClick={() => setColorScheme(scheme)}
          >
            {text.scheme[scheme]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{text.language}</Menu.Label>
        {languages.map((one) => (
          <Menu.Item
            key={one}
            lang={one}
            rightSection={one === language ? check : null}
            onClick={() => changeLanguage(one)}
          >
            {ownLanguageNames[one].long}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={onKeys}>
          {keys.keys}
        </Menu.Item>
        <Menu.Item
          role="menuitemcheckbox"
          aria-checked={single}
          closeMenuOnClick={false}
          leftSection={<span />}
          rightSection={single ? check : null}
          onClick={() => setSingleKeys(!single)}
        >
          {keys.list.single}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={() => signOut.mutate(undefined, { onError: toast.refused })}
        >
          {text.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
