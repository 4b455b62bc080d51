import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { isProblem, type EventOccurrenceView, type EventView, type MovedView } from '@birge/api-client';
import { api } from '../../../shared/api.js';
import { useFields } from '../../../shared/form/use-fields.js';
import { eventQuery } from '../events.queries.js';
import { useEventAct } from '../use-event-act.js';
import { slotRequest, slotValues, type SlotValues } from './slot-values.js';

interface Options {
  event: EventView;
  /** Nothing: a further occurrence. */
  occurrence: EventOccurrenceView | null;
  onSaved(warnings: number): void;
}

/**
 * The form of a slot. It keeps what was typed and what it was typed over; where somebody else moved the occurrence
 * meanwhile, `stale` holds it as it is now, and `settle` takes what was chosen and saves again.
 */
export function useSlotForm({ event, occurrence, onSaved }: Options) {
  const fields = useFields(slotValues(occurrence));
  const [over, setOver] = useState(occurrence);
  const [stale, setStale] = useState<EventOccurrenceView | null>(null);
  const queryClient = useQueryClient();

  const save = useEventAct(event.id, ({ values, over }: { values: SlotValues; over: EventOccurrenceView | null }) =>
    over ? move(values, over) : add(event.id, values),
  );

  /** The slot first: where it is refused, nothing is written. */
  async function move(values: SlotValues, over: EventOccurrenceView): Promise<MovedView> {
    const path = { path: { id: over.occurrenceId } };
    const moved = await api.patch<MovedView>(
      '/api/board/occurrences/{id}/slot',
      { ...slotRequest(values), version: over.version },
      path,
    );
    const { version } = moved.item;
    setOver({ ...over, version });
    if (JSON.stringify(values.place) !== JSON.stringify(over.place))
      await api.patch<EventView>('/api/occurrences/{id}', { version, place: values.place }, path);
    return moved;
  }

  function send(values: SlotValues, over: EventOccurrenceView | null) {
    save.mutate(
      { values, over },
      {
        onSuccess: (answer) => onSaved((answer as Partial<MovedView>).conflicts?.length ?? 0),
        onError: (error) => void refused(error, over),
      },
    );
  }

  async function refused(error: unknown, over: EventOccurrenceView | null) {
    const now = isProblem(error, 'stale-version') && over ? await asItIs(over.occurrenceId) : undefined;
    if (now) setStale(now);
    else fields.refuse(error);
  }

  /** Read again whole: a refused move tells the card of it, which knows less. Nothing where it is gone. */
  async function asItIs(occurrenceId: string): Promise<EventOccurrenceView | undefined> {
    const now = await queryClient.fetchQuery({ ...eventQuery(event.id), staleTime: 0 }).catch(() => undefined);
    return now?.occurrences.find((one) => one.occurrenceId === occurrenceId);
  }

  return {
    fields,
    saving: save.isPending,
    stale,
    submit: () => send(fields.values, over),
    settle: (chosen: SlotValues) => {
      if (!stale) return;
      setStale(null);
      setOver(stale);
      fields.accept(slotValues(stale));
      fields.setValues(chosen);
      send(chosen, stale);
    },
    leaveStale: () => setStale(null),
  };
}

const add = (eventId: string, values: SlotValues) =>
  api.post<EventView>(
    '/api/events/{id}/occurrences',
    { ...slotRequest(values), place: values.place },
    { path: { id: eventId } },
  );
