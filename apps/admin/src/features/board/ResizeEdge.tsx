import { moving } from '@birge/i18n';
import type { Language } from '@birge/domain';
import styles from './ResizeEdge.module.css';

/** The end of a card along the hours, to be dragged. By keys it is Shift with the arrows, so nobody needs to hear of it. */
export function ResizeEdge({ language }: { language: Language }) {
  return <span className={styles.edge} data-resize title={moving[language].resize} aria-hidden />;
}
