import { Modal, Select } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { eventPage, forms } from '@birge/i18n';
import { api } from '../../../shared/api.js';
import type { EventOccurrenceView, EventView } from '@birge/api-client';
import { SuggestList } from '../../../shared/assign/SuggestList.js';
import { useToast } from '../../../shared/feedback/use-toast.js';
import { DialogForm } from '../../../shared/form/DialogForm.js';
import { useCreationKey } from '../../../shared/form/use-creation-key.js';
import { useFields } from '../../../shared/form/use-fields.js';
import { useText } from '../../../shared/language/LanguageProvider.js';
import { PersonPicker } from '../../../shared/pick/PersonPicker.js';
import { useEventTypes } from '../../../shared/reference/use-reference.js';
import { useEventAct } from '../use-event-act.js';

interface Props {
  event: EventView;
  occurrence: EventOccurrenceView;
  onClose(): void;
}

/** Suggestions for what has a time; in the tray a person and a duty. One who is elsewhere at that time is refused, with where and until when. */
export function AssignDialog({ event, occurrence, onClose }: Props) {
  const { assign: text } = useText(eventPage);
  const form = useText(forms);
  const toast = useToast();
  const client = useQueryClient();
  const types = useEventTypes();
  const [key, renewKey] = useCreationKey();
  const fields = useFields<{ personId: string | null; dutyId: string | null }>({
    personId: null,
    dutyId: types.typeOf(event.typeId)?.duties[0]?.dutyId ?? null,
  });
  const assign = useEventAct(event.id, () =>
    api.post<unknown>('/api/occurrences/{id}/assignments', fields.values, {
      path: { id: occurrence.occurrenceId },
      idempotencyKey: key,
    }),
  );
  const refresh = () => {
    for (const queryKey of [['event', event.id], ['events'], ['board']]) void client.invalidateQueries({ queryKey });
  };
  const submit = () =>
    assign.mutate(undefined, {
      onSuccess: () => {
        toast.doneTo(event.id, text.assigned);
        onClose();
      },
      onError: (error) => {
        fields.refuse(error);
        renewKey();
      },
    });
  if (occurrence.start !== null)
    return (
      <Modal opened onClose={onClose} title={text.title} size="lg" closeButtonProps={{ 'aria-label': form.close }}>
        <SuggestList
          occurrenceId={occurrence.occurrenceId}
          onAssigned={() => {
            refresh();
            onClose();
          }}
        />
      </Modal>
    );
  return (
    <DialogForm
      title={text.title}
      fields={fields}
      submit={text.submit}
      saving={assign.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <PersonPicker
        label={text.person}
        value={fields.values.personId}
        onChange={(personId) => fields.set('personId', personId)}
        error={fields.errorAt('personId')}
        required
      />
      <Select
        label={text.duty}
        data={types.dutyChoices}
        value={fields.values.dutyId}
        onChange={(dutyId) => fields.set('dutyId', dutyId)}
        error={fields.errorAt('dutyId')}
        searchable
        allowDeselect={false}
      />
    </DialogForm>
  );
}
