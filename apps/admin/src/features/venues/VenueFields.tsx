import { Checkbox, NumberInput, Select } from '@mantine/core';
import { common, records } from '@birge/i18n';
import formStyles from '../../shared/form/form.module.css';
import { LocalizedTexts } from '../../shared/form/LocalizedTexts.js';
import type { Fields } from '../../shared/form/use-fields.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { OrganizationPicker } from '../../shared/pick/OrganizationPicker.js';
import { useDivisions } from '../../shared/reference/use-reference.js';
import { OpeningHoursInput } from './OpeningHoursInput.js';
import type { VenueValues } from './venue-values.js';

const numberOrNull = (typed: number | string): number | null => (typed === '' ? null : Number(typed));

export function VenueFields({ fields, hostName }: { fields: Fields<VenueValues>; hostName?: string }) {
  const { venues: text } = useText(records);
  const { venueKind } = useText(common);
  const divisions = useDivisions();
  const { values, set, errors, errorAt } = fields;
  const degrees = (name: 'latitude' | 'longitude', bound: number) => (
    <NumberInput
      label={text[name]}
      value={values[name] ?? ''}
      onChange={(typed) => set(name, numberOrNull(typed))}
      error={errorAt(name)}
      min={-bound}
      max={bound}
      decimalScale={5}
      hideControls
      w={150}
    />
  );
  return (
    <>
      <LocalizedTexts
        fields={[
          { name: 'name', label: text.name, required: true },
          { name: 'city', label: text.city },
          { name: 'address', label: text.address },
          { name: 'directions', label: text.directions, lines: 2 },
        ]}
        values={values}
        errors={errors}
        onChange={set}
      />
      <Select
        label={text.kind}
        data={Object.entries(venueKind).map(([value, label]) => ({ value, label }))}
        value={values.kind}
        onChange={(kind) => set('kind', kind ?? '')}
        error={errorAt('kind')}
        allowDeselect={false}
        searchable
      />
      <fieldset>
        <legend>{text.place}</legend>
        <Select
          label={text.oblast}
          data={divisions.choices}
          value={values.divisionId || null}
          onChange={(division) => set('divisionId', division ?? '')}
          error={errorAt('divisionId')}
          searchable
        />
        <div className={formStyles.row}>
          {degrees('latitude', 90)}
          {degrees('longitude', 180)}
        </div>
        <p className={formStyles.help}>{text.pointHelp}</p>
      </fieldset>
      <fieldset>
        <legend>{text.rules}</legend>
        <div className={formStyles.row}>
          <NumberInput
            label={text.capacity}
            value={values.capacity ?? ''}
            onChange={(typed) => set('capacity', numberOrNull(typed))}
            error={errorAt('capacity')}
            min={1}
            allowDecimal={false}
            hideControls
            w={150}
          />
          <NumberInput
            label={text.noticeDays}
            value={values.noticeDays ?? ''}
            onChange={(typed) => set('noticeDays', numberOrNull(typed))}
            error={errorAt('noticeDays')}
            min={0}
            max={365}
            allowDecimal={false}
            w={200}
          />
        </div>
        <OrganizationPicker
          label={text.host}
          value={values.hostId}
          chosen={hostName}
          onChange={(id) => set('hostId', id)}
          error={errorAt('hostId')}
        />
        <Checkbox
          label={text.consentNeeded}
          checked={values.consentNeeded}
          onChange={(changed) => set('consentNeeded', changed.currentTarget.checked)}
        />
      </fieldset>
      <OpeningHoursInput
        value={values.openingHours}
        onChange={(hours) => set('openingHours', hours)}
        errorAt={(path) => errors[`openingHours.${path}`]}
        error={errorAt('openingHours')}
      />
    </>
  );
}
