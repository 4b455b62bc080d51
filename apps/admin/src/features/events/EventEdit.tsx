import type { FormEvent } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { events, forms } from '@birge/i18n';
import { api } from '../../shared/api.js';
import type { EventView } from '@birge/api-client';
import type { EventFields } from './event-values.js';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { useToast } from '../../shared/feedback/use-toast.js';
import formStyles from '../../shared/form/form.module.css';
import { KeepTyped } from '../../shared/form/KeepTyped.js';
import { SaveBar } from '../../shared/form/SaveBar.js';
import { StaleDialog } from '../../shared/form/StaleDialog.js';
import { useRecordForm } from '../../shared/form/use-record-form.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { EventFieldsForm } from './EventFieldsForm.js';
import { valuesOf } from './event-values.js';
import { eventQuery } from './events.queries.js';
import { useShownValue } from './use-shown-value.js';

/** The event's own fields. What somebody else saved meanwhile is asked about, field by field. */
export function EventEdit({ event, year }: { event: EventView; year: string }) {
  const text = useText(events);
  const form = useText(forms);
  const toast = useToast();
  const queryClient = useQueryClient();
  const show = useShownValue(event);
  const record = useRecordForm<EventView, EventFields>({
    view: event,
    valuesOf,
    save: (changed, version) =>
      api.patch<EventView>('/api/events/{id}', { ...changed, version }, { path: { id: event.id } }),
    onSaved: (saved) => {
      queryClient.setQueryData(eventQuery(event.id).queryKey, saved);
      void queryClient.invalidateQueries({ queryKey: ['events'] });
      toast.doneTo(event.id, form.saved);
    },
  });
  const { fields } = record;
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    void record.submit();
  };
  return (
    <>
      <form ref={fields.form} onSubmit={submit} className={formStyles.tabForm} noValidate>
        <ProblemNote error={fields.problem} />
        <EventFieldsForm
          fields={fields}
          year={year}
          coordinator={event.coordinator?.name}
          placed={event.occurrences.some(({ venueId }) => venueId)}
        />
        <SaveBar saving={record.saving} dirty={fields.dirty} onReset={() => fields.accept(fields.start)} />
      </form>
      {record.stale && (
        <StaleDialog
          start={fields.start}
          mine={fields.values}
          theirs={valuesOf(record.stale)}
          labelOf={(name) => text.field[name]}
          show={show}
          onChoose={record.settle}
          onCancel={record.leaveStale}
        />
      )}
      <KeepTyped when={fields.dirty && !record.saving} />
    </>
  );
}
