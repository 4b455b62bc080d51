export const venueKinds = [
  'railway-station',
  'shopping-centre',
  'library',
  'university',
  'school',
  'hall',
  'park',
  'square',
  'hotel',
  'office',
  'theatre',
  'sports',
  'market',
  'other',
] as const;
export type VenueKind = (typeof venueKinds)[number];
