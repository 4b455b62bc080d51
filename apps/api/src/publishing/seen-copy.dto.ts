import { Text, Uuid } from '../platform/http/fields/index.js';
import { Refused } from '../platform/http/refuse.js';

/** An event as it was looked at: another copy is not told unseen. */
export class SeenCopyRequest {
  @Uuid() eventId!: string;
  /** The `copy` of the list or of the preview. */
  @Text(64) copy!: string;
}

/** By event; what was seen of an event that is not asked for is a slip of who asks. */
export function seenCopies(asked: {
  eventIds: readonly string[];
  seen?: readonly SeenCopyRequest[];
}): ReadonlyMap<string, string> {
  const seen = asked.seen ?? [];
  const stray = seen.findIndex(({ eventId }) => !asked.eventIds.includes(eventId));
  if (stray >= 0)
    throw new Refused({ code: 'field-invalid' }, [{ field: `seen.${stray}.eventId`, code: 'unknown-reference' }]);
  return new Map(seen.map(({ eventId, copy }) => [eventId, copy]));
}
