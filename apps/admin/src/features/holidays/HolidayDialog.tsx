import type { FormEvent } from 'react';
import { Button, Modal, SegmentedControl } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { forms, fullDate, holidaysPage } from '@birge/i18n';
import type { HolidayOverrideView } from '@birge/api-client';
import { api } from '../../shared/api.js';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { useToast } from '../../shared/feedback/use-toast.js';
import { DateField } from '../../shared/form/DateField.js';
import formStyles from '../../shared/form/form.module.css';
import { LocalizedInput } from '../../shared/form/LocalizedInput.js';
import { useCreationKey } from '../../shared/form/use-creation-key.js';
import { useFields } from '../../shared/form/use-fields.js';
import { changedIn } from '../../shared/form/use-record-form.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';

interface Props {
  year: number;
  override: HolidayOverrideView | null;
  onClose(): void;
}

/** One day that a decree moved: added, changed or taken back. */
export function HolidayDialog({ year, override, onClose }: Props) {
  const words = useText(holidaysPage);
  const form = useText(forms);
  const { language } = useLanguage();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [key, renewKey] = useCreationKey();
  const fields = useFields({
    day: override?.day ?? null,
    kind: override?.kind ?? ('day-off' as const),
    name: override?.name ?? {},
  });
  const { values, set, errors, errorAt } = fields;
  const day = values.day ? fullDate(language, values.day) : '';
  const done = (said: string) => {
    for (const what of ['holidays', 'board', 'board-facts']) void queryClient.invalidateQueries({ queryKey: [what] });
    toast.done(said);
    onClose();
  };
  const save = useMutation({
    mutationFn: () => {
      const { day: _, ...changed } = changedIn(fields.start, values);
      return override
        ? api.patch<HolidayOverrideView>(
            '/api/holidays/{id}',
            { ...changed, version: override.version },
            { path: { id: override.id } },
          )
        : api.post<HolidayOverrideView>('/api/holidays', values, { idempotencyKey: key });
    },
    onSuccess: () => done(words.saved(day)),
    onError: (error) => {
      fields.refuse(error);
      renewKey();
    },
  });
  const remove = useMutation({
    mutationFn: (gone: HolidayOverrideView) =>
      api.delete('/api/holidays/{id}', { path: { id: gone.id }, query: { version: gone.version } }),
    onSuccess: () => done(words.removed(day)),
    onError: (error) => fields.refuse(error),
  });
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    save.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={override ? day : words.add} closeButtonProps={{ 'aria-label': form.close }}>
      <form ref={fields.form} onSubmit={submit} className={formStyles.form} noValidate>
        <ProblemNote error={fields.problem} />
        {!override && (
          <DateField
            label={words.day}
            value={values.day}
            onChange={(value) => set('day', value)}
            error={errorAt('day')}
            opensAt={`${year}-07-01`}
          />
        )}
        <SegmentedControl
          aria-label={words.what}
          value={values.kind}
          onChange={(value) => set('kind', value === 'working-day' ? 'working-day' : 'day-off')}
          data={(['day-off', 'working-day'] as const).map((kind) => ({ value: kind, label: words[kind] }))}
        />
        <LocalizedInput
          label={words.name}
          value={values.name}
          onChange={(name) => set('name', name)}
          errorIn={(one) => errors[`name.${one}`] ?? errors.name}
        />
        <div className={formStyles.buttons}>
          <Button type="submit" loading={save.isPending}>
            {words.save}
          </Button>
          {override && (
            <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate(override)}>
              {words.remove}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
