import { createHash, randomBytes } from 'node:crypto';
import { addDays, dateOf, inLanguage, neededBy, timeOf } from '@birge/domain';
import type { Localized } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { events } from './content/events.js';
import type { SampleEvent, SampleParticipation } from './content/sample-event.js';
import { contacts, organizationId } from './insert-organizations.js';
import { personId } from './insert-people.js';
import { cancellationLetter, invitationLetter, reminderLetter } from './letters.js';
import type { Letter } from './letters.js';
import { insertRows } from './rows.js';
import { sampleId } from './sample-id.js';
import { daysOf, eventId, isInTray, occurrenceId, resolved, venueOf, zoneOf } from './slots.js';

/** Hashes of the links' tokens, by an invitation's id; without a secret nobody has the links, a coordinator sends new ones. */
export type TokenHash = (invitationId: string, generation: number) => Buffer;

export const unknownTokenHash: TokenHash = () => createHash('sha256').update(randomBytes(32)).digest();

export const participationId = (event: string, role: string, organization: string): string =>
  sampleId(`participation/${event}/${role}/${organization}`);

interface Asked extends SampleParticipation {
  event: SampleEvent;
  id: string;
  position: number;
  invitation: string;
  contact: (typeof contacts)[number];
  /** ISO instants. */
  askedAt: string;
  answeredAt: string;
  deadline: string;
  expiresAt: string;
  deadlineDay: string;
}

const at = (day: string, time: string, zone: string): string =>
  new Date(resolved(`${day}T${time}`, zone).instant).toISOString();

/** Everyone with a role, with the days on which she was asked and answered: some two weeks before the event. */
const asked: readonly Asked[] = events.flatMap((event) =>
  (event.with ?? []).map((participation, position) => {
    const { first, last } = daysOf(event);
    const zone = zoneOf(event, event.happens[0]?.at, first);
    const deadlineDay = neededBy(first, 4);
    const id = participationId(event.id, participation.role, participation.organization);
    return {
      ...participation,
      event,
      id,
      position,
      invitation: sampleId(`invitation/${id}`),
      contact: contacts.find(({ organization }) => organization === participation.organization)!,
      askedAt: at(neededBy(first, 13), '10:30', zone),
      answeredAt: at(neededBy(first, 11 - (position % 4)), `1${position % 7}:20`, zone),
      deadline: at(deadlineDay, '18:00', zone),
      expiresAt: at(addDays(last, 1), '00:00', zone),
      deadlineDay,
    };
  }),
);

const invited = asked.filter(({ answer }) => answer !== 'not-asked');

export async function insertPartners(tx: EntityManager, tokenHash: TokenHash = unknownTokenHash): Promise<void> {
  await insertRows(
    tx,
    'participation',
    asked.map(({ id, event, organization, role, asked: wanted, position }) => ({
      id,
      event_id: eventId(event.id),
      organization_id: organizationId(organization),
      role,
      asked: wanted ?? whatIsAsked[role] ?? {},
      position,
      version: 1,
    })),
  );
  await insertRows(
    tx,
    'invitation',
    invited.map(({ invitation, id, event, contact, deadline, expiresAt, askedAt }) => ({
      id: invitation,
      participation_id: id,
      contact_id: contact.id,
      token_hash: `\\x${tokenHash(invitation, 1).toString('hex')}`,
      generation: 1,
      language: contact.language,
      told: toldOf(event),
      told_sequence: 0,
      deadline,
      expires_at: expiresAt,
      created_at: askedAt,
      created_by: personId(event.coordinator),
    })),
  );
  await insertRows(tx, 'answer', invited.flatMap(answerRows));
  await insertRows(tx, 'message', invited.flatMap(messageRows));
}

/** What is usually asked of a role; an event can ask for something else. */
const whatIsAsked: Partial<Record<SampleParticipation['role'], Localized>> = {
  'co-organizer': {
    kk: 'Екі еріктіні және жаднамаларды қамтамасыз етіңіз.',
    ru: 'Просим выделить двух волонтёров и привезти памятки.',
    en: 'Please bring two volunteers and the leaflets.',
  },
  'venue-host': {
    kk: 'Орынды басталуына бір сағат қалғанда ашыңыз.',
    ru: 'Просим открыть площадку за час до начала.',
    en: 'Please open the place an hour before the start.',
  },
  authority: {
    kk: 'Кезекшілікке бір қызметкер бөліңіз.',
    ru: 'Просим направить одного сотрудника на дежурство.',
    en: 'Please send one officer to be on duty.',
  },
  media: { kk: 'Түсірілім тобын жіберіңіз.', ru: 'Просим прислать съёмочную группу.', en: 'Please send a crew.' },
};

function placeOf(at: string | undefined, place: Localized | undefined): Localized {
  const venue = venueOf(at);
  if (!venue) return place ?? {};
  const names = at?.split('/')[1]?.split('+') ?? [];
  const spaces = venue.spaces.filter(({ id }) => names.includes(id));
  const text = (language: 'kk' | 'ru' | 'en') =>
    [venue.name, ...spaces.map(({ name }) => name)].map((name) => inLanguage(name, language)?.text).join(', ');
  return { kk: text('kk'), ru: text('ru'), en: text('en') };
}

const toldOf = (event: SampleEvent) =>
  event.happens.flatMap((slot, index) =>
    isInTray(slot)
      ? []
      : [
          {
            occurrence: occurrenceId(event.id, index),
            start: slot.start,
            end: slot.end,
            zone: zoneOf(event, slot.at, dateOf(slot.start)),
            place: placeOf(slot.at, slot.place),
            sequence: 0,
          },
        ],
  );

const given = { accepted: 'accepted', 'by-phone': 'accepted', maybe: 'maybe', declined: 'declined' } as const;

function answerRows({ id, invitation, contact, answer, note, event, answeredAt, changedItsMind }: Asked) {
  if (answer === 'asked' || answer === 'not-asked') return [];
  const byPhone = answer === 'by-phone';
  const row = (name: string, said: string, when: string, words: string | null) => ({
    id: sampleId(`answer/${id}/${name}`),
    participation_id: id,
    invitation_id: byPhone ? null : invitation,
    contact_id: contact.id,
    via: byPhone ? 'phone' : 'page',
    answer: said,
    note: words,
    answered_by: contact.name,
    sequence: 0,
    at: when,
    recorded_by: byPhone ? personId(event.coordinator) : null,
  });
  const dayLater = new Date(Date.parse(answeredAt) + 86_400_000).toISOString();
  return changedItsMind
    ? [row('first', 'accepted', answeredAt, null), row('last', given[answer], dayLater, note ?? null)]
    : [row('last', given[answer], answeredAt, note ?? null)];
}

const dotted = (day: string): string => day.split('-').reverse().join('.');

/** What stands in the outbox: what was sent, what could not be, and what still waits for somebody to send it. */
function messageRows(one: Asked) {
  const { id, invitation, contact, event, answer, askedAt, deadlineDay } = one;
  const slot = event.happens[0];
  const scheduled = slot && !isInTray(slot);
  const facts = {
    title: event.title,
    contact: contact.name,
    when: scheduled
      ? `${dotted(dateOf(slot.start))}, ${timeOf(slot.start)}–${timeOf(slot.end)}`
      : `${dotted(event.window?.[0] ?? '2026-07-30')} – ${dotted(event.window?.[1] ?? '2026-08-10')}`,
    where: scheduled ? placeOf(slot.at, slot.place) : {},
    deadline: dotted(deadlineDay),
  };
  const row = (kind: string, letter: Letter, state: string, createdAt: string) => ({
    id: sampleId(`message/${kind}/${id}`),
    kind,
    invitation_id: invitation,
    event_id: eventId(event.id),
    contact_id: contact.id,
    recipient: contact.email,
    language: contact.language,
    ...letter,
    message_id: `<${sampleId(`message/${kind}/${id}`)}@birge.example>`,
    state,
    attempts: state === 'kept' ? 0 : 1,
    failure: state === 'failed' ? '550 mailbox unavailable' : null,
    created_at: createdAt,
    sent_at: state === 'sent' ? new Date(Date.parse(createdAt) + 40_000).toISOString() : null,
  });
  const invitationState = answer !== 'asked' ? 'sent' : one.organization === 'dala-radio' ? 'failed' : 'kept';
  const rows = [row('invitation', invitationLetter(contact.language, facts), invitationState, askedAt)];
  if (answer === 'maybe')
    rows.push(
      row(
        'reminder',
        reminderLetter(contact.language, facts),
        'kept',
        at(addDays(deadlineDay, -3), '09:00', 'Asia/Almaty'),
      ),
    );
  if (event.state === 'cancelled')
    rows.push(
      row(
        'cancellation',
        cancellationLetter(contact.language, facts, event.reason ?? ''),
        'kept',
        at('2026-07-27', '16:00', 'Asia/Almaty'),
      ),
    );
  return rows;
}
