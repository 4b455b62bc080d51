import type { FormEvent } from 'react';
import { Button, Checkbox, Modal, NumberInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { textIn } from '@birge/domain';
import { forms, records } from '@birge/i18n';
import { api } from '../../shared/api.js';
import type { SpaceView, VenueView } from '@birge/api-client';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { useToast } from '../../shared/feedback/use-toast.js';
import formStyles from '../../shared/form/form.module.css';
import { LocalizedInput } from '../../shared/form/LocalizedInput.js';
import { useCreationKey } from '../../shared/form/use-creation-key.js';
import { useFields } from '../../shared/form/use-fields.js';
import { changedIn } from '../../shared/form/use-record-form.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';

interface Props {
  venue: VenueView;
  space: SpaceView | null;
  onClose(): void;
}

export function SpaceDialog({ venue, space, onClose }: Props) {
  const { venues: text, archived: archivedLabel } = useText(records);
  const form = useText(forms);
  const { language } = useLanguage();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [key, renewKey] = useCreationKey();
  const fields = useFields({
    name: space?.name ?? {},
    capacity: space?.capacity ?? null,
    archived: space?.archived ?? false,
  });
  const { values, set, errors, errorAt } = fields;
  const save = useMutation({
    mutationFn: () => {
      if (space)
        return api.patch<SpaceView>(
          '/api/spaces/{id}',
          { ...changedIn(fields.start, values), version: space.version },
          { path: { id: space.id } },
        );
      const { archived: _, ...created } = values;
      return api.post<SpaceView>('/api/venues/{id}/spaces', created, { path: { id: venue.id }, idempotencyKey: key });
    },
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['venue', venue.id] });
      void queryClient.invalidateQueries({ queryKey: ['venues'] });
      void queryClient.invalidateQueries({ queryKey: ['board'] });
      toast.done(form.saved);
      onClose();
    },
    onError: (error) => {
      fields.refuse(error);
      renewKey();
    },
  });
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    save.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={space ? textIn(space.name, language) : text.addSpace}
      closeButtonProps={{ 'aria-label': form.close }}
    >
      <form ref={fields.form} onSubmit={submit} className={formStyles.form} noValidate>
        <ProblemNote error={fields.problem} />
        <LocalizedInput
          label={text.spaceName}
          value={values.name}
          onChange={(name) => set('name', name)}
          errorIn={(one) => errors[`name.${one}`] ?? errors.name}
        />
        <NumberInput
          label={text.capacity}
          value={values.capacity ?? ''}
          onChange={(typed) => set('capacity', typed === '' ? null : Number(typed))}
          error={errorAt('capacity')}
          min={1}
          allowDecimal={false}
          hideControls
        />
        {space && (
          <Checkbox
            label={archivedLabel}
            checked={values.archived}
            onChange={(changed) => set('archived', changed.currentTarget.checked)}
          />
        )}
        <div className={formStyles.buttons}>
          <Button type="submit" loading={save.isPending}>
            {form.save}
          </Button>
          <Button variant="default" onClick={onClose}>
            {form.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
