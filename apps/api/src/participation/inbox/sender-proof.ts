import { Resolver } from 'node:dns/promises';
import { Inject, Injectable } from '@nestjs/common';
import { domainOf, serverVouches, speaksFor } from '@birge/domain';
import type { AppConfig } from '../../platform/config/config.js';
import { APP_CONFIG } from '../../platform/config/config.module.js';
import type { ReadMail } from '../calendar-mail/read-mail.js';

/** Asks DNS for records of a name. */
export type Resolve = (name: string, type: string) => Promise<string[] | string[][]>;

/** A letter with more signatures was not written by a person's mail server. */
const MOST_SIGNATURES = 8;
const PATIENCE = 8_000;

/** Whether a letter comes from its author's domain: our mail server says so, or the domain's own signature does. */
@Injectable()
export class SenderProof {
  /** Specs put their own here: no test asks the Internet. */
  resolve: Resolve;

  constructor(@Inject(APP_CONFIG) private readonly config: AppConfig) {
    const dns = new Resolver({ timeout: 2_000, tries: 2 });
    this.resolve = (name, type) => dns.resolve(name, type) as Promise<string[] | string[][]>;
  }

  async vouchesFor({ sender, headers }: ReadMail, raw: Buffer): Promise<boolean> {
    const domain = sender && domainOf(sender);
    if (!domain) return false;
    const { mailAuthservId } = this.config;
    if (mailAuthservId && serverVouches(headers, mailAuthservId, domain)) return true;
    const signatures = headers.filter(({ name }) => name === 'dkim-signature').length;
    return signatures > 0 && signatures <= MOST_SIGNATURES && this.isSigned(raw, domain);
  }

  private async isSigned(raw: Buffer, domain: string): Promise<boolean> {
    // Loaded with the first letter: most processes never read one.
    const { dkimVerify } = await import('mailauth/lib/dkim/verify.js');
    const verified = dkimVerify(raw, { resolver: this.resolve, strict: true }).then(({ results }) =>
      results.some(
        ({ status, signingDomain, canonBodyLengthLimited }) =>
          // A signature of the beginning only (l=) would let anybody append a calendar to it.
          status.result === 'pass' && !canonBodyLengthLimited && speaksFor((signingDomain ?? '').toLowerCase(), domain),
      ),
    );
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<false>((late) => (timer = setTimeout(late, PATIENCE, false)));
    return Promise.race([verified.catch(() => false), tooLong]).finally(() => clearTimeout(timer));
  }
}
