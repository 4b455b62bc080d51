import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { offsetLabel, textIn, type Language } from '@birge/domain';
import { common, dateRange, eventPage, events } from '@birge/i18n';
import { api } from '../../../shared/api.js';
import type { EventOccurrenceView, EventView } from '@birge/api-client';
import { useToast } from '../../../shared/feedback/use-toast.js';
import { useLanguage, useText } from '../../../shared/language/LanguageProvider.js';
import { Staffing } from '../../../shared/assign/Staffing.js';
import { useEventTypes } from '../../../shared/reference/use-reference.js';
import { useEventAct } from '../use-event-act.js';
import styles from '../../../shared/page/part.module.css';
import { slotWhen } from './slot-when.js';

interface Props {
  event: EventView;
  occurrence: EventOccurrenceView;
  onMove(): void;
  onAssign(): void;
}

export function OccurrenceItem({ event, occurrence, onMove, onAssign }: Props) {
  const { occurrences: text, assign } = useText(eventPage);
  const words = useText(common);
  const { language } = useLanguage();
  const types = useEventTypes();
  const toast = useToast();
  const path = { path: { id: occurrence.occurrenceId } };
  const version = { query: { version: occurrence.version } };
  const toTray = useEventAct(event.id, () =>
    api.delete<unknown>('/api/board/occurrences/{id}/slot', { ...path, ...version }),
  );
  const remove = useEventAct(event.id, () => api.delete<unknown>('/api/occurrences/{id}', { ...path, ...version }));
  const unassign = useEventAct(event.id, (id: string) =>
    api.delete<unknown>('/api/assignments/{id}', { path: { id } }),
  );

  const where = [
    textIn(occurrence.venue?.name, language) || textIn(occurrence.place, language),
    occurrence.spaces.map(({ name }) => textIn(name, language)).join(', '),
    textIn(occurrence.venue?.city, language),
  ];
  const { setupMinutes, teardownMinutes } = occurrence;
  return (
    <li>
      <div className={styles.line}>
        <strong>{whenText(occurrence, event, language)}</strong>
        {occurrence.start && occurrence.offsetStart !== null && !occurrence.allDay && (
          <span className={styles.small}>{offsetLabel(occurrence.offsetStart)}</span>
        )}
        {occurrence.trayReason && (
          <span className={styles.warn}>
            {
              {
                'no-time': text.inTray,
                imported: text.imported,
                'space-taken': text.spaceTaken,
                'person-taken': text.personTaken,
                'item-taken': text.itemTaken,
                'taken-off': text.takenOff,
              }[occurrence.trayReason]
            }
          </span>
        )}
        {event.may.schedule && (
          <span className={styles.end}>
            <Button variant="default" size="compact-sm" onClick={onMove}>
              {occurrence.start ? text.move : text.setSlot}
            </Button>
            {occurrence.start && (
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                onClick={() =>
                  toTray.mutate(undefined, {
                    onSuccess: () => toast.doneTo(event.id, text.trayed),
                    onError: toast.refused,
                  })
                }
              >
                {text.toTray}
              </Button>
            )}
            {event.occurrences.length > 1 && (
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                onClick={() =>
                  remove.mutate(undefined, {
                    onSuccess: () => toast.doneTo(event.id, text.removed),
                    onError: toast.refused,
                  })
                }
              >
                {text.remove}
              </Button>
            )}
          </span>
        )}
      </div>
      <div>{where.filter(Boolean).join(' · ') || <span className={styles.quiet}>{text.noVenue}</span>}</div>
      {setupMinutes + teardownMinutes > 0 && (
        <div className={styles.small}>{text.setup(words.minutes(setupMinutes), words.minutes(teardownMinutes))}</div>
      )}
      <Staffing needed={types.typeOf(event.typeId)?.duties ?? []} people={occurrence.people} />
      <div className={styles.chips}>
        {occurrence.people.map((person) => (
          <span key={person.assignmentId} className={styles.chip}>
            {person.name} <small>{types.dutyOf(person.dutyId)}</small>
            {event.may.assign && (
              <ActionIcon
                size={22}
                radius="xl"
                aria-label={text.unassign(person.name)}
                onClick={() =>
                  unassign.mutate(person.assignmentId, {
                    onSuccess: () => toast.doneTo(event.id, assign.taken(person.name)),
                    onError: toast.refused,
                  })
                }
              >
                <IconX size={14} aria-hidden />
              </ActionIcon>
            )}
          </span>
        ))}
        {event.may.assign && (
          <Button variant="subtle" size="compact-sm" onClick={onAssign}>
            {text.assign}
          </Button>
        )}
      </div>
    </li>
  );
}

/** «бейсенбі, 30 шілде 2026, 12:00–13:00»; without a slot the event's window, or that there is none. */
function whenText(
  { start, end, allDay }: EventOccurrenceView,
  { windowFrom, windowTo }: EventView,
  language: Language,
): string {
  const text = events[language];
  if (!start || !end)
    return windowFrom && windowTo ? text.window(dateRange(language, windowFrom, windowTo)) : text.noTime;
  return slotWhen(language, start, end, allDay);
}
