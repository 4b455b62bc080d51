import { SegmentedControl, Switch } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { addDays, type AvailabilityKind } from '@birge/domain';
import { assignments, slotText } from '@birge/i18n';
import type { Said } from '@birge/api-client';
import { api } from '../../shared/api.js';
import { useToast } from '../../shared/feedback/use-toast.js';
import { RecordDialog } from '../../shared/form/RecordDialog.js';
import { WallTimeField } from '../../shared/form/WallTimeField.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { availabilityQuery } from './availability.queries.js';

interface Props {
  personId: string;
  /** The entry that is changed; null for a new one. */
  said: Said | null;
  opensAt?: string;
  onClose(): void;
}

/** What is said of a time: its ends are nothing without each other, nor is either without the whole days it is said in. */
interface Values {
  kind: AvailabilityKind;
  when: When;
}

interface When {
  allDay: boolean;
  start: string;
  /** In whole days the last day, which is included. */
  end: string;
}

const valuesOf = ({ kind, allDay, start, end }: Said): Values => ({
  kind,
  when: { allDay, start, end: allDay ? `${addDays(end.slice(0, 10), -1)}T` : end },
});

/** What is sent: half-open, a whole day as its midnights. A field that is empty stays empty, and is refused at itself. */
const requestOf = ({ kind, when }: Values) => ({ kind, ...halfOpen(when) });

function halfOpen({ allDay, start, end }: When): When {
  if (!allDay) return { allDay, start, end };
  const [first = '', last = ''] = [start, end].map((wall) => wall.slice(0, 10));
  const lastDay = last || first;
  return {
    allDay,
    start: first && `${first}T00:00`,
    end: /^\d{4}-\d\d-\d\d$/.test(lastDay) ? `${addDays(lastDay, 1)}T00:00` : '',
  };
}

export function SaidDialog({ personId, said, opensAt, onClose }: Props) {
  const text = useText(assignments);
  const { language } = useLanguage();
  const toast = useToast();
  const client = useQueryClient();
  const shown = (when: When): string => {
    const { start, end, allDay } = halfOpen(when);
    return start && end ? slotText(language, start, end, allDay) : '';
  };
  return (
    <RecordDialog<Said, Values>
      title={said ? text.change : text.add}
      record={said}
      initial={{ kind: 'unavailable', when: { allDay: true, start: '', end: '' } }}
      valuesOf={valuesOf}
      create={(values, idempotencyKey) =>
        api.post<Said>('/api/people/{id}/availability', requestOf(values), { path: { id: personId }, idempotencyKey })
      }
      save={(_, version, values) =>
        api.patch<Said>('/api/availability/{id}', { ...requestOf(values), version }, { path: { id: said!.id } })
      }
      labelOf={(name) => text[name]}
      show={(_, value) => (typeof value === 'object' ? shown(value) : text[value])}
      onSaved={() => {
        toast.done(text.saved);
        void client.invalidateQueries({ queryKey: availabilityQuery(personId).queryKey });
        void client.invalidateQueries({ queryKey: ['assignments'] });
        onClose();
      }}
      onClose={onClose}
    >
      {({ values: { kind, when }, set, errorAt }) => (
        <>
          <SegmentedControl
            aria-label={text.kind}
            value={kind}
            onChange={(value) => set('kind', value)}
            data={(['unavailable', 'available'] as const).map((value) => ({ value, label: text[value] }))}
          />
          <Switch
            label={text.allDay}
            checked={when.allDay}
            onChange={(event) => set('when', { ...when, allDay: event.currentTarget.checked })}
          />
          <WallTimeField
            label={text.from}
            value={when.start}
            allDay={when.allDay}
            opensAt={opensAt}
            error={errorAt('start')}
            onChange={(start) => set('when', { ...when, start })}
          />
          <WallTimeField
            label={when.allDay ? text.lastDay : text.to}
            value={when.end}
            allDay={when.allDay}
            opensAt={when.start.slice(0, 10) || opensAt}
            error={errorAt('end')}
            onChange={(end) => set('when', { ...when, end })}
          />
        </>
      )}
    </RecordDialog>
  );
}
