import { Button, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { forms } from '@birge/i18n';
import { useText } from '../language/LanguageProvider.js';
import styles from './form.module.css';

/** Leaving a form with something typed in it asks first: what is typed is not lost by a wrong click. */
export function KeepTyped({ when }: { when: boolean }) {
  const { leave: text } = useText(forms);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => when && current.pathname !== next.pathname,
    enableBeforeUnload: () => when,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Modal opened onClose={blocker.reset} title={text.title} withCloseButton={false}>
      <p>{text.lead}</p>
      <div className={styles.buttons}>
        <Button onClick={blocker.reset} data-autofocus>
          {text.stay}
        </Button>
        <Button variant="default" onClick={blocker.proceed}>
          {text.go}
        </Button>
      </div>
    </Modal>
  );
}
