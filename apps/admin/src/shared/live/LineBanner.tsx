import { useEffect, useState } from 'react';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { together } from '@birge/i18n';
import { useText } from '../language/LanguageProvider.js';
import { useLine, useLiveTools, type LineState } from './LiveProvider.js';
import styles from './LineBanner.module.css';

/** So long it is said that the line is back, in ms. */
const SAID_MS = 5_000;

/** A broken line is said above the screen, with the time of the last news; the screen below stays in use. */
export function LineBanner() {
  const { line: text } = useText(together);
  const line = useLine();
  const retry = useLiveTools()?.retry;
  const back = useBack(line);
  const off = line.kind === 'off';
  return (
    <div className={styles.place} role="status">
      {off && (
        <p className={styles.banner}>
          <IconPlugConnectedX size={17} aria-hidden className={styles.icon} />
          <span>
            <strong>{line.heardAt === null ? text.lostAtOnce : text.lost(timeOf(line.heardAt))}</strong> {text.kept}
          </span>
          <button type="button" className={styles.again} onClick={retry}>
            {text.again}
          </button>
        </p>
      )}
      {back && <p className={styles.back}>{text.back}</p>}
    </div>
  );
}

/** Whether the line came back a moment ago. */
function useBack({ kind }: LineState): boolean {
  const [was, setWas] = useState(kind);
  const [back, setBack] = useState(false);
  if (was !== kind) {
    setWas(kind);
    setBack(was === 'off' && kind === 'on');
  }
  useEffect(() => {
    if (!back) return;
    const timer = setTimeout(() => setBack(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [back]);
  return back;
}

/** The hour on the wall of whoever reads it: «14:05:20». */
const timeOf = (at: number): string => {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
};
