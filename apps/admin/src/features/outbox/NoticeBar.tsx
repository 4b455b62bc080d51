import { Button, Checkbox } from '@mantine/core';
import { notices } from '@birge/i18n';
import type { NoticeItem } from '@birge/api-client';
import { useToast } from '../../shared/feedback/use-toast.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { useHoldNotices, useSendNotices } from './notices.queries.js';
import styles from './notices.module.css';

interface Props {
  /** Those that can be sent. */
  sendable: readonly NoticeItem[];
  chosen: readonly NoticeItem[];
  onChoose(ids: readonly string[]): void;
}

/** All, some, or none yet: what is chosen is sent, held back or waits again. */
export function NoticeBar({ sendable, chosen, onChoose }: Props) {
  const text = useText(notices);
  const toast = useToast();
  const send = useSendNotices();
  const hold = useHoldNotices();
  const held = chosen.length > 0 && chosen.every((notice) => notice.held);
  const act = {
    onSuccess: ({ changed }: { changed: string[] }) => {
      onChoose(changed);
      if (changed.length > 0) toast.said(text.changed(changed.length));
    },
    onError: toast.refused,
  };
  return (
    <div className={styles.bar}>
      <Checkbox
        label={text.all}
        checked={chosen.length > 0 && chosen.length === sendable.length}
        indeterminate={chosen.length > 0 && chosen.length < sendable.length}
        onChange={(changed) =>
          onChoose(changed.currentTarget.checked ? sendable.map(({ invitationId }) => invitationId) : [])
        }
      />
      <span className={styles.quiet} role="status">
        {text.waiting(sendable.length)}
      </span>
      <div className={styles.acts}>
        <Button
          variant="default"
          disabled={chosen.length === 0}
          loading={hold.isPending}
          onClick={() => hold.mutate({ notices: chosen, held: !held }, act)}
        >
          {held ? text.release : text.hold}
        </Button>
        <Button
          disabled={chosen.length === 0}
          loading={send.isPending}
          onClick={() =>
            send.mutate(chosen, {
              ...act,
              onSuccess: (answer) => {
                act.onSuccess(answer);
                if (answer.done > 0) toast.done(text.sent(answer.done));
              },
            })
          }
        >
          {text.send(chosen.length)}
        </Button>
      </div>
    </div>
  );
}
