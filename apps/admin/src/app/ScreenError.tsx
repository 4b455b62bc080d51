import { Button } from '@mantine/core';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { admin } from '@birge/i18n';
import { ProblemNote } from '../shared/feedback/ProblemNote.js';
import { useText } from '../shared/language/LanguageProvider.js';
import { Page } from '../shared/page/Page.js';

/** What a screen shows instead of itself when it breaks; the frame around it stays. */
export function ScreenError({ error, reset }: ErrorComponentProps) {
  const text = useText(admin);
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Page title={text.problem.own} width="measure">
      <ProblemNote error={error} />
      <div>
        <Button onClick={again}>{text.retry}</Button>
      </div>
    </Page>
  );
}
