import { useState, type ReactNode } from 'react';
import { Textarea } from '@mantine/core';
import { eventPage } from '@birge/i18n';
import { DialogForm } from '../../shared/form/DialogForm.js';
import formStyles from '../../shared/form/form.module.css';
import { useFields } from '../../shared/form/use-fields.js';
import { useText } from '../../shared/language/LanguageProvider.js';

interface Props {
  title: string;
  lead: string;
  submit: string;
  danger?: boolean;
  onClose(): void;
  act(reason: string): Promise<unknown>;
  onDone(): void;
  /** What else the act asks, below the reason. */
  children?: ReactNode;
}

/** Asks for the reason of an act; a refusal stays here with what was typed. */
export function ReasonDialog({ title, lead, submit, danger = false, onClose, act, onDone, children }: Props) {
  const text = useText(eventPage);
  const fields = useFields({ reason: '' });
  const [sending, setSending] = useState(false);
  const send = async () => {
    setSending(true);
    try {
      await act(fields.values.reason);
      onClose();
      onDone();
    } catch (error) {
      fields.refuse(error);
    } finally {
      setSending(false);
    }
  };
  return (
    <DialogForm
      title={title}
      fields={fields}
      submit={submit}
      danger={danger}
      saving={sending}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <p className={formStyles.lead}>{lead}</p>
      <Textarea
        label={text.reason}
        description={text.reasonHelp}
        value={fields.values.reason}
        error={fields.errorAt('reason')}
        onChange={(event) => fields.set('reason', event.currentTarget.value)}
        autosize
        minRows={2}
        maxRows={8}
        data-autofocus
      />
      {children}
    </DialogForm>
  );
}
