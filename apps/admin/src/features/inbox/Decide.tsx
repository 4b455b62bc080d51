import { useState } from 'react';
import { Button, Group, SegmentedControl, Select } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { textIn } from '@birge/domain';
import { common, inboxWords } from '@birge/i18n';
import type { InboxMail } from '@birge/api-client';
import { api } from '../../shared/api.js';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { useToast } from '../../shared/feedback/use-toast.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import styles from './inbox.module.css';

const given = ['accepted', 'maybe', 'declined'] as const;
type Given = (typeof given)[number];

/** Whose answer the letter is, and which: or that it is none. */
export function Decide({ mail }: { mail: InboxMail }) {
  const text = useText(inboxWords);
  const { language } = useLanguage();
  const { answer: words } = useText(common);
  const toast = useToast();
  const client = useQueryClient();
  const said = mail.replies.find((reply) => reply.answer)?.answer ?? null;
  const likely = mail.choices.filter((choice) => choice.likely);
  const [invitationId, setInvitation] = useState<string | null>(likely.length === 1 ? likely[0]!.invitationId : null);
  const [answer, setAnswer] = useState<Given | null>(said);
  const decide = useMutation({
    mutationFn: (act: 'confirm' | 'dismiss') =>
      api.post<InboxMail>(
        `/api/inbox/{id}/${act}`,
        act === 'confirm' ? { invitationId, ...(answer !== said && { answer }) } : {},
        { path: { id: mail.id } },
      ),
    onSuccess: (_, act) => {
      toast.done(act === 'confirm' ? text.confirmed : text.dismissed);
      void client.invalidateQueries({ queryKey: ['inbox'] });
    },
  });
  return (
    <section className={styles.decide}>
      {mail.choices.length > 0 ? (
        <Select
          label={text.invitation}
          description={text.invitationHelp}
          data={mail.choices.map((choice) => ({
            value: choice.invitationId,
            label: [
              choice.contactName,
              textIn(choice.organizationName, language),
              textIn(choice.eventTitle, language),
            ].join(' · '),
          }))}
          value={invitationId}
          onChange={setInvitation}
          searchable={mail.choices.length > 8}
        />
      ) : (
        <p className={styles.quiet}>{text.noChoice}</p>
      )}
      {mail.choices.length > 0 && (
        <fieldset className={styles.answer}>
          <legend>{text.answer}</legend>
          <SegmentedControl
            aria-label={text.answer}
            data={given.map((value) => ({ value, label: words[value] }))}
            value={answer ?? ''}
            onChange={(value) => setAnswer(value as Given)}
          />
        </fieldset>
      )}
      {decide.isError && <ProblemNote error={decide.error} />}
      <Group gap={8}>
        <Button
          disabled={!invitationId || !answer}
          loading={decide.isPending && decide.variables === 'confirm'}
          onClick={() => decide.mutate('confirm')}
        >
          {text.confirm}
        </Button>
        <Button
          variant="default"
          loading={decide.isPending && decide.variables === 'dismiss'}
          onClick={() => decide.mutate('dismiss')}
        >
          {text.dismiss}
        </Button>
      </Group>
    </section>
  );
}
