import { MultiSelect, Select, TagsInput, TextInput } from '@mantine/core';
import { MOST_MAIL_DOMAINS } from '@birge/domain';
import { common, partnersSide, records } from '@birge/i18n';
import { LocalizedTexts } from '../../shared/form/LocalizedTexts.js';
import type { Fields } from '../../shared/form/use-fields.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { useDivisions } from '../../shared/reference/use-reference.js';
import type { OrganizationValues } from './organization-values.js';

export function OrganizationFields({ fields }: { fields: Fields<OrganizationValues> }) {
  const { organizations: text } = useText(records);
  const { organizationKind } = useText(common);
  const { mailDomains: own } = useText(partnersSide);
  const divisions = useDivisions();
  const { values, set, errors, errorAt } = fields;
  return (
    <>
      <LocalizedTexts
        fields={[
          { name: 'name', label: text.name, required: true },
          { name: 'shortName', label: text.shortName },
        ]}
        values={values}
        errors={errors}
        onChange={set}
      />
      <Select
        label={text.kind}
        data={Object.entries(organizationKind).map(([value, label]) => ({ value, label }))}
        value={values.kind}
        onChange={(kind) => set('kind', kind ?? '')}
        error={errorAt('kind')}
        allowDeselect={false}
      />
      <MultiSelect
        label={text.divisions}
        description={text.divisionsHelp}
        data={divisions.choices}
        value={values.divisions}
        onChange={(value) => set('divisions', value)}
        error={errorAt('divisions')}
        searchable
      />
      <TextInput
        label={text.website}
        type="url"
        placeholder="https://"
        value={values.website ?? ''}
        onChange={(typed) => set('website', typed.currentTarget.value || null)}
        error={errorAt('website')}
      />
      <TagsInput
        label={own.label}
        description={own.help}
        placeholder="mvd.gov.kz"
        value={values.mailDomains}
        onChange={(value) => set('mailDomains', value)}
        error={errorAt('mailDomains')}
        maxTags={MOST_MAIL_DOMAINS}
        splitChars={[',', ' ', ';']}
        acceptValueOnBlur
      />
    </>
  );
}
