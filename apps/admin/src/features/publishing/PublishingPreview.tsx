import { Button } from '@mantine/core';
import { textIn } from '@birge/domain';
import { publishingActs } from '@birge/i18n';
import type { PublishingItem } from '@birge/api-client';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { PreviewDialog } from '../../shared/told/PreviewDialog.js';
import { isBlocked } from './publishing-filter.js';

interface Props {
  /** As it was when the preview was opened: what is published is what was seen, or nothing. */
  item: PublishingItem;
  mayPublish: boolean;
  onPublish(): void;
  /** It asks for a reason: chosen, its field stands in the list. */
  onAnswer(): void;
  onClose(): void;
}

export function PublishingPreview({ item, mayPublish, onPublish, onAnswer, onClose }: Props) {
  const text = useText(publishingActs);
  const { language } = useLanguage();
  const [words, act] = isBlocked(item) ? [text.answerFirst, onAnswer] : [text.publishSeen, onPublish];
  return (
    <PreviewDialog eventId={item.eventId} title={textIn(item.title, language)} onClose={onClose}>
      {mayPublish && (
        <Button
          onClick={() => {
            act();
            onClose();
          }}
        >
          {words}
        </Button>
      )}
    </PreviewDialog>
  );
}
