import { useState } from 'react';
import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { contactLinks, forms } from '@birge/i18n';
import type { ContactView } from '@birge/api-client';
import { api } from '../../shared/api.js';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { useToast } from '../../shared/feedback/use-toast.js';
import formStyles from '../../shared/form/form.module.css';
import { useText } from '../../shared/language/LanguageProvider.js';

/** Ends what a contact can open, and says first what that means: it cannot be undone. */
export function CloseLinks({ contact }: { contact: ContactView }) {
  const text = useText(contactLinks);
  const { cancel, close: closeWord } = useText(forms);
  const toast = useToast();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const end = useMutation({
    mutationFn: () => api.delete<ContactView>('/api/contacts/{id}/links', { path: { id: contact.id } }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['organization', contact.organizationId] });
      toast.done(text.closed);
      setAsking(false);
    },
  });
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        onClick={() => setAsking(true)}
        aria-label={`${text.close}: ${contact.name}`}
      >
        {text.close}
      </Button>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={text.title(contact.name)}
        closeButtonProps={{ 'aria-label': closeWord }}
      >
        <ProblemNote error={end.error} />
        <p>{text.what}</p>
        <p>{text.after}</p>
        <div className={formStyles.buttons}>
          <Button onClick={() => end.mutate()} loading={end.isPending}>
            {text.close}
          </Button>
          <Button variant="default" onClick={() => setAsking(false)} data-autofocus>
            {cancel}
          </Button>
        </div>
      </Modal>
    </>
  );
}
