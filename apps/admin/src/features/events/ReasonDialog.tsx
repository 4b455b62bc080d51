import type { FormEvent, ReactNode } from 'react';
import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { eventPage, forms } from '@birge/i18n';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
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
  const form = useText(forms);
  const fields = useFields({ reason: '' });
  const [sending, setSending] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
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
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': form.close }}>
      <form ref={fields.form} onSubmit={(event) => void send(event)} className={formStyles.form} noValidate>
        <p className={formStyles.lead}>{lead}</p>
        <ProblemNote error={fields.problem} />
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
        <div className={formStyles.buttons}>
          <Button type="submit" color={danger ? 'stop' : undefined} loading={sending}>
            {submit}
          </Button>
          <Button variant="default" onClick={onClose}>
            {form.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
