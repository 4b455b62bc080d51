import type { FormEvent } from 'react';
import { Button, TextInput } from '@mantine/core';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { isProblem } from '@birge/api-client';
import { admin } from '@birge/i18n';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { PasswordField } from '../../shared/form/PasswordField.js';
import { useFields } from '../../shared/form/use-fields.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { useFirstAdministrator } from './sign-in.js';
import { Threshold } from './Threshold.js';
import styles from './session.module.css';

/** Where the printed link of a new installation leads. */
export function FirstAdministratorPage() {
  const { first: text, signIn } = useText(admin);
  const { language } = useLanguage();
  const { token } = useParams({ from: '/first/$token' });
  const navigate = useNavigate();
  const fields = useFields({ name: '', email: '', password: '' });
  const create = useFirstAdministrator();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate(
      { ...fields.values, token, language },
      { onSuccess: () => navigate({ to: '/' }), onError: fields.refuse },
    );
  };
  return (
    <Threshold title={text.title} lead={text.lead}>
      <form ref={fields.form} onSubmit={submit} className={styles.form} noValidate>
        <ProblemNote error={fields.problem}>
          {isProblem(fields.problem, 'first-administrator-exists') && <Link to="/">{signIn.title}</Link>}
        </ProblemNote>
        <TextInput
          label={text.name}
          autoComplete="name"
          value={fields.values.name}
          error={fields.errorAt('name')}
          onChange={(event) => fields.set('name', event.currentTarget.value)}
        />
        <TextInput
          label={signIn.email}
          type="email"
          autoComplete="username"
          value={fields.values.email}
          error={fields.errorAt('email')}
          onChange={(event) => fields.set('email', event.currentTarget.value)}
        />
        <PasswordField
          label={signIn.password}
          description={text.passwordHelp}
          autoComplete="new-password"
          value={fields.values.password}
          error={fields.errorAt('password')}
          onChange={(event) => fields.set('password', event.currentTarget.value)}
        />
        <div className={styles.buttons}>
          <Button type="submit" loading={create.isPending}>
            {text.submit}
          </Button>
        </div>
      </form>
    </Threshold>
  );
}
