import { MultiSelect, Select, TagsInput, TextInput } from '@mantine/core';
import { languages, roles, type Language, type Role } from '@birge/domain';
import { common, ownLanguageNames, records } from '@birge/i18n';
import { PasswordField } from '../../shared/form/PasswordField.js';
import type { Fields } from '../../shared/form/use-fields.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { useDivisions } from '../../shared/reference/use-reference.js';
import type { PersonValues } from './person-values.js';

export function PersonFields({ fields }: { fields: Fields<PersonValues> }) {
  const { people: text } = useText(records);
  const { personRole } = useText(common);
  const divisions = useDivisions();
  const { values, set, errorAt } = fields;
  const ownNames = languages.map((one) => ({ value: one as string, label: ownLanguageNames[one].long }));
  return (
    <>
      <TextInput
        label={text.name}
        value={values.name}
        onChange={(typed) => set('name', typed.currentTarget.value)}
        error={errorAt('name')}
        required
        withAsterisk={false}
      />
      <MultiSelect
        label={text.languages}
        data={ownNames}
        value={values.languages}
        onChange={(spoken) => set('languages', spoken)}
        error={errorAt('languages')}
      />
      <TagsInput
        label={text.skills}
        value={values.skills}
        onChange={(skills) => set('skills', skills)}
        error={errorAt('skills')}
        maxTags={20}
      />
      <Select
        label={text.homeDivision}
        data={divisions.choices}
        value={values.homeDivision}
        onChange={(division) => set('homeDivision', division)}
        error={errorAt('homeDivision')}
        searchable
        clearable
      />
      <fieldset>
        <legend>{text.account}</legend>
        <Select
          label={text.role}
          placeholder={text.noRole}
          data={roles.map((role) => ({ value: role as string, label: personRole[role] }))}
          value={values.role}
          onChange={(role) => set('role', role as Role | null)}
          error={errorAt('role')}
          clearable
        />
        {values.role === 'oblast' && (
          <MultiSelect
            label={text.divisions}
            description={text.divisionsHelp}
            data={divisions.choices}
            value={values.divisions}
            onChange={(chosen) => set('divisions', chosen)}
            error={errorAt('divisions')}
            searchable
          />
        )}
        <TextInput
          label={text.email}
          type="email"
          value={values.email ?? ''}
          onChange={(typed) => set('email', typed.currentTarget.value || null)}
          error={errorAt('email')}
          autoComplete="off"
        />
        <PasswordField
          label={text.password}
          description={text.passwordHelp}
          value={values.password ?? ''}
          onChange={(typed) => set('password', typed.currentTarget.value || undefined)}
          error={errorAt('password')}
          autoComplete="new-password"
        />
        <Select
          label={text.language}
          data={ownNames}
          value={values.language}
          onChange={(language) => set('language', language as Language)}
          error={errorAt('language')}
          allowDeselect={false}
        />
      </fieldset>
    </>
  );
}
