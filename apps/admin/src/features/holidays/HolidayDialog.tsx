import { Button, SegmentedControl } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { fullDate, holidaysPage } from '@birge/i18n';
import type { HolidayOverrideView } from '@birge/api-client';
import { api } from '../../shared/api.js';
import { useToast } from '../../shared/feedback/use-toast.js';
import { DateField } from '../../shared/form/DateField.js';
import { LocalizedInput } from '../../shared/form/LocalizedInput.js';
import { RecordDialog } from '../../shared/form/RecordDialog.js';
import { showValue } from '../../shared/form/show-value.js';
import type { Fields } from '../../shared/form/use-fields.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';

interface Props {
  year: number;
  override: HolidayOverrideView | null;
  onClose(): void;
}

interface Values extends Pick<HolidayOverrideView, 'kind' | 'name'> {
  day: string | null;
}
const valuesOf = ({ day, kind, name }: HolidayOverrideView): Values => ({ day, kind, name });

/** One day that a decree moved: added, changed or taken back. */
export function HolidayDialog({ year, override, onClose }: Props) {
  const words = useText(holidaysPage);
  const { language } = useLanguage();
  const toast = useToast();
  const queryClient = useQueryClient();
  const labels = { day: words.day, kind: words.what, name: words.name };
  const done = (said: string) => {
    for (const what of ['holidays', 'board', 'board-facts']) void queryClient.invalidateQueries({ queryKey: [what] });
    toast.done(said);
    onClose();
  };
  return (
    <RecordDialog<HolidayOverrideView, Values>
      title={override ? fullDate(language, override.day) : words.add}
      record={override}
      initial={{ day: null, kind: 'day-off', name: {} }}
      valuesOf={valuesOf}
      create={(values, idempotencyKey) => api.post<HolidayOverrideView>('/api/holidays', values, { idempotencyKey })}
      save={(changed, version) =>
        api.patch<HolidayOverrideView>('/api/holidays/{id}', { ...changed, version }, { path: { id: override!.id } })
      }
      labelOf={(name) => labels[name]}
      show={(name, value) => (name === 'kind' ? words[value as Values['kind']] : showValue(language, value))}
      onSaved={({ day }) => done(words.saved(fullDate(language, day)))}
      onClose={onClose}
      beside={(fields) =>
        override && (
          <RemoveButton
            override={override}
            fields={fields}
            onRemoved={() => done(words.removed(fullDate(language, override.day)))}
          />
        )
      }
    >
      {({ values, set, errors, errorAt }) => (
        <>
          {!override && (
            <DateField
              label={labels.day}
              value={values.day}
              onChange={(value) => set('day', value)}
              error={errorAt('day')}
              opensAt={`${year}-07-01`}
            />
          )}
          <SegmentedControl
            aria-label={labels.kind}
            value={values.kind}
            onChange={(value) => set('kind', value)}
            data={(['day-off', 'working-day'] as const).map((kind) => ({ value: kind, label: words[kind] }))}
          />
          <LocalizedInput
            label={labels.name}
            value={values.name}
            onChange={(name) => set('name', name)}
            errorIn={(one) => errors[`name.${one}`] ?? errors.name}
          />
        </>
      )}
    </RecordDialog>
  );
}

interface RemoveProps {
  override: HolidayOverrideView;
  fields: Fields<Values>;
  onRemoved(): void;
}

function RemoveButton({ override: { id, version }, fields, onRemoved }: RemoveProps) {
  const words = useText(holidaysPage);
  const remove = useMutation({
    mutationFn: () => api.delete('/api/holidays/{id}', { path: { id }, query: { version } }),
    onSuccess: onRemoved,
    onError: (error) => fields.refuse(error),
  });
  return (
    <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate()}>
      {words.remove}
    </Button>
  );
}
