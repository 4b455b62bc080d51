import { useState } from 'react';
import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { StateAct } from '@birge/domain';
import { common, eventPage, forms } from '@birge/i18n';
import { api } from '../../shared/api.js';
import type { EventView } from '@birge/api-client';
import { useToast } from '../../shared/feedback/use-toast.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { ReasonDialog } from './ReasonDialog.js';
import { useEventAct } from './use-event-act.js';

/** What its state allows now: the act that carries it forward as a button, the others in a menu. */
const forward: readonly StateAct[] = ['plan', 'confirm', 'complete', 'reopen'];

export function EventActs({ event, year }: { event: EventView; year: string }) {
  const text = useText(eventPage);
  const words = useText(common);
  const { more } = useText(forms);
  const toast = useToast();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<StateAct | null>(null);
  const change = useEventAct(event.id, ({ act, reason }: { act: StateAct; reason?: string }) =>
    api.post<EventView>('/api/events/{id}/state', { act, reason, version: event.version }, { path: { id: event.id } }),
  );
  const duplicate = useEventAct(event.id, () =>
    api.post<EventView>(
      '/api/events/{id}/duplicate',
      {},
      { path: { id: event.id }, idempotencyKey: crypto.randomUUID() },
    ),
  );

  const needsReason = (act: StateAct) => act === 'cancel' || (act === 'confirm' && !event.quorum.reached);
  const start = (act: StateAct) =>
    needsReason(act)
      ? setAsking(act)
      : change.mutate(
          { act },
          {
            onSuccess: (answer) => toast.done(text.acted(words.eventState[(answer as EventView).state])),
            onError: toast.refused,
          },
        );
  const copy = () =>
    duplicate.mutate(undefined, {
      onSuccess: (made) => {
        toast.done(text.duplicated);
        void navigate({ to: '/$year/events/$id', params: { year, id: (made as EventView).id } });
      },
      onError: toast.refused,
    });

  const acts = event.may.edit ? event.acts : [];
  const main = forward.find((act) => acts.includes(act));
  const others = acts.filter((act) => act !== main);
  return (
    <>
      {main && (
        <Button onClick={() => start(main)} loading={change.isPending}>
          {text.act[main]}
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={15} aria-hidden />}>
            {more}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {others.map((act) => (
            <Menu.Item key={act} onClick={() => start(act)} color={act === 'cancel' ? 'var(--stop)' : undefined}>
              {text.act[act]}
            </Menu.Item>
          ))}
          {others.length > 0 && <Menu.Divider />}
          <Menu.Item
            component={Link}
            to={`/${year}/board`}
            search={{ card: event.occurrences[0]?.occurrenceId } as never}
          >
            {text.openOnBoard}
          </Menu.Item>
          {event.may.edit && <Menu.Item onClick={copy}>{text.duplicate}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {asking && (
        <ReasonDialog
          title={text.act[asking]}
          lead={asking === 'cancel' ? text.cancelLead : text.confirmLead}
          submit={text.act[asking]}
          danger={asking === 'cancel'}
          onClose={() => setAsking(null)}
          act={(reason) => change.mutateAsync({ act: asking, reason })}
          onDone={() => toast.done(text.act[asking])}
        />
      )}
    </>
  );
}
