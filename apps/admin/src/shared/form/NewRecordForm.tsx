import type { FormEvent, ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { forms } from '@birge/i18n';
import { ProblemNote } from '../feedback/ProblemNote.js';
import { useToast } from '../feedback/use-toast.js';
import { useText } from '../language/LanguageProvider.js';
import formStyles from './form.module.css';
import { KeepTyped } from './KeepTyped.js';
import { SaveBar } from './SaveBar.js';
import type { Fields } from './use-fields.js';
import { useNewRecord } from './use-new-record.js';

interface Props<Values extends object, View> {
  initial: Values;
  /** The list that it will be in: the first word of its queries. */
  list: string;
  create(values: Values, idempotencyKey: string): Promise<View>;
  onCreated(view: View): void;
  children(fields: Fields<Values>): ReactNode;
}

/** The form of something new, as a page. */
export function NewRecordForm<Values extends object, View>({
  initial,
  list,
  create,
  onCreated,
  children,
}: Props<Values, View>) {
  const form = useText(forms);
  const toast = useToast();
  const queryClient = useQueryClient();
  const { fields, saving, created, submit } = useNewRecord({
    initial,
    create,
    onCreated: (view: View) => {
      void queryClient.invalidateQueries({ queryKey: [list] });
      toast.done(form.created);
      onCreated(view);
    },
  });
  return (
    <>
      <form
        ref={fields.form}
        onSubmit={(submitted: FormEvent) => {
          submitted.preventDefault();
          submit();
        }}
        className={formStyles.form}
        noValidate
      >
        <ProblemNote error={fields.problem} />
        {children(fields)}
        <SaveBar saving={saving} dirty={fields.dirty} label={form.create} />
      </form>
      <KeepTyped when={fields.dirty && !saving && !created} />
    </>
  );
}
