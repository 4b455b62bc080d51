import {
  IconBuildingCommunity,
  IconCalendarEvent,
  IconCalendarOff,
  IconCalendarPlus,
  IconCalendarUser,
  IconClipboardList,
  IconHeartHandshake,
  IconInbox,
  IconLayoutBoard,
  IconListCheck,
  IconMail,
  IconMailForward,
  IconMapPin,
  IconMessageReply,
  IconSpeakerphone,
  IconTemplate,
  IconUserCheck,
  IconUsers,
  IconUsersGroup,
  IconWorld,
  type Icon,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { commands, partnerAsked, typeRequirements } from '@birge/i18n';
import type { Command } from '../../shared/commands/command.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { useMay } from '../../shared/session/me.js';
import { useYear } from '../shell/year.js';

type Screen = keyof (typeof commands)['en']['go'];

/** The screens: G, then a letter of the English name, the first where it is free. */
export function useGoCommands(): Command[] {
  const text = useText(commands);
  const { edition: partners } = useText(partnerAsked);
  const { title: requirements } = useText(typeRequirements);
  const mayWriteTypes = useMay('edition:write');
  const { language } = useLanguage();
  const { year } = useYear();
  const navigate = useNavigate();
  const maySeeOutbox = useMay('outbox:read');
  const maySeeInbox = useMay('inbox:read');
  const mayWriteLetters = useMay('letter-template:write');
  const mayInvite = useMay('participation:write');
  const mayCreate = useMay('event:write');
  const to = (screen: Screen, path: string, icon: Icon, letter: string, when = true): Command => ({
    id: `go.${screen}`,
    group: 'go',
    title: text.go[screen],
    words: text.goWords,
    icon,
    keys: { code: `Key${letter}`, after: 'KeyG' },
    when,
    run: () => void navigate({ to: path }),
  });
  return [
    to('board', `/${year}/board`, IconLayoutBoard, 'B', year !== ''),
    to('events', `/${year}/events`, IconCalendarEvent, 'E', year !== ''),
    {
      ...to('newEvent', `/${year}/events/new`, IconCalendarPlus, 'N', year !== '' && mayCreate),
      keys: { code: 'KeyN' },
    },
    to('answers', `/${year}/answers`, IconMessageReply, 'R', year !== '' && mayInvite),
    {
      ...to('answers', `/${year}/partners`, IconHeartHandshake, 'W', year !== ''),
      id: 'go.editionPartners',
      title: partners.go,
    },
    to('assignments', `/${year}/assignments`, IconUserCheck, 'A', year !== ''),
    to('mySchedule', '/me/schedule', IconCalendarUser, 'M'),
    to('daySheet', `/${year}/day-sheet`, IconClipboardList, 'D', year !== ''),
    to('organizations', '/organizations', IconBuildingCommunity, 'P'),
    to('venues', '/venues', IconMapPin, 'V'),
    to('people', '/people', IconUsers, 'T'),
    { ...to('duties', '/requirements', IconListCheck, 'Q', mayWriteTypes), id: 'go.requirements', title: requirements },
    to('duties', '/duties', IconUsersGroup, 'N'),
    to('holidays', '/holidays', IconCalendarOff, 'H'),
    to('inbox', '/inbox', IconInbox, 'I', maySeeInbox),
    to('notices', `/${year}/notices`, IconMailForward, 'O', year !== '' && maySeeOutbox),
    to('outbox', '/outbox', IconMail, 'S', maySeeOutbox),
    to('letters', '/letters', IconTemplate, 'L', mayWriteLetters),
    to('publishing', `/${year}/publishing`, IconSpeakerphone, 'U', year !== ''),
    {
      ...to('calendar', '', IconWorld, 'C'),
      run: () => location.assign(`/${language}`),
    },
  ];
}
