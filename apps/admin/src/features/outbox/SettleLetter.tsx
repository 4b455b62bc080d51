import { Button } from '@mantine/core';
import { notices } from '@birge/i18n';
import type { MessageView } from '@birge/api-client';
import { useToast } from '../../shared/feedback/use-toast.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { useMay } from '../../shared/session/me.js';
import { useSettleLetter } from './notices.queries.js';
import styles from './notices.module.css';

/** A letter that the mailer leaves to a person: it was perhaps sent, or it was not. */
export function SettleLetter({ letter: { id, state } }: { letter: MessageView }) {
  const text = useText(notices);
  const toast = useToast();
  const settle = useSettleLetter();
  const may = useMay('participation:write');
  if (state !== 'perhaps-sent' && state !== 'failed') return null;
  const say = (as: 'sent' | 'again') => settle.mutate({ id, as }, { onError: toast.refused });
  return (
    <div className={styles.settle}>
      <p>{state === 'perhaps-sent' ? text.perhapsHelp : text.failedHelp}</p>
      {may && (
        <div className={styles.acts}>
          {state === 'perhaps-sent' && (
            <Button variant="default" loading={settle.isPending} onClick={() => say('sent')}>
              {text.wasSent}
            </Button>
          )}
          <Button variant="default" loading={settle.isPending} onClick={() => say('again')}>
            {text.sendAgain}
          </Button>
        </div>
      )}
    </div>
  );
}
