import { Key, OneOf, Uuid } from '../platform/http/fields/index.js';

export const doings = ['looking', 'dragging', 'editing'] as const;
export type Doing = (typeof doings)[number];

/** A sign of life: which card or event an open page has before it. It counts for some seconds. */
export class PresenceRequest {
  /** The page's own name, made when it opened; nobody else can use it. */
  @Key() tab!: string;
  @Uuid() eventId!: string;
  /** One of its occurrences; none on the event's own page. */
  @Uuid({ nullable: true }) occurrenceId!: string | null;
  @OneOf(doings) doing!: Doing;
}
