import { addDays, neededBy } from '@birge/domain';
import type { Localized } from '@birge/domain';
import { events } from './content/events.js';
import type { SampleEvent, SampleParticipation } from './content/sample-event.js';
import { contacts } from './insert-organizations.js';
import { sampleId } from './sample-id.js';
import { daysOf, resolved, zoneOf } from './slots.js';

export const participationId = (event: string, role: string, organization: string): string =>
  sampleId(`participation/${event}/${role}/${organization}`);

export interface Asked extends SampleParticipation {
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

export const at = (day: string, time: string, zone: string): string =>
  new Date(resolved(`${day}T${time}`, zone).instant).toISOString();

/** Everyone with a role, with the days on which she was asked and answered: some two weeks before the event. */
export const asked: readonly Asked[] = events.flatMap((event) =>
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

export const invited = asked.filter(({ answer }) => answer !== 'not-asked');

/** What is usually asked of a role; an event can ask for something else. */
export const whatIsAsked: Partial<Record<SampleParticipation['role'], Localized>> = {
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
