import { NumberInput, SegmentedControl, Select } from '@mantine/core';
import {
  participationRoles,
  requirementConditions,
  textIn,
  type ParticipationRole,
  type RequirementCondition,
} from '@birge/domain';
import { common, typeRequirements } from '@birge/i18n';
import type { TypeRequirement } from '@birge/api-client';
import { DialogForm } from '../../shared/form/DialogForm.js';
import formStyles from '../../shared/form/form.module.css';
import { LocalizedTexts } from '../../shared/form/LocalizedTexts.js';
import { useFields } from '../../shared/form/use-fields.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';

const fresh: TypeRequirement = {
  kind: 'permission',
  role: null,
  label: {},
  short: {},
  applies: 'always',
  leadDays: 5,
};

/** One requirement; the list around it is saved as a whole. */
export function RequirementOfTypeDialog({
  requirement,
  onDone,
  onClose,
}: {
  requirement: TypeRequirement | null;
  onDone(requirement: TypeRequirement): void;
  onClose(): void;
}) {
  const text = useText(typeRequirements);
  const words = useText(common);
  const { language } = useLanguage();
  const fields = useFields<TypeRequirement>(requirement ?? fresh);
  const { values, set, errors } = fields;
  return (
    <DialogForm
      title={requirement ? textIn(requirement.label, language) : text.add}
      fields={fields}
      saving={false}
      submit={text.done}
      nothing={Object.keys(values.label).length === 0}
      size="lg"
      onSubmit={() => onDone(values)}
      onClose={onClose}
    >
      <div>
        <div className={formStyles.label} id="kind">
          {text.kind.label}
        </div>
        <SegmentedControl
          aria-labelledby="kind"
          value={values.kind}
          onChange={(kind) => {
            set('kind', kind as TypeRequirement['kind']);
            set('role', kind === 'answer' ? (values.role ?? 'venue-host') : null);
          }}
          data={(['permission', 'answer'] as const).map((kind) => ({ value: kind, label: text.kind[kind] }))}
        />
      </div>
      {values.kind === 'answer' && (
        <Select
          label={text.role}
          data={participationRoles.map((role) => ({ value: role, label: words.participationRole[role] }))}
          value={values.role}
          onChange={(role) => set('role', role as ParticipationRole)}
          allowDeselect={false}
        />
      )}
      <LocalizedTexts
        fields={[
          { name: 'label', label: text.label, help: text.labelHelp, required: true },
          { name: 'short', label: text.short, help: text.shortHelp },
        ]}
        values={values}
        errors={errors}
        onChange={set}
      />
      <Select
        label={text.applies.label}
        data={requirementConditions.map((condition) => ({ value: condition, label: text.applies[condition] }))}
        value={values.applies}
        onChange={(condition) => set('applies', condition as RequirementCondition)}
        allowDeselect={false}
      />
      <NumberInput
        label={text.leadDays}
        value={values.leadDays}
        onChange={(days) => set('leadDays', Number(days) || 0)}
        min={0}
        max={365}
        allowDecimal={false}
      />
    </DialogForm>
  );
}
