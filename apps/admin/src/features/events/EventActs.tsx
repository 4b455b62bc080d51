import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { StateAct } from '@birge/domain';
import { eventPage, forms } from '@birge/i18n';
import { api } from '../../shared/api.js';
import type { EventView } from '@birge/api-client';
import { useToast } from '../../shared/feedback/use-toast.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { useEventAct } from './use-event-act.js';
import { useStateAct } from './use-state-act.js';

/** What its state allows now: the act that carries it forward as a button, the others in a menu. */
const forward: readonly StateAct[] = ['plan', 'confirm', 'complete', 'reopen'];

export function EventActs({ event, year }: { event: EventView; year: string }) {
  const text = useText(eventPage);
  const { more } = useText(forms);
  const toast = useToast();
  const navigate = useNavigate();
  const state = useStateAct(event);
  const duplicate = useEventAct(event.id, () =>
    api.post<EventView>(
      '/api/events/{id}/duplicate',
      {},
      { path: { id: event.id }, idempotencyKey: crypto.randomUUID() },
    ),
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
        <Button onClick={() => state.start(main)} loading={state.pending}>
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
            <Menu.Item key={act} onClick={() => state.start(act)} color={act === 'cancel' ? 'var(--stop)' : undefined}>
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
      {state.dialog}
    </>
  );
}
