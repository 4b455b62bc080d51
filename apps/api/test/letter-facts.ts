import { resolveWallTime, type Language, type WallTime } from '@birge/domain';
import type { Asked, AskedSlot } from '../src/participation/asked-slots.queries.js';
import type { CalendarMemory } from '../src/participation/letters/calendar-memory.js';
import type { LetterFacts } from '../src/participation/letters/letter-facts.queries.js';

/** What a letter is written from, without a database. */
export const EVENT = '11111111-1111-4111-8111-111111111111';
const instantOf = (wall: WallTime, zone: string): number => {
  const resolved = resolveWallTime(wall, zone, 'earlier');
  if (resolved.kind !== 'resolved') throw new Error(wall);
  return resolved.instant;
};

let made = 0;
export function askedSlot(start: string | null, end: string | null, more: Partial<AskedSlot> = {}): AskedSlot {
  const zone = more.zone ?? 'Asia/Almaty';
  const id = more.id ?? `occurrence-${++made}`;
  return {
    id,
    start,
    end,
    zone: start && zone,
    offset: start ? 300 : null,
    startsAt: start === null ? null : instantOf(start, zone),
    endsAt: end === null ? null : instantOf(end, zone),
    allDay: false,
    setupMinutes: 0,
    sequence: 0,
    digest: `${id} ${start} ${end}`,
    venue: { en: 'Khan Shatyr' },
    space: null,
    city: { en: 'Astana' },
    address: null,
    place: {},
    ...more,
  };
}
const about = (slots: AskedSlot[], more: Partial<Asked> = {}): Asked => ({
  title: { en: 'Flash-mob', kk: 'Флешмоб' },
  campaign: { en: 'Let’s stop trafficking, together!' },
  onlineUrl: null,
  windowFrom: null,
  windowTo: null,
  editionYear: 2026,
  editionId: '00000000-0000-4000-8000-000000002026',
  editionSequence: 0,
  zone: 'Asia/Almaty',
  lastEnd: null,
  organization: { en: 'Korgau' },
  events: [],
  slots,
  ...more,
});
export const letterFactsOf = (
  slots: AskedSlot[],
  memory: CalendarMemory = {},
  more: Partial<LetterFacts> = {},
): LetterFacts => ({
  invitationId: 'invitation',
  participationId: 'participation',
  contactId: 'contact',
  contactName: 'Жанар «Zh», Мұсаева; "N"',
  email: 'zhanar@partner.example',
  language: 'en' as Language,
  eventId: EVENT,
  typeId: 'flash-mob',
  eventState: 'planned',
  stateReason: null,
  coordinator: null,
  role: 'partner',
  asked: {},
  askedFor: [],
  deadline: 0,
  told: [],
  sequence: 0,
  memory,
  about: about(slots),
  ...more,
});
