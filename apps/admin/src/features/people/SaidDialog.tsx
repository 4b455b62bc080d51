import type { FormEvent } from 'react';
import { Button, Modal, SegmentedControl, Switch } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { addDays, type AvailabilityKind } from '@birge/domain';
import { assignments } from '@birge/i18n';
import type { Said } from '@birge/api-client';
import { api } from '../../shared/api.js';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { useToast } from '../../shared/feedback/use-toast.js';
import formStyles from '../../shared/form/form.module.css';
import { useCreationKey } from '../../shared/form/use-creation-key.js';
import { useFields } from '../../shared/form/use-fields.js';
import { WallTimeField } from '../../shared/form/WallTimeField.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { availabilityQuery } from './availability.queries.js';

interface Props {
  personId: string;
  /** The entry that is changed; null for a new one. */
  said: Said | null;
  opensAt?: string;
  onClose(): void;
}

interface Values {
  kind: AvailabilityKind;
  allDay: boolean;
  start: string;
  /** In whole days the last day, which is included. */
  end: string;
}

const valuesOf = (said: Said | null): Values =>
  said
    ? {
        kind: said.kind,
        allDay: said.allDay,
        start: said.start,
        end: said.allDay ? `${addDays(said.end.slice(0, 10), -1)}T` : said.end,
      }
    : { kind: 'unavailable', allDay: true, start: '', end: '' };

/** What is sent: half-open, a whole day as its midnights. A field that is empty stays empty, and is refused at itself. */
function requestOf({ kind, allDay, start, end }: Values) {
  if (!allDay) return { kind, allDay, start, end };
  const [first = '', last = ''] = [start, end].map((wall) => wall.slice(0, 10));
  const lastDay = last || first;
  return {
    kind,
    allDay,
    start: first && `${first}T00:00`,
    end: /^\d{4}-\d\d-\d\d$/.test(lastDay) ? `${addDays(lastDay, 1)}T00:00` : '',
  };
}

export function SaidDialog({ personId, said, opensAt, onClose }: Props) {
  const text = useText(assignments);
  const toast = useToast();
  const client = useQueryClient();
  const [key, renewKey] = useCreationKey();
  const fields = useFields<Values>(valuesOf(said));
  const { kind, allDay, start, end } = fields.values;
  const save = useMutation({
    mutationFn: () =>
      said
        ? api.patch<Said>(
            '/api/availability/{id}',
            { ...requestOf(fields.values), version: said.version },
            { path: { id: said.id } },
          )
        : api.post<Said>('/api/people/{id}/availability', requestOf(fields.values), {
            path: { id: personId },
            idempotencyKey: key,
          }),
    onSuccess: () => {
      toast.done(text.saved);
      void client.invalidateQueries({ queryKey: availabilityQuery(personId).queryKey });
      void client.invalidateQueries({ queryKey: ['assignments'] });
      onClose();
    },
    onError: (error) => {
      fields.refuse(error);
      renewKey();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={said ? text.change : text.add}
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <form ref={fields.form} onSubmit={submit} className={formStyles.form} noValidate>
        <ProblemNote error={fields.problem} />
        <SegmentedControl
          aria-label={text.kind}
          value={kind}
          onChange={(value) => fields.set('kind', value)}
          data={[
            { value: 'unavailable', label: text.unavailable },
            { value: 'available', label: text.available },
          ]}
        />
        <Switch
          label={text.allDay}
          checked={allDay}
          onChange={(event) => fields.set('allDay', event.currentTarget.checked)}
        />
        <WallTimeField
          label={text.from}
          value={start}
          allDay={allDay}
          opensAt={opensAt}
          error={fields.errorAt('start')}
          onChange={(value) => fields.set('start', value)}
        />
        <WallTimeField
          label={allDay ? text.lastDay : text.to}
          value={end}
          allDay={allDay}
          opensAt={start.slice(0, 10) || opensAt}
          error={fields.errorAt('end')}
          onChange={(value) => fields.set('end', value)}
        />
        <div className={formStyles.buttons}>
          <Button type="submit" loading={save.isPending}>
            {text.save}
          </Button>
          <Button variant="default" onClick={onClose}>
            {text.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
