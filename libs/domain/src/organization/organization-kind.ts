/** Kinds of organization; each maps to IATI and HDX types on export. */
export const organizationKinds = [
  'intergovernmental',
  'government',
  'police',
  'local-executive',
  'ngo',
  'company',
  'venue-operator',
  'media',
  'education',
] as const;
export type OrganizationKind = (typeof organizationKinds)[number];
