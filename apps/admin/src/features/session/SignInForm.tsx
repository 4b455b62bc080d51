import type { FormEvent, ReactNode } from 'react';
import { Button, TextInput } from '@mantine/core';
import { admin } from '@birge/i18n';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { PasswordField } from '../../shared/form/PasswordField.js';
import { useFields } from '../../shared/form/use-fields.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { useSignIn } from './sign-in.js';
import styles from './session.module.css';

/** Mail address and password. A refusal leaves both where they are. */
export function SignInForm({
  email = '',
  onDone,
  beside,
}: {
  email?: string;
  onDone?: () => void;
  beside?: ReactNode;
}) {
  const { signIn: text } = useText(admin);
  const fields = useFields({ email, password: '' });
  const signIn = useSignIn();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate(fields.values, { onSuccess: onDone, onError: fields.refuse });
  };
  return (
    <form ref={fields.form} onSubmit={submit} className={styles.form} noValidate>
      <ProblemNote error={fields.problem} />
      <TextInput
        label={text.email}
        type="email"
        autoComplete="username"
        value={fields.values.email}
        error={fields.errorAt('email')}
        onChange={(event) => fields.set('email', event.currentTarget.value)}
        data-autofocus={email ? undefined : true}
        autoFocus={!email}
      />
      <PasswordField
        label={text.password}
        autoComplete="current-password"
        value={fields.values.password}
        error={fields.errorAt('password')}
        onChange={(event) => fields.set('password', event.currentTarget.value)}
        data-autofocus={email ? true : undefined}
      />
      <div className={styles.buttons}>
        <Button type="submit" loading={signIn.isPending}>
          {text.submit}
        </Button>
        {beside}
      </div>
    </form>
  );
}
