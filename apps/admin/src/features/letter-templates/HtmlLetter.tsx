import { useComputedColorScheme } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import styles from './LetterTemplatesPage.module.css';

/** A letter writes its styles into its elements, which the policy of this page forbids: they wait as data. */
const withoutStyles = (html: string): string => html.replaceAll(' style="', ' data-style="');

/** A letter as a mail program shows it: in a frame where no script runs, nothing is loaded and no link is followed. */
export function HtmlLetter({ html, title }: { html: string; title: string }) {
  const scheme = useComputedColorScheme();
  const [height, setHeight] = useState(320);
  const dress = ({ currentTarget: { contentDocument } }: SyntheticEvent<HTMLIFrameElement>) => {
    if (!contentDocument) return;
    for (const one of contentDocument.querySelectorAll<HTMLElement>('[data-style]'))
      one.style.cssText = one.dataset.style ?? '';
    for (const link of contentDocument.querySelectorAll('a')) {
      link.removeAttribute('href');
      link.setAttribute('role', 'link');
    }
    setHeight(contentDocument.documentElement.scrollHeight);
  };
  return (
    <iframe
      className={styles.frame}
      sandbox="allow-same-origin"
      srcDoc={withoutStyles(html)}
      title={title}
      style={{ colorScheme: scheme, height }}
      onLoad={dress}
    />
  );
}
