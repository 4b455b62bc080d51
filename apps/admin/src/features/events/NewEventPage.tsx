import type { FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { events, forms } from '@birge/i18n';
import { api } from '../../shared/api.js';
import type { EventView } from '@birge/api-client';
import type { EventFields } from './event-values.js';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { useToast } from '../../shared/feedback/use-toast.js';
import formStyles from '../../shared/form/form.module.css';
import { KeepTyped } from '../../shared/form/KeepTyped.js';
import { SaveBar } from '../../shared/form/SaveBar.js';
import { useCreationKey } from '../../shared/form/use-creation-key.js';
import { useFields } from '../../shared/form/use-fields.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import { VenuePicker } from '../../shared/pick/VenuePicker.js';
import { useMe } from '../../shared/session/me.js';
import { EventFieldsForm } from './EventFieldsForm.js';
import { newEvent } from './event-values.js';
import { eventQuery } from './events.queries.js';

/** A new event is a draft with one occurrence in the tray. */
export function NewEventPage() {
  const text = useText(events);
  const form = useText(forms);
  const { year } = useParams({ from: '/signed/$year/events/new' });
  const { person } = useMe();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const toast = useToast();
  const [key] = useCreationKey();
  const fields = useFields<EventFields & { venueId: string | null }>({
    ...newEvent,
    venueId: null,
    coordinatorId: person.role === 'administrator' ? null : person.id,
    divisions: person.divisions,
  });
  const create = useMutation({
    mutationFn: ({ divisions, ...values }: typeof fields.values) =>
      api.post<EventView>(
        '/api/events',
        { ...values, edition: Number(year), ...(values.venueId ? {} : { divisions }) },
        { idempotencyKey: key },
      ),
    onSuccess: (event) => {
      fields.accept(fields.values);
      queryClient.setQueryData(eventQuery(event.id).queryKey, event);
      toast.done(form.created);
      void navigate({ to: '/$year/events/$id', params: { year, id: event.id }, ignoreBlocker: true });
    },
    onError: fields.refuse,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate(fields.values);
  };
  return (
    <Page
      title={text.create}
      width="measure"
      above={
        <Link to="/$year/events" params={{ year }}>
          {text.title}
        </Link>
      }
    >
      <form ref={fields.form} onSubmit={submit} className={formStyles.form} noValidate>
        <ProblemNote error={fields.problem} />
        <VenuePicker
          label={text.field.venueId}
          help={text.field.venueHelp}
          value={fields.values.venueId}
          onChange={(venueId) => fields.set('venueId', venueId)}
          error={fields.errorAt('venueId')}
        />
        <EventFieldsForm
          fields={fields as never}
          year={year}
          coordinator={fields.values.coordinatorId === person.id ? person.name : undefined}
          placed={fields.values.venueId !== null}
        />
        <SaveBar saving={create.isPending} dirty={fields.dirty} label={form.create} />
      </form>
      <KeepTyped when={fields.dirty && !create.isPending && !create.isSuccess} />
    </Page>
  );
}
