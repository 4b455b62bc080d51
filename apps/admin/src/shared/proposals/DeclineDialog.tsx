import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { partnersSide } from '@birge/i18n';
import type { ProposalView } from '@birge/api-client';
import { api } from '../api.js';
import { useToast } from '../feedback/use-toast.js';
import { DialogForm } from '../form/DialogForm.js';
import { useFields } from '../form/use-fields.js';
import { useText } from '../language/LanguageProvider.js';
import { useDecided } from './use-accept.js';

/** No partner gets a bare no: the word is what it is answered with. */
export function DeclineDialog({ proposal, onClose }: { proposal: ProposalView; onClose(): void }) {
  const { proposals: text } = useText(partnersSide);
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
  return (
    <DialogForm
      title={text.declineTitle}
      fields={fields}
      submit={text.send}
      saving={decline.isPending}
      onSubmit={() => decline.mutate()}
      onClose={onClose}
    >
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
    </DialogForm>
  );
}
