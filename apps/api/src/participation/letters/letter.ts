import type { Letter, LetterBlock, MessageKind } from '@birge/domain';
import type { CalendarMemory } from './calendar-memory.js';

export type { MessageKind };
export type CalendarMethod = 'REQUEST' | 'CANCEL' | 'DECLINECOUNTER';

/** Marks in what is stored: a personal link, the tagged reply address and the address that stops reminders never are. */
export const LINK = '{link}';
export const REPLY = '{reply}';
export const STOP = '{stop}';
/** The link to all that a contact is asked. */
export const PAGE = '{page}';

/** How a letter leaves, whatever it says. */
interface Sending {
  /** Who writes; else the event's coordinator. */
  from?: string;
  /** Not before this. */
  notBefore?: Date;
}

/** Whatever can be written to somebody, and what must be known to write it. */
export type LetterRequest = Sending &
  /** `again`: nothing changed since the last letter, but what she answered is what was before it. */
  (
    | { kind: 'invitation' | 'update' | 'reminder'; invitationId: string; again?: boolean }
    /** `event`: it will not be held. `withdrawn`: it goes on without this contact. */
    | { kind: 'cancellation'; invitationId: string; why: 'event' | 'withdrawn' }
    | {
        kind: 'counter-declined';
        invitationId: string;
        /** Wall time at the place; `sequence` is the COUNTER's, null where it came from the page. */
        proposal: {
          occurrenceId: string | null;
          start: string | null;
          end: string | null;
          place: string | null;
          sequence: number | null;
        };
        /** The coordinator's word. */
        word: string | null;
      }
    | { kind: 'answer-told'; invitationId: string; answerId: string }
    /** To a coordinator: the subject and the blocks are the writer's, in the person's language. */
    | { kind: 'digest' | 'quorum'; personId: string; eventId: string | null; subject: string; blocks: LetterBlock[] }
  );

export type InvitationLetterRequest = Extract<LetterRequest, { invitationId: string }>;

export interface CalendarPart {
  method: CalendarMethod;
  /** Not folded, with marks. */
  text: string;
}

/** A letter that can be put into the outbox. */
export interface WrittenLetter extends Letter {
  kind: MessageKind;
  text: string;
  html: string;
  calendar: CalendarPart | null;
}

/** A letter about an invitation, ready to be put into the outbox or to be looked at. */
export interface ComposedLetter extends WrittenLetter {
  /** How the contact's calendar knows the event once this letter has come. */
  remembered: CalendarMemory;
  /** Leaves with it: it takes out of her calendar what a REQUEST cannot. */
  also: WrittenLetter | null;
}
