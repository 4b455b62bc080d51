import type { FormEvent, ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { forms } from '@birge/i18n';
import { isProblem } from '@birge/api-client';
import { ProblemNote } from '../feedback/ProblemNote.js';
import { useToast } from '../feedback/use-toast.js';
import { useText } from '../language/LanguageProvider.js';
import formStyles from './form.module.css';
import { KeepTyped } from './KeepTyped.js';
import { SaveBar } from './SaveBar.js';
import { useCreationKey } from './use-creation-key.js';
import { useFields, type Fields } from './use-fields.js';

interface Props<Values extends object, View> {
  initial: Values;
  /** The list that it will be in: the first word of its queries. */
  list: string;
  create(values: Values, idempotencyKey: string): Promise<View>;
  onCreated(view: View): void;
  children(fields: Fields<Values>): ReactNode;
}

/** The form of something new: sent once for its key, kept as typed when it is refused. */
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
  const [key, renewKey] = useCreationKey();
  const fields = useFields(initial);
  const creation = useMutation({
    mutationFn: () => create(fields.values, key),
    onSuccess: (view) => {
      void queryClient.invalidateQueries({ queryKey: [list] });
      toast.done(form.created);
      onCreated(view);
    },
    onError: (error) => {
      fields.refuse(error);
      // A refusal made nothing, and the next try has other content; a lost line may have made it, so its key stays.
      if (!isProblem(error, 'unreachable')) renewKey();
    },
  });
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    creation.mutate();
  };
  return (
    <>
      <form ref={fields.form} onSubmit={submit} className={formStyles.form} noValidate>
        <ProblemNote error={fields.problem} />
        {children(fields)}
        <SaveBar saving={creation.isPending} dirty={fields.dirty} label={form.create} />
      </form>
      <KeepTyped when={fields.dirty && !creation.isPending && !creation.isSuccess} />
    </>
  );
}
