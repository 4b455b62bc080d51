import type { Localized } from '@birge/domain';
import type { OrganizationView } from '@birge/api-client';

export interface OrganizationValues {
  name: Localized;
  shortName: Localized;
  kind: string;
  divisions: string[];
  website: string | null;
  mailDomains: string[];
}

export const newOrganization: OrganizationValues = {
  name: {},
  shortName: {},
  kind: 'ngo',
  divisions: [],
  website: null,
  mailDomains: [],
};

export const valuesOf = ({
  name,
  shortName,
  kind,
  divisions,
  website,
  mailDomains,
}: OrganizationView): OrganizationValues => ({
  name,
  shortName,
  kind,
  divisions,
  website,
  mailDomains,
});
