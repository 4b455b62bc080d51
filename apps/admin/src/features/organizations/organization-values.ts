import type { Localized } from '@birge/domain';
import type { OrganizationView } from '@birge/api-client';

export interface OrganizationValues {
  name: Localized;
  shortName: Localized;
  kind: string;
  divisions: string[];
  website: string | null;
}

export const newOrganization: OrganizationValues = {
  name: {},
  shortName: {},
  kind: 'ngo',
  divisions: [],
  website: null,
};

export const valuesOf = ({ name, shortName, kind, divisions, website }: OrganizationView): OrganizationValues => ({
  name,
  shortName,
  kind,
  divisions,
  website,
});
