import { useState } from 'react';
import {
  IconCalendarCheck,
  IconCalendarEvent,
  IconCalendarSearch,
  IconClipboardList,
  IconLayoutBoard,
  IconMailPlus,
  IconPlayerPlay,
  IconSpeakerphone,
  IconUserPlus,
  IconUsersPlus,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { textIn, type StateAct } from '@birge/domain';
import { commands, eventPage } from '@birge/i18n';
import type { EventView } from '@birge/api-client';
import type { Command } from '../../shared/commands/command.js';
import { useCommands, useSubject } from '../../shared/commands/commands.js';
import type { Subject } from '../../shared/commands/command-store.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { PartnerActDialog, type PartnerAct } from '../../shared/partners/Partners.js';
import { eventQuery } from './events.queries.js';
import { AssignDialog } from './occurrences/AssignDialog.js';
import { OfEventPartners } from './partners/EventPartners.js';
import { usePublishAct } from './use-publish-act.js';
import { useStateAct } from './use-state-act.js';

/** A letter for what is done daily; the rest is found by name. */
const keyOf: Partial<Record<StateAct, string>> = { plan: 'KeyP', confirm: 'KeyC', cancel: 'KeyX' };

/** What can be done to the event that is open or selected, from wherever it is. */
export function EventCommands() {
  const subject = useSubject();
  const { data: event } = useQuery({ ...eventQuery(subject?.eventId ?? ''), enabled: subject !== null });
  return subject && event ? <Offered key={event.id} event={event} subject={subject} /> : null;
}

function Offered({ event, subject }: { event: EventView; subject: Subject }) {
  const { act: acts } = useText(eventPage);
  const { event: text } = useText(commands);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const path = useRouterState({ select: (router) => router.location.pathname });
  const atBoard = path.endsWith('/board');
  const year = String(event.edition);
  const state = useStateAct(event);
  const publish = usePublishAct(event, year);
  const [doing, setDoing] = useState<PartnerAct | { kind: 'assign' } | null>(null);
  const close = () => setDoing(null);
  const occurrence =
    event.occurrences.find(({ occurrenceId }) => occurrenceId === subject.occurrenceId) ?? event.occurrences[0];
  const onBoard = (panel?: string) => () =>
    void navigate({
      to: '/$year/board',
      params: { year },
      // The rest of the address is kept where it is the board's already.
      search: (before) => ({ ...(atBoard && before), card: occurrence?.occurrenceId, panel }),
    });

  const can = event.may;
  const act = (one: StateAct): Command => ({
    id: `event.${one}`,
    group: 'event',
    title: acts[one],
    icon: one === 'confirm' ? IconCalendarCheck : IconPlayerPlay,
    keys: keyOf[one] ? { code: keyOf[one] } : undefined,
    when: can.edit && event.acts.includes(one),
    run: () => state.start(one),
  });
  useCommands([
    ...(['plan', 'confirm', 'complete', 'reopen', 'unplan', 'correct', 'cancel'] as const).map(act),
    {
      id: 'event.publish',
      group: 'event',
      title: text.publish,
      icon: IconSpeakerphone,
      keys: { code: 'KeyU' },
      when: can.publish && publish.item !== undefined,
      run: publish.start,
    },
    {
      id: 'event.find',
      group: 'event',
      title: text.find,
      icon: IconCalendarSearch,
      keys: { code: 'KeyF' },
      when: can.schedule && occurrence !== undefined,
      run: onBoard('find'),
    },
    {
      id: 'event.move',
      group: 'event',
      title: text.move,
      icon: IconCalendarEvent,
      when: can.schedule && occurrence !== undefined,
      run: onBoard('move'),
    },
    {
      id: 'event.assign',
      group: 'event',
      title: text.assign,
      icon: IconUserPlus,
      keys: { code: 'KeyA' },
      when: can.assign && occurrence !== undefined,
      run: () => setDoing({ kind: 'assign' }),
    },
    // The first who has not answered has the key.
    ...[...event.participations]
      .sort((one, other) => Number(one.answer !== 'needs-action') - Number(other.answer !== 'needs-action'))
      .map((participation, place): Command => ({
        id: `event.invite.${participation.id}`,
        group: 'event',
        title: text.invite(
          textIn(participation.organization.shortName, language) || textIn(participation.organization.name, language),
        ),
        icon: IconMailPlus,
        keys: place === 0 ? { code: 'KeyI' } : undefined,
        when: can.invite,
        run: () => setDoing({ kind: 'invite', participation }),
      })),
    {
      id: 'event.partner',
      group: 'event',
      title: text.partner,
      icon: IconUsersPlus,
      when: can.invite,
      run: () => setDoing({ kind: 'new' }),
    },
    {
      id: 'event.day-sheet',
      group: 'event',
      title: text.daySheet,
      icon: IconClipboardList,
      when: Boolean(occurrence?.start),
      run: () =>
        void navigate({
          to: '/$year/day-sheet',
          params: { year },
          search: { day: occurrence?.start?.slice(0, 10), oblast: occurrence?.divisions[0] },
        }),
    },
    {
      id: 'event.board',
      group: 'event',
      title: text.board,
      icon: IconLayoutBoard,
      when: occurrence !== undefined && !atBoard,
      run: onBoard(),
    },
    {
      id: 'event.open',
      group: 'event',
      title: text.open,
      icon: IconCalendarEvent,
      keys: { code: 'KeyO' },
      when: !path.endsWith(event.id),
      run: () => void navigate({ to: '/$year/events/$id', params: { year, id: event.id } }),
    },
  ]);
  return (
    <>
      {state.dialog}
      {publish.dialog}
      {doing?.kind === 'assign' && occurrence && <AssignDialog event={event} occurrence={occurrence} onClose={close} />}
      {doing && doing.kind !== 'assign' && (
        <OfEventPartners event={event}>
          <PartnerActDialog doing={doing} onClose={close} />
        </OfEventPartners>
      )}
    </>
  );
}
