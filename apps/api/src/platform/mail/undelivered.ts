import { ApiProperty } from '@nestjs/swagger';
import { deliveryReason, deliveryReasons, type DeliveryReason, type DeliveryState } from '@birge/domain';
import { instant } from '../database/sql.js';
import { withheld } from './withheld.js';

/** What the database knows of a letter that did not arrive. */
export interface Undelivered {
  state: DeliveryState;
  at: string;
  said: string | null;
}

export class UndeliveredView {
  /** It came back, or no server took it. */
  @ApiProperty({ enum: ['returned', 'failed'] }) state!: DeliveryState;
  /** When it came back; of one that did not leave, when it was written. */
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ enum: deliveryReasons }) reason!: DeliveryReason;
  /** The server's own words, which may hold the address; null to an observer. */
  @ApiProperty({ type: String, nullable: true }) said!: string | null;
}

const words = Object.values(withheld).map((why) => `'${why}'`);

/**
 * What became of the last letter to a contact's present address, where it did not arrive; null where it did, where none
 * was sent, and once the address is another one. What we held back ourselves is no failure.
 */
export const undeliveredJson = (contact: string) => `(
  SELECT CASE WHEN last.bounced_at IS NOT NULL OR last.state = 'failed' THEN jsonb_build_object(
           'state', CASE WHEN last.bounced_at IS NULL THEN 'failed' ELSE 'returned' END,
           'at', ${instant('coalesce(last.bounced_at, last.created_at)')}, 'said', coalesce(last.bounce, last.failure)) END
    FROM (SELECT message.state, message.bounced_at, message.bounce, message.failure, message.created_at FROM message
           WHERE message.contact_id = ${contact}.id AND lower(message.recipient) = lower(${contact}.email)
             AND (message.state = 'sent' OR message.bounced_at IS NOT NULL
                  OR (message.state = 'failed' AND message.failure NOT IN (${words.join(', ')})))
           ORDER BY coalesce(message.bounced_at, message.sent_at, message.created_at) DESC, message.id LIMIT 1) last)`;

export const undeliveredView = (known: Undelivered | null, seesAddresses: boolean): UndeliveredView | null =>
  known && {
    state: known.state,
    at: known.at,
    reason: deliveryReason(known.said, known.state),
    said: seesAddresses ? known.said : null,
  };
