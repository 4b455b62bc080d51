import { Text, Uuid } from '../platform/http/fields/index.js';

/** An event as it was looked at: another copy is not told unseen. */
export class SeenCopyRequest {
  @Uuid() eventId!: string;
  /** The `copy` of the list or of the preview. */
  @Text(64) copy!: string;
}
