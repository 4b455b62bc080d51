import { Checkbox, MultiSelect, NumberInput, Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import {
  attendanceModes,
  spokenLanguages,
  themes,
  visibilities,
  type AttendanceMode,
  type Theme,
  type Visibility,
} from '@birge/domain';
import { common, events, forms, languageName, themeNames } from '@birge/i18n';
import type { EventFields } from './event-values.js';
import { DateField } from '../../shared/form/DateField.js';
import formStyles from '../../shared/form/form.module.css';
import { LocalizedTexts } from '../../shared/form/LocalizedTexts.js';
import type { Fields } from '../../shared/form/use-fields.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { PersonPicker } from '../../shared/pick/PersonPicker.js';
import { useDivisions, useEventTypes } from '../../shared/reference/use-reference.js';

interface Props {
  fields: Fields<EventFields>;
  year: string;
  /** What the present coordinator is called. */
  coordinator?: string;
  /** Oblasts belong to an event without a venue; with one they are its place's. */
  placed?: boolean;
}

/** Everything that is said of an event itself, apart from its slots, partners and people. */
export function EventFieldsForm({ fields, year, coordinator, placed = false }: Props) {
  const text = useText(events);
  const { field: label, part } = text;
  const words = useText(common);
  const form = useText(forms);
  const { language } = useLanguage();
  const types = useEventTypes();
  const divisions = useDivisions(`${year}-07-30`);
  const { values, set, errorAt, errors } = fields;
  return (
    <>
      <LocalizedTexts
        fields={[
          { name: 'title', label: label.title, required: true },
          { name: 'summary', label: label.summary, help: label.summaryHelp, lines: 3 },
          { name: 'audience', label: label.audience },
          { name: 'access', label: label.access, lines: 2 },
        ]}
        values={values}
        errors={errors}
        onChange={set}
      />
      <fieldset>
        <legend>{part.facts}</legend>
        <Select
          label={label.typeId}
          data={types.choices}
          value={values.typeId || null}
          onChange={(value) => set('typeId', value ?? '')}
          error={errorAt('typeId')}
          searchable
          allowDeselect={false}
        />
        <PersonPicker
          label={label.coordinatorId}
          value={values.coordinatorId}
          chosen={coordinator}
          onChange={(value) => set('coordinatorId', value)}
          error={errorAt('coordinatorId')}
        />
        <div className={formStyles.row}>
          <Select
            className={formStyles.grow}
            label={label.attendance}
            data={attendanceModes.map((mode) => ({ value: mode, label: words.attendance[mode] }))}
            value={values.attendance}
            onChange={(value) => set('attendance', (value ?? 'in-person') as AttendanceMode)}
            error={errorAt('attendance')}
            allowDeselect={false}
          />
          <Select
            className={formStyles.grow}
            label={label.visibility}
            data={visibilities.map((one) => ({ value: one, label: words.visibility[one] }))}
            value={values.visibility}
            onChange={(value) => set('visibility', (value ?? 'public') as Visibility)}
            error={errorAt('visibility')}
            allowDeselect={false}
          />
        </div>
        {(values.attendance !== 'in-person' || values.onlineUrl) && (
          <TextInput
            label={label.onlineUrl}
            type="url"
            placeholder="https://"
            value={values.onlineUrl ?? ''}
            onChange={(event) => set('onlineUrl', event.currentTarget.value || null)}
            error={errorAt('onlineUrl')}
          />
        )}
        <Checkbox
          label={label.placeHidden}
          checked={values.placeHidden}
          onChange={(event) => set('placeHidden', event.currentTarget.checked)}
        />
        <MultiSelect
          label={label.languages}
          data={spokenLanguages.map((code) => ({ value: code, label: languageName(language, code) }))}
          value={values.languages}
          onChange={(value) => set('languages', value)}
          error={errorAt('languages')}
        />
        <MultiSelect
          label={label.themes}
          description={label.themesHelp}
          data={themes.map((theme) => ({ value: theme, label: themeNames[language][theme] }))}
          value={values.themes}
          onChange={(value) => set('themes', value as Theme[])}
          error={errorAt('themes')}
        />
        <NumberInput
          label={label.expectedParticipants}
          value={values.expectedParticipants ?? ''}
          onChange={(value) => set('expectedParticipants', value === '' ? null : Number(value))}
          min={0}
          error={errorAt('expectedParticipants')}
          w={200}
        />
      </fieldset>
      <fieldset>
        <legend>{part.days}</legend>
        <div>
          <div className={formStyles.row}>
            <DateField
              label={label.windowFrom}
              value={values.windowFrom}
              onChange={(value) => set('windowFrom', value)}
              error={errorAt('windowFrom')}
              opensAt={`${year}-07-01`}
            />
            <DateField
              label={label.windowTo}
              value={values.windowTo}
              onChange={(value) => set('windowTo', value)}
              error={errorAt('windowTo')}
              opensAt={values.windowFrom ?? `${year}-07-01`}
            />
          </div>
          <p className={formStyles.help}>{label.windowHelp}</p>
        </div>
        <NumberInput
          label={label.lengthMinutes}
          value={values.lengthMinutes ?? ''}
          onChange={(value) => set('lengthMinutes', value === '' ? null : Number(value))}
          min={5}
          step={15}
          error={errorAt('lengthMinutes')}
          w={200}
        />
        {!placed && (
          <MultiSelect
            label={label.divisions}
            description={label.divisionsHelp}
            data={divisions.choices}
            value={values.divisions}
            onChange={(value) => set('divisions', value)}
            error={errorAt('divisions')}
            searchable
          />
        )}
      </fieldset>
      <fieldset>
        <legend>{part.internal}</legend>
        <Textarea
          label={label.note}
          description={label.noteHelp}
          value={values.note ?? ''}
          onChange={(event) => set('note', event.currentTarget.value || null)}
          error={errorAt('note')}
          autosize
          minRows={2}
          maxRows={10}
        />
        <TagsInput
          label={label.tags}
          placeholder={form.addOwn}
          value={values.tags}
          onChange={(value) => set('tags', value)}
          error={errorAt('tags')}
        />
      </fieldset>
    </>
  );
}
