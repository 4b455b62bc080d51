import { isHeld, type Localized } from '@birge/domain';
import { placeInFull, type ToldSlot } from '../../participation/asked-slots.queries.js';
import type { NoticeSlotView, NoticeView, RecipientView } from './notice.dto.js';
import type { NowSlot, PendingNotice } from './notice.queries.js';

const iso = (at: number): string => new Date(at).toISOString();
const slotOf = (slot: ToldSlot | NowSlot | null, place: Localized): NoticeSlotView | null =>
  slot && { start: slot.start, end: slot.end, allDay: slot.allDay, place };

function noticeView({ notice, ...row }: PendingNotice): NoticeView {
  return {
    invitationId: row.invitationId,
    eventId: row.eventId,
    eventTitle: row.title,
    role: row.role,
    kind: notice.kind,
    state: notice.state,
    changes: notice.changes.map(({ was, now }) => ({
      occurrenceId: (now ?? was)!.occurrence,
      was: slotOf(was, was?.place ?? {}),
      now: slotOf(now, now ? placeInFull(now) : {}),
    })),
    answer: row.answer,
    toldAt: iso(row.toldAt),
    held: isHeld(notice, row.heldState) ? { at: iso(row.heldAt!), by: row.heldBy! } : null,
  };
}

/** Grouped by who reads them, in the order in which they came. */
export function recipientViews(rows: readonly PendingNotice[]): RecipientView[] {
  const recipients = new Map<string, RecipientView>();
  for (const row of rows) {
    const { contactId, contactName, organizationId, organization: organizationName, email, language } = row;
    const key = `${contactId} ${language}`;
    const recipient = recipients.get(key) ?? {
      contactId,
      contactName,
      organizationId,
      organizationName,
      email,
      language,
      notices: [],
    };
    recipient.notices.push(noticeView(row));
    recipients.set(key, recipient);
  }
  return [...recipients.values()];
}
