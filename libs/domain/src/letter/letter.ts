/** What is written for one reason: to a partner's contact, or (digest, quorum) to a coordinator; links are a contact's own. */
export const messageKinds = [
  'invitation',
  'update',
  'cancellation',
  'reminder',
  'counter-declined',
  'answer-told',
  'digest',
  'quorum',
  'links',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** A letter is a short list of these, whatever it is shown as: plain text and HTML are two renderings of one list. */
export type LetterBlock =
  | { kind: 'text'; text: string; quiet?: boolean }
  /** “When: 30 July”: what, when, where, a line each. */
  | { kind: 'facts'; rows: readonly { label: string; value: string }[] }
  /** What was told before and what is so now; `now` null: it will not be. */
  | { kind: 'changes'; rows: readonly { label: string; was: string | null; now: string | null }[] }
  /** The personal link: once in plain text, as one plain button for each choice in HTML. */
  | { kind: 'link'; href: string; choices: readonly { label: string; href: string }[] };

export interface Letter {
  subject: string;
  blocks: readonly LetterBlock[];
}
