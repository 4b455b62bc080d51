import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import styles from './UndoToast.module.css';

interface UndoToastProps {
  id: string;
  lines: readonly string[];
  label: string;
  onBack(): void;
}

/** Words in the corner with the way back beside them; taken once, it goes. */
export function UndoToast({ id, lines, label, onBack }: UndoToastProps) {
  return (
    <div className={styles.toast}>
      <div>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          notifications.hide(id);
          onBack();
        }}
      >
        {label}
      </Button>
    </div>
  );
}
