import { readFileSync } from 'node:fs';
import type { EntityManager } from 'typeorm';
import type { Localized } from '@birge/domain';
import { cities } from './content/cities.js';
import { organizationId } from './insert-organizations.js';
import { insertRows } from './rows.js';
import { sampleId } from './sample-id.js';

type Text = Record<'en' | 'ru' | 'kk', string | null>;

export interface Campaign2015 {
  campaign: { name: Text; edition: number; starts_on: string; ends_on: string; lead_organizations: string[] };
  organizations: { id: string; name: Text; short_name: Text | null; type: string; iati_org_type: string }[];
  venues: { id: string; name: Text; kind: string; city: string; division: string }[];
  events: {
    id: string;
    title: Text;
    type: string;
    venue: string;
    date_window: { from: string; to: string };
    co_organizers: string[];
    partners: string[];
    audience: string;
    state: string;
  }[];
  contact: { organization: string; email: string; phone: string; note: string };
}

/** What is known of 2015, as its sources say it. */
export const campaign2015 = (): Campaign2015 =>
  JSON.parse(readFileSync(new URL('./data/campaign-2015.json', import.meta.url), 'utf8')) as Campaign2015;

export const campaignId = sampleId('campaign/lets-stop-trafficking-together');
export const edition2015Id = sampleId('edition/2015');
export const event2015Id = (id: string): string => sampleId(`2015/event/${id}`);
export const venue2015Id = (id: string): string => sampleId(`2015/venue/${id}`);

/** The archive's names for what the house calls otherwise. */
const kinds: Record<string, string> = {
  private_fund: 'ngo',
  government_local_police: 'police',
  government_police: 'police',
  venue_operator: 'venue-operator',
  railway_station: 'railway-station',
  shopping_centre: 'shopping-centre',
};

const kindOf = (type: string): string => kinds[type] ?? type;

/** Unknown stays unknown: a missing language is left out. */
const known = (text: Text | null): Localized =>
  Object.fromEntries(Object.entries(text ?? {}).filter(([, value]) => value !== null)) as Localized;

const SOURCE = 'campaign-2015';

/** At work in 2026 as well. The others are kept as they were called then, beside those of 2026. */
const stillActive = ['korgau-astana'];

/**
 * Venues and offices of 2015 are archived rows of their own, beside those of 2026: what the sample invents about Khan
 * Shatyr (an atrium for 600) must not become a fact of 2015. Nobody knows their spaces, so they have none.
 */
export async function insertEdition2015(tx: EntityManager): Promise<void> {
  const data = campaign2015();
  const year = data.campaign.edition;
  const archivedAt = `${year}-12-31T00:00:00Z`;
  await insertRows(tx, 'campaign', [
    { id: campaignId, slug: 'lets-stop-trafficking-together', name: known(data.campaign.name) },
  ]);
  await insertRows(tx, 'edition', [
    {
      id: edition2015Id,
      campaign_id: campaignId,
      year,
      motto: known(data.campaign.name),
      starts_on: data.campaign.starts_on,
      ends_on: data.campaign.ends_on,
      archived: true,
      sample: false,
      version: 1,
    },
  ]);
  await insertRows(
    tx,
    'organization',
    data.organizations.map(({ id, name, short_name: shortName, type, iati_org_type: iati }) => ({
      id: organizationId(id),
      slug: id,
      name: known(name),
      short_name: known(shortName),
      kind: kindOf(type),
      iati_type: iati,
      archived_at: stillActive.includes(id) ? null : archivedAt,
      version: 1,
    })),
  );
  await insertRows(tx, 'organization_division', [
    { organization_id: organizationId('korgau-astana'), division_id: 'astana' },
    { organization_id: organizationId('dia-astana'), division_id: 'astana' },
  ]);
  await insertRows(tx, 'contact', [
    {
      id: sampleId('2015/contact'),
      organization_id: organizationId(data.contact.organization),
      // Nobody's name is known.
      name: `IOM, ${year}`,
      position: data.contact.note,
      email: data.contact.email,
      phone: data.contact.phone,
      language: 'en',
      archived_at: archivedAt,
      version: 1,
    },
  ]);
  await insertRows(
    tx,
    'venue',
    data.venues.map(({ id, name, kind }) => ({
      id: venue2015Id(id),
      slug: `${id}-${year}`,
      name: known(name),
      kind: kindOf(kind),
      // Both are in the capital, whose name is known in every language.
      city: cities.astana.name,
      address: {},
      directions: {},
      consent_needed: true,
      notice_days: 5,
      archived_at: archivedAt,
      version: 1,
    })),
  );
  await insertRows(
    tx,
    'venue_division',
    data.venues.map(({ id, division }) => ({ venue_id: venue2015Id(id), division_id: division, valid: '(,)' })),
  );
  await insertEvents(tx, data);
}

async function insertEvents(tx: EntityManager, data: Campaign2015): Promise<void> {
  const year = data.campaign.edition;
  await insertRows(
    tx,
    'event',
    data.events.map((event) => ({
      id: event2015Id(event.id),
      edition_id: edition2015Id,
      edition_year: year,
      type_id: event.type,
      slug: `${event.id}-${year}`,
      title: known(event.title),
      summary: {},
      audience: { en: event.audience },
      access: {},
      languages: [],
      tags: [],
      state: event.state,
      attendance: 'in-person',
      visibility: 'public',
      place_hidden: false,
      window_from: event.date_window.from,
      window_to: event.date_window.to,
      version: 1,
    })),
  );
  await insertRows(
    tx,
    'occurrence',
    data.events.map((event) => ({
      id: sampleId(`2015/occurrence/${event.id}`),
      event_id: event2015Id(event.id),
      holds: true,
      edition_year: year,
      venue_id: venue2015Id(event.venue),
      place: {},
      all_day: false,
      setup_minutes: 0,
      teardown_minutes: 0,
      tray_reason: 'no-time',
      sequence: 0,
      version: 1,
    })),
  );
  const role = (event: string, role: string, organizations: readonly string[], first = 0) =>
    organizations.map((organization, index) => ({
      id: sampleId(`2015/participation/${event}/${role}/${organization}`),
      event_id: event2015Id(event),
      organization_id: organizationId(organization),
      role,
      asked: {},
      position: first + index,
      version: 1,
    }));
  await insertRows(
    tx,
    'participation',
    data.events.flatMap((event) => [
      ...role(event.id, 'co-organizer', event.co_organizers),
      ...role(event.id, 'partner', event.partners, event.co_organizers.length),
    ]),
  );
  await insertRows(
    tx,
    'participation',
    data.campaign.lead_organizations.map((organization, position) => ({
      id: sampleId(`2015/participation/lead/${organization}`),
      edition_id: edition2015Id,
      organization_id: organizationId(organization),
      role: 'lead',
      asked: {},
      position,
      version: 1,
    })),
  );
  const external = (kind: string, value: string, target: string) => ({ kind, source: SOURCE, value, target });
  await insertRows(tx, 'external_id', [
    ...data.events.map(({ id }) => external('event', id, event2015Id(id))),
    ...data.venues.map(({ id }) => external('venue', id, venue2015Id(id))),
    ...data.organizations.map(({ id }) => external('organization', id, organizationId(id))),
  ]);
}
