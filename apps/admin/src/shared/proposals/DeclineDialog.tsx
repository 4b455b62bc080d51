import type { FormEvent } from 'react';
import { Button, Modal, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { forms, partnersSide } from '@birge/i18n';
import type { ProposalView } from '@birge/api-client';
import { api } from '../api.js';
import { ProblemNote } from '../feedback/ProblemNote.js';
import { useToast } from '../feedback/use-toast.js';
import formStyles from '../form/form.module.css';
import { useFields } from '../form/use-fields.js';
import { useText } from '../language/LanguageProvider.js';
import { useDecided } from './use-accept.js';

/** No partner gets a bare no: the word is what it is answered with. */
export function DeclineDialog({ proposal, onClose }: { proposal: ProposalView; onClose(): void }) {
  const { proposals: text } = useText(partnersSide);
  const form = useText(forms);
  const toast = useToast();
  const decided = useDecided();
  const fields = useFields({ note: '' });
  const decline = useMutation({
    mutationFn: () =>
      api.post<ProposalView>(
        '/api/proposals/{id}/decline',
        { note: fields.values.note },
        { path: { id: proposal.id } },
      ),
    onSuccess: () => {
      toast.done(text.declined);
      onClose();
      void decided();
    },
    onError: fields.refuse,
  });
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    decline.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={text.declineTitle} closeButtonProps={{ 'aria-label': form.close }}>
      <form ref={fields.form} onSubmit={submit} className={formStyles.form} noValidate>
        <ProblemNote error={fields.problem} />
        <Textarea
          label={text.word}
          description={text.wordHelp}
          value={fields.values.note}
          onChange={(typed) => fields.set('note', typed.currentTarget.value)}
          error={fields.errorAt('note')}
          autosize
          minRows={3}
          maxRows={10}
          data-autofocus
          required
        />
        <div className={formStyles.buttons}>
          <Button type="submit" loading={decline.isPending}>
            {text.send}
          </Button>
          <Button variant="default" onClick={onClose}>
            {form.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
