import { common, inboxWords, slotText } from '@birge/i18n';
import type { InboxRow } from '@birge/api-client';
import type { Language } from '@birge/domain';

type Words = (typeof inboxWords)[Language];

export const senderOf = ({ sender, senderName }: InboxRow, text: Words): string =>
  [senderName, sender].filter(Boolean).join(', ') || text.nobody;

export const reasonOf = (reason: string | null, text: Words): string | null =>
  reason && (text.reason[reason as keyof typeof text.reason] ?? text.unknownReason);

/** What one reply says, in a line: the answer, for when, what is proposed instead. */
export function replyLine(reply: InboxRow['replies'][number], language: Language): string {
  const text = inboxWords[language];
  const at = (start: string, end: string | null) => slotText(language, start, end ?? start, false);
  return [
    reply.answer && common[language].answer[reply.answer],
    reply.occurrence && text.forOccurrence(at(reply.occurrence, null)),
    reply.start && text.proposes(at(reply.start, reply.end)),
    reply.location,
  ]
    .filter(Boolean)
    .join(', ');
}
