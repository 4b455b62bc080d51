import { useState, type ReactNode } from 'react';
import { Modal, SegmentedControl } from '@mantine/core';
import { languages, type Language } from '@birge/domain';
import { forms, ownLanguageNames, publishingActs } from '@birge/i18n';
import { useLanguage, useText } from '../language/LanguageProvider.js';
import styles from './PreviewDialog.module.css';

type Part = 'event' | 'list';
type Width = 'phone' | 'wide';

interface Props {
  eventId: string;
  title: string;
  onClose(): void;
  /** What can be done with what is seen. */
  children?: ReactNode;
}

/** The page and the list as the public would see them, in each language, on a phone and on a wide screen. */
export function PreviewDialog({ eventId, title, onClose, children }: Props) {
  const text = useText(publishingActs);
  const form = useText(forms);
  const mine = useLanguage().language;
  const [language, setLanguage] = useState<Language>(mine);
  const [part, setPart] = useState<Part>('event');
  const [width, setWidth] = useState<Width>('wide');
  const address = `/api/publishing/${eventId}/preview?language=${language}&part=${part}`;
  return (
    <Modal
      opened
      onClose={onClose}
      title={text.previewOf(title)}
      size="min(1180px, 96vw)"
      yOffset="3dvh"
      closeButtonProps={{ 'aria-label': form.close }}
    >
      <div className={styles.bar}>
        <SegmentedControl
          aria-label={text.part}
          data={(['event', 'list'] as const).map((value) => ({ value, label: text.parts[value] }))}
          value={part}
          onChange={(value) => setPart(value as Part)}
        />
        <SegmentedControl
          aria-label={text.pageLanguage}
          data={languages.map((value) => ({ value, label: ownLanguageNames[value].short }))}
          value={language}
          onChange={(value) => setLanguage(value as Language)}
        />
        <SegmentedControl
          className={styles.width}
          aria-label={text.width}
          data={(['phone', 'wide'] as const).map((value) => ({ value, label: text.widths[value] }))}
          value={width}
          onChange={(value) => setWidth(value as Width)}
        />
        <a href={address} target="_blank" rel="noreferrer">
          {text.newTab}
        </a>
      </div>
      <div className={styles.ground}>
        <iframe
          key={address}
          className={styles.frame}
          data-width={width}
          sandbox="allow-same-origin"
          src={address}
          title={text.previewOf(title)}
        />
      </div>
      {children && <div className={styles.acts}>{children}</div>}
    </Modal>
  );
}
