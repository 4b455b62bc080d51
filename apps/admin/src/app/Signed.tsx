import { useEffect } from 'react';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { admin } from '@birge/i18n';
import { SignInAgain } from '../features/session/SignInAgain.js';
import { SignInPage } from '../features/session/SignInPage.js';
import { CommandsProvider } from '../shared/commands/commands.js';
import { ProblemNote } from '../shared/feedback/ProblemNote.js';
import { Waiting } from '../shared/feedback/Waiting.js';
import { useLanguage, useText } from '../shared/language/LanguageProvider.js';
import { LiveProvider } from '../shared/live/LiveProvider.js';
import { Page } from '../shared/page/Page.js';
import { MeProvider } from '../shared/session/me.js';
import { armSessionEnd } from '../shared/session/session-end.js';
import { sessionQuery } from '../shared/session/session.queries.js';
import { Shell } from './shell/Shell.js';

/** Every page but the first administrator's: the address stays while somebody signs in. */
export function Signed() {
  const session = useQuery(sessionQuery);
  const text = useText(admin);
  useRefetchInLanguage();
  const signedIn = Boolean(session.data);
  useEffect(() => armSessionEnd(signedIn), [signedIn]);

  if (session.isPending) return <Waiting />;
  if (session.isError && !session.data)
    return (
      <Page title="Birge" width="measure">
        <ProblemNote error={session.error}>
          <Button variant="default" mt={8} onClick={() => void session.refetch()}>
            {text.retry}
          </Button>
        </ProblemNote>
      </Page>
    );
  if (!session.data) return <SignInPage />;
  return (
    <MeProvider me={session.data}>
      <LiveProvider>
        <CommandsProvider>
          <Shell>
            <Outlet />
          </Shell>
        </CommandsProvider>
        <SignInAgain email={session.data.person.email} />
      </LiveProvider>
    </MeProvider>
  );
}

/** Sentences that the API makes (conflicts, refusals) are asked for again in the new language. */
function useRefetchInLanguage() {
  const { language } = useLanguage();
  const queryClient = useQueryClient();
  useEffect(() => () => void queryClient.invalidateQueries(), [language, queryClient]);
}
