import { Checkbox, NumberInput, Radio, TextInput } from '@mantine/core';
import { isProblem } from '@birge/api-client';
import { eventPage } from '@birge/i18n';
import type { EventOccurrenceView, EventView } from '@birge/api-client';
import { useToast } from '../../../shared/feedback/use-toast.js';
import { DialogForm } from '../../../shared/form/DialogForm.js';
import formStyles from '../../../shared/form/form.module.css';
import { WallTimeField } from '../../../shared/form/WallTimeField.js';
import { useLanguage, useText } from '../../../shared/language/LanguageProvider.js';
import { VenuePicker } from '../../../shared/pick/VenuePicker.js';
import { useEventTypes } from '../../../shared/reference/use-reference.js';
import { SpacesField } from './SpacesField.js';
import { withStart, withText } from './slot-values.js';
import { StaleSlot } from './StaleSlot.js';
import { useSlotForm } from './use-slot-form.js';

interface Props {
  event: EventView;
  year: string;
  /** Nothing: a further occurrence. */
  occurrence: EventOccurrenceView | null;
  onClose(): void;
}

const DEFAULT_MINUTES = 60;

/** When and where, typed: for a keyboard, a screen reader, or a plan that is on paper. Refusals say what is in the way. */
export function SlotDialog({ event, year, occurrence, onClose }: Props) {
  const { slot: text, occurrences: words } = useText(eventPage);
  const { language } = useLanguage();
  const toast = useToast();
  const usualOfType = useEventTypes().typeOf(event.typeId)?.lengthMinutes;
  const usual = event.lengthMinutes ?? usualOfType ?? DEFAULT_MINUTES;
  const { fields, saving, stale, submit, settle, leaveStale } = useSlotForm({
    event,
    occurrence,
    onSaved: (warnings) => {
      toast.doneTo(event.id, warnings ? words.movedWith(String(warnings)) : words.moved);
      onClose();
    },
  });
  const { values, set, errorAt } = fields;
  const opensAt = event.windowFrom ?? `${year}-07-30`;
  const inYear = { min: `${year}-01-01`, max: `${year}-12-31`, opensAt };
  return (
    <DialogForm
      title={text.title}
      size="lg"
      fields={fields}
      saving={saving}
      submit={occurrence ? text.submit : words.add}
      onSubmit={submit}
      onClose={onClose}
      above={
        stale && <StaleSlot start={fields.start} mine={values} now={stale} onChoose={settle} onCancel={leaveStale} />
      }
    >
      {(isProblem(fields.problem, 'wall-time-ambiguous') || values.offsetChoice) && (
        <Radio.Group
          label={text.ambiguous}
          value={values.offsetChoice}
          onChange={(choice) => set('offsetChoice', choice as 'earlier' | 'later')}
        >
          <div className={formStyles.row}>
            <Radio value="earlier" label={text.earlier} />
            <Radio value="later" label={text.later} />
          </div>
        </Radio.Group>
      )}
      <VenuePicker
        label={text.venue}
        value={values.venueId}
        onChange={(venueId) => fields.setValues((now) => ({ ...now, venueId, spaceIds: [] }))}
        error={errorAt('venueId')}
      />
      {values.venueId ? (
        <SpacesField
          venueId={values.venueId}
          value={values.spaceIds}
          onChange={(spaceIds) => set('spaceIds', spaceIds)}
          error={errorAt('spaceIds')}
        />
      ) : (
        <TextInput
          label={text.place}
          description={text.placeHelp}
          value={values.place[language] ?? ''}
          onChange={(typed) => set('place', withText(values.place, language, typed.currentTarget.value))}
          error={errorAt('place')}
        />
      )}
      <Checkbox
        label={text.allDay}
        checked={values.allDay}
        onChange={(changed) => set('allDay', changed.currentTarget.checked)}
      />
      <WallTimeField
        label={text.start}
        value={values.start}
        onChange={(start) =>
          fields.setValues((now) => ({ ...now, ...withStart(now, start, usual), offsetChoice: null }))
        }
        error={errorAt('start')}
        allDay={values.allDay}
        {...inYear}
      />
      <WallTimeField
        label={text.end}
        value={values.end}
        onChange={(end) => set('end', end)}
        error={errorAt('end')}
        allDay={values.allDay}
        {...inYear}
      />
      <p className={formStyles.help}>{text.wallHelp}</p>
      <div className={formStyles.row}>
        <NumberInput
          label={text.setupMinutes}
          value={values.setupMinutes}
          onChange={(value) => set('setupMinutes', Number(value) || 0)}
          min={0}
          max={2880}
          step={15}
          error={errorAt('setupMinutes')}
          w={220}
        />
        <NumberInput
          label={text.teardownMinutes}
          value={values.teardownMinutes}
          onChange={(value) => set('teardownMinutes', Number(value) || 0)}
          min={0}
          max={2880}
          step={15}
          error={errorAt('teardownMinutes')}
          w={220}
        />
      </div>
    </DialogForm>
  );
}
