import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Modal } from '@mantine/core';
import { forms } from '@birge/i18n';
import { ProblemNote } from '../feedback/ProblemNote.js';
import { useText } from '../language/LanguageProvider.js';
import formStyles from './form.module.css';
import { KeepTyped } from './KeepTyped.js';
import { LeaveQuestion } from './LeaveQuestion.js';
import type { Fields } from './use-fields.js';

interface Props<Values extends object> {
  title: string;
  fields: Fields<Values>;
  saving: boolean;
  /** What the button says, where that is not saving. */
  submit?: string;
  /** It cannot be taken back without a trace. */
  danger?: boolean;
  size?: 'lg';
  /** There is nothing to send yet. */
  nothing?: boolean;
  onSubmit(): void;
  onClose(): void;
  /** A dialog over this one, which has the keys while it is open. */
  above?: ReactNode;
  /** What else can be done, beside saving. */
  beside?: ReactNode;
  children: ReactNode;
}

/** A form in a dialog: a refusal at its field, and no press of Esc or beside it that loses what was typed. */
export function DialogForm<Values extends object>(props: Props<Values>) {
  const { title, fields, saving, size, nothing = false, onSubmit, onClose, above, beside, children } = props;
  const form = useText(forms);
  const [leaving, setLeaving] = useState(false);
  const close = () => (fields.dirty ? setLeaving(true) : onClose());
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    onSubmit();
  };
  return (
    <Modal
      opened
      onClose={close}
      title={title}
      size={size ?? 'md'}
      closeOnEscape={!leaving && !above}
      closeButtonProps={{ 'aria-label': form.close }}
    >
      <form ref={fields.form} onSubmit={submit} className={formStyles.form} noValidate>
        <ProblemNote error={fields.problem} />
        {children}
        <div className={formStyles.buttons}>
          <Button type="submit" color={props.danger ? 'stop' : undefined} loading={saving} disabled={nothing}>
            {props.submit ?? form.save}
          </Button>
          {beside}
          <Button variant="default" onClick={close}>
            {form.cancel}
          </Button>
        </div>
      </form>
      {above}
      {leaving && <LeaveQuestion onStay={() => setLeaving(false)} onGo={onClose} />}
      <KeepTyped when={fields.dirty && !saving} />
    </Modal>
  );
}
