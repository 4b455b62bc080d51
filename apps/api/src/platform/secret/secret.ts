import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG } from '../config/config.module.js';
import type { AppConfig } from '../config/config.js';

/**
 * What only this installation knows: from the settings, else made once and kept beside the data, for its owner alone.
 * The database never has it, so a copy of the database opens nobody's personal link.
 */
@Injectable()
export class Secret {
  private known?: string;

  constructor(@Inject(APP_CONFIG) private readonly config: AppConfig) {}

  /** HMAC-SHA256 of a text as 43 characters for an address (base64url). The text's first word says what it is for. */
  sign(text: string): string {
    this.known ??= this.config.secret ?? keptSecret(this.config.dataFolder);
    return createHmac('sha256', this.known).update(text).digest('base64url');
  }

  /** Whether this is what `sign` makes of the text, compared in constant time. */
  isSignature(text: string, given: string): boolean {
    const made = Buffer.from(this.sign(text));
    const other = Buffer.from(given);
    return made.length === other.length && timingSafeEqual(made, other);
  }
}

/** Two processes that start at once end with the same one: a link is made whole or not at all, and the first one stays. */
export function keptSecret(folder: string): string {
  const file = join(folder, 'secret');
  const draft = join(folder, `secret-${randomBytes(6).toString('hex')}`);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(draft, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32)
    throw new Error(`${file} is too short to be the secret of personal links: restore or remove it.`);
  return secret;
}
