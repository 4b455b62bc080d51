import { neededBy } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { eventTypeReference } from '../platform/reference/event-type-reference.js';
import type { RequirementReference } from '../platform/reference/event-type-reference.js';
import { events } from './content/events.js';
import { items } from './content/items.js';
import { eventThemes } from './content/themes.js';
import type { SampleEvent, SamplePaper, SampleSlot, SampleTray } from './content/sample-event.js';
import { campaignId } from './edition-2015.js';
import { organizationId } from './insert-organizations.js';
import { personId } from './insert-people.js';
import { itemId, spaceId, venueId } from './insert-places.js';
import { insertRows } from './rows.js';
import { sampleId } from './sample-id.js';
import { daysOf, eventId, isInTray, occurrenceId, slotColumns, spacesOf, venueOf } from './slots.js';

export const edition2026Id = sampleId('edition/2026');

/** What is cancelled was planned first: partners and the public were told of it, so it is cancelled afterwards. */
const firstState = (event: SampleEvent) => (event.state === 'cancelled' ? 'planned' : event.state);
const holds = (event: SampleEvent): boolean => event.state !== 'draft';

const noSlot = {
  wall_start: null,
  wall_end: null,
  zone: null,
  offset_start: null,
  offset_end: null,
  starts_at: null,
  ends_at: null,
};

export async function insertEdition2026(tx: EntityManager): Promise<void> {
  await insertRows(tx, 'edition', [
    {
      id: edition2026Id,
      campaign_id: campaignId,
      year: 2026,
      motto: {
        kk: 'Адам саудасын бірге тоқтатайық!',
        ru: 'Остановим торговлю людьми вместе!',
        en: 'Let’s stop trafficking together!',
      },
      starts_on: '2026-07-30',
      ends_on: '2026-08-10',
      archived: false,
      sample: true,
      version: 1,
    },
  ]);
  await insertRows(
    tx,
    'participation',
    ['mia', 'iom-kazakhstan'].map((organization, position) => ({
      id: sampleId(`participation/lead/${organization}`),
      edition_id: edition2026Id,
      organization_id: organizationId(organization),
      role: 'lead',
      asked: {},
      position,
      version: 1,
    })),
  );
  await insertRows(tx, 'event', events.map(eventRow));
  await insertRows(
    tx,
    'event_division',
    events.flatMap((event) =>
      (event.divisions ?? []).map((division) => ({ event_id: eventId(event.id), division_id: division })),
    ),
  );
  await insertRows(
    tx,
    'occurrence',
    events.flatMap((event) => event.happens.map((happens, index) => occurrenceRow(event, happens, index))),
  );
  await insertHolds(tx);
  await insertRows(tx, 'requirement', events.flatMap(requirementRows));
}

const eventRow = (event: SampleEvent, index: number) => ({
  id: eventId(event.id),
  edition_id: edition2026Id,
  edition_year: 2026,
  type_id: event.type,
  slug: `${event.id}-2026`,
  title: event.title,
  summary: event.summary ?? {},
  audience: event.audience ?? {},
  access: event.access ?? {},
  note: event.note ?? null,
  languages: event.languages ?? [],
  tags: event.tags ?? [],
  themes: eventThemes[event.id] ?? [],
  state: firstState(event),
  attendance: event.attendance ?? 'in-person',
  online_url: event.onlineUrl ?? null,
  visibility: event.visibility ?? 'public',
  place_hidden: event.placeHidden ?? false,
  window_from: event.window?.[0] ?? null,
  window_to: event.window?.[1] ?? null,
  length_minutes: event.length ?? null,
  expected_participants: event.expected ?? null,
  coordinator_id: personId(event.coordinator),
  created_at: new Date(Date.UTC(2026, 5, 15, 4 + (index % 8), (index * 7) % 60)).toISOString(),
  version: 1,
});

const occurrenceRow = (event: SampleEvent, happens: SampleSlot | SampleTray, index: number) => {
  const venue = venueOf(happens.at);
  return {
    id: occurrenceId(event.id, index),
    event_id: eventId(event.id),
    holds: holds(event),
    edition_year: 2026,
    venue_id: venue ? venueId(venue.id) : null,
    place: (isInTray(happens) ? undefined : happens.place) ?? {},
    ...(isInTray(happens) ? noSlot : slotColumns(event, happens)),
    all_day: isInTray(happens) ? false : (happens.allDay ?? false),
    setup_minutes: happens.setup ?? 0,
    teardown_minutes: happens.teardown ?? 0,
    tray_reason: isInTray(happens) ? happens.tray : null,
    sequence: 0,
    version: 1,
  };
};

/** What each occurrence takes; `occupied` comes from its occurrence, as the chain of holds wants it. */
async function insertHolds(tx: EntityManager): Promise<void> {
  const slots = events.flatMap((event) =>
    event.happens.flatMap((slot, index) =>
      isInTray(slot) ? [] : [{ occurrence: occurrenceId(event.id, index), slot }],
    ),
  );
  const held = { spaces: [] as object[], people: [] as object[], items: [] as object[] };
  for (const { occurrence, slot } of slots) {
    for (const path of spacesOf(slot.at)) held.spaces.push({ occurrence, space: spaceId(path) });
    for (const said of slot.people ?? []) {
      const [person = '', duty] = said.split(' ');
      held.people.push({
        id: sampleId(`assignment/${occurrence}/${said}`),
        occurrence,
        person: personId(person),
        duty,
      });
    }
    for (const said of slot.items ?? []) {
      const [item = '', quantity = '1'] = said.split(' ');
      const unique = items.find(({ id }) => id === item)?.quantity === 1;
      held.items.push({ occurrence, item: itemId(item), unique, quantity: Number(quantity) });
    }
  }
  await tx.query(
    `INSERT INTO occurrence_space (occurrence_id, space_id, venue_id, occupied)
     SELECT held.occurrence, held.space, occurrence.venue_id, occurrence.occupied
       FROM jsonb_to_recordset($1::jsonb) AS held (occurrence uuid, space uuid)
       JOIN occurrence ON occurrence.id = held.occurrence`,
    [JSON.stringify(held.spaces)],
  );
  await tx.query(
    `INSERT INTO assignment (id, occurrence_id, person_id, duty_id, occupied)
     SELECT held.id, held.occurrence, held.person, held.duty, occurrence.occupied
       FROM jsonb_to_recordset($1::jsonb) AS held (id uuid, occurrence uuid, person uuid, duty text)
       JOIN occurrence ON occurrence.id = held.occurrence`,
    [JSON.stringify(held.people)],
  );
  await tx.query(
    `INSERT INTO occurrence_item (occurrence_id, item_id, is_unique, quantity, occupied)
     SELECT held.occurrence, held.item, held."unique", held.quantity, occurrence.occupied
       FROM jsonb_to_recordset($1::jsonb) AS held (occurrence uuid, item uuid, "unique" boolean, quantity integer)
       JOIN occurrence ON occurrence.id = held.occurrence`,
    [JSON.stringify(held.items)],
  );
}

/** How far a paper usually is in a state. */
const usualPaper: Record<SampleEvent['state'], SamplePaper> = {
  draft: 'open',
  planned: 'sent',
  confirmed: 'granted',
  completed: 'granted',
  cancelled: 'sent',
};

function isNeeded(event: SampleEvent, requirement: RequirementReference): boolean {
  const places = event.happens.map(({ at }) => venueOf(at));
  const settled = event.state === 'confirmed' || event.state === 'completed';
  if (requirement.label.en?.startsWith('Transport police'))
    return places.some((venue) => venue?.kind === 'railway-station');
  if (requirement.kind === 'permission') return event.akimat !== 'not-needed';
  // A venue without a host has nobody to ask.
  if (requirement.role === 'venue-host' && !places.some((venue) => venue?.host)) return event.state === 'draft';
  return !settled || (event.with ?? []).some(({ role }) => role === requirement.role);
}

const requirementRows = (event: SampleEvent) =>
  eventTypeReference
    .find(({ id }) => id === event.type)!
    .requirements.map((requirement, position) => {
      const needed = isNeeded(event, requirement);
      const paper = requirement.kind === 'permission' && needed ? (event.akimat ?? usualPaper[event.state]) : 'open';
      const answered = paper === 'granted' || paper === 'refused';
      const day = neededBy(daysOf(event).first, requirement.leadDays);
      return {
        id: sampleId(`requirement/${event.id}/${position}`),
        event_id: eventId(event.id),
        kind: requirement.kind,
        role: requirement.role,
        label: requirement.label,
        short: requirement.short,
        applies: requirement.applies,
        decided: true,
        lead_days: requirement.leadDays,
        needed,
        needed_by: needed ? day : null,
        sent_on: answered || paper === 'sent' ? neededBy(day, 4) : null,
        answered_on: answered ? neededBy(day, 1) : null,
        granted: answered ? paper === 'granted' : null,
        number: answered ? `${120 + position}-${event.id.length}/2026` : null,
        position,
        version: 1,
      };
    });
