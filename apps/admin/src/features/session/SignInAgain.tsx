import { Button, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { admin } from '@birge/i18n';
import { useText } from '../../shared/language/LanguageProvider.js';
import { sessionQuery } from '../../shared/session/session.queries.js';
import { settleSessionEnd, useSessionEnded } from '../../shared/session/session-end.js';
import { SignInForm } from './SignInForm.js';

/** Over the page whose session ended: the page stays as it is, and the request that met it goes on afterwards. */
export function SignInAgain({ email }: { email: string }) {
  const text = useText(admin);
  const ended = useSessionEnded();
  const queryClient = useQueryClient();
  const leave = () => {
    settleSessionEnd(false);
    queryClient.setQueryData(sessionQuery.queryKey, null);
  };
  return (
    <Modal
      opened={ended}
      onClose={() => undefined}
      title={text.signIn.againTitle}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      zIndex={500}
    >
      <p>{text.signIn.again}</p>
      {ended && (
        <SignInForm
          email={email}
          onDone={() => settleSessionEnd(true)}
          beside={
            <Button variant="subtle" color="gray" onClick={leave}>
              {text.signIn.leave}
            </Button>
          }
        />
      )}
    </Modal>
  );
}
