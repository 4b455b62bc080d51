import { Textarea } from '@mantine/core';
import { isWallTime, offsetLabel, resolveWallTimeFromOffsets, type OffsetFrom } from '@birge/domain';
import { publishingActs, told, wallTimeText } from '@birge/i18n';
import { DialogForm } from '../form/DialogForm.js';
import formStyles from '../form/form.module.css';
import { useFields } from '../form/use-fields.js';
import { WallTimeField } from '../form/WallTimeField.js';
import { useLanguage, useText } from '../language/LanguageProvider.js';
import { NoHarmField } from './NoHarmField.js';

export interface ScheduleValues {
  at: string;
  reason: string;
  noHarm: string;
}

interface Props {
  title: string;
  /** By which clock it is said. */
  clock: readonly OffsetFrom[];
  initial: ScheduleValues;
  /** What is asked beside the time. */
  asks: { reason: boolean; noHarm: boolean };
  saving: boolean;
  /** Throws what stands against it; the dialog keeps what was typed. */
  save(values: ScheduleValues): Promise<void>;
  onClose(): void;
}

/** Asks when it becomes public. */
export function ScheduleDialog({ title, clock, initial, asks, saving, save, onClose }: Props) {
  const text = useText(publishingActs);
  const { publishing } = useText(told);
  const { language } = useLanguage();
  const fields = useFields<ScheduleValues>(initial);
  const { at, reason, noHarm } = fields.values;
  const submit = () => void save(fields.values).then(onClose, fields.refuse);
  return (
    <DialogForm
      title={title}
      fields={fields}
      saving={saving}
      submit={text.scheduleIt}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className={formStyles.lead}>{text.scheduleLead}</p>
      <WallTimeField
        label={text.at}
        value={at}
        onChange={(value) => fields.set('at', value)}
        error={fields.errorAt('at')}
      />
      <p role="status" className={formStyles.lead}>
        {saidAt(at) ?? text.byClockOf}
      </p>
      {asks.reason && (
        <Textarea
          label={publishing.reason}
          description={publishing.reasonHelp}
          value={reason}
          onChange={(typed) => fields.set('reason', typed.currentTarget.value)}
          error={fields.errorAt('reason')}
          autosize
          minRows={2}
          maxRows={6}
        />
      )}
      {asks.noHarm && (
        <NoHarmField
          value={noHarm}
          onChange={(typed) => fields.set('noHarm', typed)}
          error={fields.errorAt('noHarm')}
        />
      )}
    </DialogForm>
  );

  function saidAt(wall: string): string | null {
    if (!isWallTime(wall)) return null;
    const found = resolveWallTimeFromOffsets(wall, clock);
    if (found.kind !== 'resolved') return null;
    return text.byClock(`${wallTimeText(language, wall)} ${offsetLabel(found.offsetMinutes)}`);
  }
}
