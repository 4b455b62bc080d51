import {
  IconBuildingCommunity,
  IconCalendarEvent,
  IconCalendarOff,
  IconClipboardList,
  IconHeartHandshake,
  IconInbox,
  IconLayoutBoard,
  IconListCheck,
  IconMail,
  IconMapPin,
  IconMessageReply,
  IconSpeakerphone,
  IconTemplate,
  IconUserCheck,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import {
  admin,
  assignments,
  daySheet as daySheetWords,
  formatNumber,
  holidaysPage,
  inboxWords,
  letterTemplatesPage,
  partnerAsked,
  partnersSide,
  typeRequirements,
} from '@birge/i18n';
import { openProposalsCount } from '../../features/answers/answers.queries.js';
import { inboxCountQuery } from '../../features/inbox/inbox.queries.js';
import { noticeCountQuery } from '../../features/outbox/notices.queries.js';
import { publishingCountQuery } from '../../shared/told/publishing.queries.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { useMay } from '../../shared/session/me.js';
import { useYear } from './year.js';
import styles from './Rail.module.css';

interface Entry {
  to: string;
  label: string;
  icon: Icon;
  count?: number;
  due?: boolean;
}

export function Rail() {
  const { nav } = useText(admin);
  const { title: holidays } = useText(holidaysPage);
  const { title: lettersTitle } = useText(letterTemplatesPage);
  const assigned = useText(assignments);
  const mayWriteTypes = useMay('edition:write');
  const { title: requirements } = useText(typeRequirements);
  const { edition: ofEdition } = useText(partnerAsked);
  const { title: answersTitle } = useText(partnersSide).answers;
  const { title: daySheet } = useText(daySheetWords);
  const { language } = useLanguage();
  const { year } = useYear();
  const maySeeOutbox = useMay('outbox:read');
  const maySeeInbox = useMay('inbox:read');
  const { title: inbox } = useText(inboxWords);
  const { data: toCheck } = useQuery({ ...inboxCountQuery, enabled: maySeeInbox });
  const mayWriteLetters = useMay('letter-template:write');
  const { data: waiting } = useQuery({ ...noticeCountQuery(year), enabled: maySeeOutbox && year !== '' });
  const { data: differ } = useQuery({ ...publishingCountQuery(year), enabled: year !== '' });
  const mayInvite = useMay('participation:write');
  const proposals = useQuery({ ...openProposalsCount(year), enabled: mayInvite && year !== '' });

  const groups: [string, (Entry | false)[]][] = [
    [
      nav.plan,
      [
        { to: `/${year}/board`, label: nav.board, icon: IconLayoutBoard },
        { to: `/${year}/events`, label: nav.events, icon: IconCalendarEvent },
        { to: `/${year}/assignments`, label: assigned.title, icon: IconUserCheck },
        { to: `/${year}/partners`, label: ofEdition.go, icon: IconHeartHandshake },
        { to: `/${year}/day-sheet`, label: daySheet, icon: IconClipboardList },
      ],
    ],
    [
      nav.whoAndWhere,
      [
        { to: '/organizations', label: nav.organizations, icon: IconBuildingCommunity },
        { to: '/venues', label: nav.venues, icon: IconMapPin },
        { to: '/people', label: nav.people, icon: IconUsers },
        { to: '/holidays', label: holidays, icon: IconCalendarOff },
        mayWriteTypes && { to: '/requirements', label: requirements, icon: IconListCheck },
        mayWriteLetters && { to: '/letters', label: lettersTitle, icon: IconTemplate },
      ],
    ],
    [
      nav.told,
      [
        mayInvite && {
          to: `/${year}/answers`,
          label: answersTitle,
          icon: IconMessageReply,
          count: proposals.data,
          due: true,
        },
        maySeeInbox && { to: '/inbox', label: inbox, icon: IconInbox, count: toCheck, due: true },
        maySeeOutbox && { to: `/${year}/notices`, label: nav.outbox, icon: IconMail, count: waiting, due: true },
        { to: `/${year}/publishing`, label: nav.publishing, icon: IconSpeakerphone, count: differ, due: true },
      ],
    ],
  ];
  return (
    <nav className={styles.rail} aria-label={nav.label}>
      {groups.map(([heading, entries]) => (
        <div key={heading} className={styles.group}>
          <h2>{heading}</h2>
          <ul>
            {entries
              .filter((entry) => entry !== false)
              .map(({ to, label, icon: Symbol, count, due }) => (
                <li key={to}>
                  <Link
                    to={to}
                    activeProps={{ 'aria-current': 'page' }}
                    activeOptions={{ exact: false, includeSearch: false }}
                  >
                    <Symbol size={17} stroke={1.7} aria-hidden />
                    <span>{label}</span>
                    {Boolean(count) && <i data-due={due || undefined}>{formatNumber(language, count!)}</i>}
                  </Link>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
