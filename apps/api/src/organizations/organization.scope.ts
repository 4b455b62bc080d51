/** What an oblast coordinator sees ($1 is her divisions, null the whole country): hers, and what is no oblast's. */
export const organizationInScope = `($1::text[] IS NULL
       OR NOT EXISTS (SELECT FROM organization_division AS named WHERE named.organization_id = organization.id)
       OR EXISTS (SELECT FROM organization_division AS named
                   WHERE named.organization_id = organization.id AND named.division_id = ANY ($1)))`;
