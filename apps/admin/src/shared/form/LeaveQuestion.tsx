import { Button, Modal } from '@mantine/core';
import { forms } from '@birge/i18n';
import { useText } from '../language/LanguageProvider.js';
import styles from './form.module.css';

/** Something is typed and not saved: going away loses it, and is asked about. */
export function LeaveQuestion({ onStay, onGo }: { onStay(): void; onGo(): void }) {
  const { leave: text } = useText(forms);
  return (
    <Modal opened onClose={onStay} title={text.title} withCloseButton={false}>
      <p>{text.lead}</p>
      <div className={styles.buttons}>
        <Button onClick={onStay} data-autofocus>
          {text.stay}
        </Button>
        <Button variant="default" onClick={onGo}>
          {text.go}
        </Button>
      </div>
    </Modal>
  );
}
