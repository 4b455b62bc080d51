import type { ReactNode } from 'react';
import { DialogForm } from './DialogForm.js';
import { StaleDialog } from './StaleDialog.js';
import type { Fields } from './use-fields.js';
import { useNewRecord } from './use-new-record.js';
import { useRecordForm } from './use-record-form.js';

interface Changing<View extends { version: number }, Values extends object> {
  title: string;
  record: View;
  valuesOf(record: View): Values;
  save(changed: Partial<Values>, version: number, values: Values): Promise<View>;
  labelOf(name: keyof Values & string): string;
  show(name: keyof Values & string, value: Values[keyof Values]): string;
  onSaved(saved: View): void;
  onClose(): void;
  beside?(fields: Fields<Values>): ReactNode;
  children(fields: Fields<Values>): ReactNode;
}

interface Creating<View extends { version: number }, Values extends object> extends Omit<
  Changing<View, Values>,
  'record'
> {
  /** Nothing: a new one, of these values. */
  record: View | null;
  initial: Values;
  create(values: Values, idempotencyKey: string): Promise<View>;
}

/** A small record in a dialog. What somebody else saved meanwhile is chosen field by field, as everywhere. */
export const RecordDialog = <View extends { version: number }, Values extends object>({
  record,
  ...props
}: Creating<View, Values>) => (record ? <ChangeDialog record={record} {...props} /> : <NewDialog {...props} />);

export function ChangeDialog<View extends { version: number }, Values extends object>(props: Changing<View, Values>) {
  const { record: view, valuesOf, save, labelOf, show, onSaved, beside, children, ...dialog } = props;
  const record = useRecordForm({ view, valuesOf, save, onSaved });
  const { fields, saving, stale, submit } = record;
  return (
    <DialogForm
      {...dialog}
      fields={fields}
      saving={saving}
      onSubmit={() => (fields.dirty ? void submit() : dialog.onClose())}
      beside={beside?.(fields)}
      above={
        stale && (
          <StaleDialog
            start={fields.start}
            mine={fields.values}
            theirs={valuesOf(stale)}
            labelOf={labelOf}
            show={show}
            onChoose={record.settle}
            onCancel={record.leaveStale}
          />
        )
      }
    >
      {children(fields)}
    </DialogForm>
  );
}

function NewDialog<View extends { version: number }, Values extends object>(
  props: Omit<Creating<View, Values>, 'record'>,
) {
  const { title, initial, create, onSaved, onClose, children } = props;
  const { fields, saving, submit } = useNewRecord({ initial, create, onCreated: onSaved });
  return (
    <DialogForm title={title} fields={fields} saving={saving} onSubmit={submit} onClose={onClose}>
      {children(fields)}
    </DialogForm>
  );
}
