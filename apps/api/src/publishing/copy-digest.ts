import { createHash } from 'node:crypto';
import type { PublicFacts } from '@birge/domain';

const hashed = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22);

/**
 * What the public would be told, as a short name: the same name, the same copy. PostgreSQL gives the keys of a jsonb
 * object in one order, however they were written.
 */
export const copyDigest = (now: PublicFacts | null): string => hashed(JSON.stringify(now));

/** What a suspicion is kept as where its words are not to be kept. */
export const hashedSuspicion = (key: string): string => hashed(key);
