import type { Localized } from '@birge/domain';
import type { OpeningHoursView, VenueView } from '@birge/api-client';

export interface VenueValues {
  name: Localized;
  city: Localized;
  address: Localized;
  directions: Localized;
  kind: string;
  divisionId: string;
  latitude: number | null;
  longitude: number | null;
  capacity: number | null;
  hostId: string | null;
  consentNeeded: boolean;
  noticeDays: number | null;
  openingHours: OpeningHoursView[];
}

export const newVenue: VenueValues = {
  name: {},
  city: {},
  address: {},
  directions: {},
  kind: 'hall',
  divisionId: '',
  latitude: null,
  longitude: null,
  capacity: null,
  hostId: null,
  consentNeeded: true,
  noticeDays: 5,
  openingHours: [],
};

/** The division that counts today is the last of its history. */
export const valuesOf = (venue: VenueView): VenueValues => ({
  name: venue.name,
  city: venue.city ?? {},
  address: venue.address ?? {},
  directions: venue.directions ?? {},
  kind: venue.kind,
  divisionId: venue.divisionId ?? '',
  latitude: venue.latitude,
  longitude: venue.longitude,
  capacity: venue.capacity,
  hostId: venue.hostId,
  consentNeeded: venue.consentNeeded,
  noticeDays: venue.noticeDays,
  openingHours: venue.openingHours,
});
