import { Button } from '@mantine/core';
import { forms } from '@birge/i18n';
import { useText } from '../language/LanguageProvider.js';
import styles from './form.module.css';

interface Props {
  saving: boolean;
  dirty: boolean;
  label?: string;
  onReset?(): void;
}

/** Save is always in reach; what is not saved yet is said in words. */
export function SaveBar({ saving, dirty, label, onReset }: Props) {
  const text = useText(forms);
  return (
    <div className={styles.bar}>
      <Button type="submit" loading={saving}>
        {label ?? text.save}
      </Button>
      {onReset && dirty && (
        <Button variant="subtle" color="gray" onClick={onReset}>
          {text.reset}
        </Button>
      )}
      <span className={styles.quiet} role="status">
        {dirty && !saving ? text.notSaved : ''}
      </span>
    </div>
  );
}
