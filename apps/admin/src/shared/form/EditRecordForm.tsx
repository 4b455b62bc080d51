import type { FormEvent, ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { forms } from '@birge/i18n';
import { ProblemNote } from '../feedback/ProblemNote.js';
import { useToast } from '../feedback/use-toast.js';
import { useText } from '../language/LanguageProvider.js';
import formStyles from './form.module.css';
import { KeepTyped } from './KeepTyped.js';
import { SaveBar } from './SaveBar.js';
import { StaleDialog } from './StaleDialog.js';
import type { Fields } from './use-fields.js';
import { useRecordForm } from './use-record-form.js';

interface Props<View extends { version: number }, Values extends object> {
  view: View;
  valuesOf(view: View): Values;
  save(changed: Partial<Values>, version: number): Promise<View>;
  /** Where the saved record goes, and the list that it is in. */
  queryKey: readonly unknown[];
  list: string;
  mayWrite: boolean;
  labelOf(name: keyof Values & string): string;
  show(name: keyof Values & string, value: Values[keyof Values]): string;
  children(fields: Fields<Values>): ReactNode;
}

/** The form over a record that is there; a reader who may not change it sees it disabled. */
export function EditRecordForm<View extends { version: number }, Values extends object>(props: Props<View, Values>) {
  const { view, valuesOf, save, queryKey, list, mayWrite, labelOf, show, children } = props;
  const form = useText(forms);
  const toast = useToast();
  const queryClient = useQueryClient();
  const record = useRecordForm<View, Values>({
    view,
    valuesOf,
    save,
    onSaved: (saved) => {
      queryClient.setQueryData(queryKey, saved);
      void queryClient.invalidateQueries({ queryKey: [list] });
      toast.done(form.saved);
    },
  });
  const { fields } = record;
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    void record.submit();
  };
  return (
    <>
      <form ref={fields.form} onSubmit={submit} className={formStyles.form} noValidate>
        <ProblemNote error={fields.problem} />
        <fieldset disabled={!mayWrite} className={formStyles.bare}>
          {children(fields)}
        </fieldset>
        {mayWrite && (
          <SaveBar saving={record.saving} dirty={fields.dirty} onReset={() => fields.accept(fields.start)} />
        )}
      </form>
      {record.stale && (
        <StaleDialog
          start={fields.start}
          mine={fields.values}
          theirs={valuesOf(record.stale)}
          labelOf={labelOf}
          show={show}
          onChoose={record.settle}
          onCancel={record.leaveStale}
        />
      )}
      <KeepTyped when={fields.dirty && !record.saving} />
    </>
  );
}
