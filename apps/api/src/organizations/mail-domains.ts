import { mailDomainProblem, mailDomainTyped } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import type { Who } from '../platform/http/allow.js';
import { Refused } from '../platform/http/refuse.js';

/**
 * The domains that are an organization's own: whoever writes from one may answer for a colleague, so a provider where
 * anybody has an address is refused, at the one that it is.
 */
export function ownDomains(typed: readonly string[]): string[] {
  const domains = typed.map(mailDomainTyped);
  const wrong = domains.flatMap((domain, index) => {
    const problem = mailDomainProblem(domain);
    return problem
      ? [
          {
            field: `mailDomains.${index}`,
            code: problem === 'public' ? ('not-allowed' as const) : ('not-an-address' as const),
          },
        ]
      : [];
  });
  if (wrong.length > 0) throw new Refused({ code: 'field-invalid' }, wrong);
  return [...new Set(domains)];
}

export async function writeDomains(tx: EntityManager, who: Who, id: string, domains: readonly string[]): Promise<void> {
  await tx.query(
    `DELETE FROM organization_domain AS own WHERE own.organization_id = $1 AND NOT own.domain = ANY ($2)`,
    [id, domains],
  );
  await tx.query(
    `INSERT INTO organization_domain (organization_id, domain, added_by)
     SELECT $1, given.domain, $3 FROM unnest($2::text[]) AS given (domain) ON CONFLICT DO NOTHING`,
    [id, domains, who.id],
  );
}
