import type { EntityManager } from 'typeorm';
import { contactsOfOrganizationsOf2015, organizations } from './content/organizations.js';
import { insertRows } from './rows.js';
import { sampleId } from './sample-id.js';

export const organizationId = (id: string): string => sampleId(`organization/${id}`);

/** The first contact is 0. */
export const contactId = (organization: string, index = 0): string => sampleId(`contact/${organization}/${index}`);

const addresses = ['info', 'volunteers'];

export interface SampleContact {
  id: string;
  organization: string;
  name: string;
  email: string;
  language: 'kk' | 'ru' | 'en';
}

/** Everyone who can be asked in 2026, by organization. */
export const contacts: readonly (SampleContact & { position: string })[] = [
  ...Object.entries(contactsOfOrganizationsOf2015),
  ...organizations.map(({ id, contacts: people }) => [id, people] as const),
].flatMap(([organization, people]) =>
  people.map((person, index) => ({
    ...person,
    id: contactId(organization, index),
    organization,
    email: `${addresses[index]}@${organization}.example`,
  })),
);

export async function insertOrganizations(tx: EntityManager): Promise<void> {
  await insertRows(
    tx,
    'organization',
    organizations.map(({ id, kind, iati, name, shortName }) => ({
      id: organizationId(id),
      slug: id,
      name,
      short_name: shortName,
      kind,
      iati_type: iati,
      version: 1,
    })),
  );
  await insertRows(
    tx,
    'organization_division',
    organizations.flatMap(({ id, divisions }) =>
      divisions.map((division) => ({ organization_id: organizationId(id), division_id: division })),
    ),
  );
  await insertRows(
    tx,
    'contact',
    contacts.map(({ id, organization, name, position, email, language }) => ({
      id,
      organization_id: organizationId(organization),
      name,
      position,
      email,
      language,
      version: 1,
    })),
  );
}
