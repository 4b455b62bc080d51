import { Checkbox, SegmentedControl, TextInput } from '@mantine/core';
import { textIn } from '@birge/domain';
import { eventPage, forms, longDate } from '@birge/i18n';
import { api } from '../../shared/api.js';
import type { EventView, RequirementView } from '@birge/api-client';
import { useToast } from '../../shared/feedback/use-toast.js';
import { DateField } from '../../shared/form/DateField.js';
import formStyles from '../../shared/form/form.module.css';
import { ChangeDialog } from '../../shared/form/RecordDialog.js';
import { showValue } from '../../shared/form/show-value.js';
import type { Fields } from '../../shared/form/use-fields.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { useEventAct } from './use-event-act.js';

interface Props {
  event: EventView;
  requirement: RequirementView;
  onClose(): void;
}

/** What is written down of a permission goes together: its outcome is of its day. */
const valuesOf = ({ needed, neededBy, sentOn, answeredOn, granted, number }: RequirementView) => {
  return { needed, neededBy, sentOn, answeredOn, granted, number };
};
type Values = ReturnType<typeof valuesOf>;

/** What became of one requirement: whether it is needed here, and of a permission when it was asked for and what came. */
export function RequirementDialog({ event, requirement, onClose }: Props) {
  const { requirements: text } = useText(eventPage);
  const form = useText(forms);
  const { language } = useLanguage();
  const toast = useToast();
  const labels = { ...text, granted: text.result };
  const save = useEventAct(event.id, (body: Partial<Values> & { version: number }) =>
    api.patch<EventView>('/api/requirements/{id}', body, { path: { id: requirement.id } }),
  );
  const dates: readonly string[] = ['neededBy', 'sentOn', 'answeredOn'];
  return (
    <ChangeDialog<RequirementView, Values>
      title={textIn(requirement.label, language)}
      record={requirement}
      valuesOf={valuesOf}
      save={async (changed, version) => {
        const saved = (await save.mutateAsync({ ...changed, version })) as EventView;
        return saved.requirements.find(({ id }) => id === requirement.id) ?? requirement;
      }}
      labelOf={(name) => labels[name]}
      show={(name, value) =>
        name === 'granted'
          ? text[outcomeOf(value as Values['granted'])]
          : showValue(language, value, (one) => (dates.includes(name) ? longDate(language, one) : one))
      }
      onSaved={() => {
        toast.doneTo(event.id, form.saved);
        onClose();
      }}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <Checkbox
            label={text.needed}
            checked={fields.values.needed}
            onChange={(changed) => fields.set('needed', changed.currentTarget.checked)}
          />
          <DateField
            label={text.neededBy}
            value={fields.values.neededBy}
            onChange={(date) => fields.set('neededBy', date)}
            error={fields.errorAt('neededBy')}
          />
          {requirement.kind === 'permission' && <PermissionFields fields={fields} />}
        </>
      )}
    </ChangeDialog>
  );
}

const outcomeOf = (granted: boolean | null) => (granted === null ? 'open' : granted ? 'granted' : 'refused');

function PermissionFields({ fields: { values, set, errorAt } }: { fields: Fields<Values> }) {
  const { requirements: text } = useText(eventPage);
  return (
    <>
      <div className={formStyles.row}>
        <DateField
          label={text.sentOn}
          value={values.sentOn}
          onChange={(date) => set('sentOn', date)}
          error={errorAt('sentOn')}
          width={180}
        />
        <DateField
          label={text.answeredOn}
          value={values.answeredOn}
          onChange={(date) => set('answeredOn', date)}
          error={errorAt('answeredOn')}
          width={180}
        />
      </div>
      <div>
        <div className={formStyles.label} id="result">
          {text.result}
        </div>
        <SegmentedControl
          aria-labelledby="result"
          value={outcomeOf(values.granted)}
          onChange={(next) => set('granted', next === 'open' ? null : next === 'granted')}
          data={(['open', 'granted', 'refused'] as const).map((value) => ({ value, label: text[value] }))}
        />
      </div>
      <TextInput
        label={text.number}
        value={values.number ?? ''}
        onChange={(typed) => set('number', typed.currentTarget.value || null)}
        error={errorAt('number')}
        maxLength={120}
      />
    </>
  );
}
