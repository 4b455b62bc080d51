import { offsetLabel, textIn, type Language, type Localized, type ParticipationRole } from '@birge/domain';
import { answerPage, common, dateRange, longDate, mail, slotText } from '@birge/i18n';
import { placeOf, type Asked, type AskedSlot } from './asked-slots.queries.js';
import { LINK } from './invitation-links.js';

/** More times than this are on the page. */
const MOST_SLOTS = 12;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

export interface InvitationToWrite {
  language: Language;
  contactName: string;
  role: ParticipationRole;
  asked: Localized;
  deadline: string;
  /** Who invites. */
  from: string;
  about: Asked;
}

/** The letter as it is kept in the outbox, with a mark where the personal link goes. */
export function invitationLetter(invitation: InvitationToWrite): { subject: string; body: string } {
  const { language, contactName, role, asked, deadline, from, about } = invitation;
  const words = mail[language];
  const title = oneLine(textIn(about.title, language));
  const first = about.slots[0];
  const what = textIn(asked, language);
  const day = first?.start
    ? longDate(language, first.start)
    : (windowText(language, about) ?? common[language].timeToBeAnnounced);
  const lines = [
    words.greeting(oneLine(contactName)),
    '',
    words.invitation(oneLine(textIn(about.campaign, language))),
    '',
    words.event(title),
    ...about.slots.slice(0, MOST_SLOTS).flatMap((slot) => slotLines(language, slot, about)),
    ...(about.slots.length > MOST_SLOTS ? [words.more(about.slots.length - MOST_SLOTS)] : []),
    ...(about.onlineUrl ? [words.online(about.onlineUrl)] : []),
    words.organization(oneLine(textIn(about.organization, language))),
    words.role(common[language].participationRole[role]),
    ...(what ? [words.asked(what)] : []),
    '',
    words.answerBy(longDate(language, deadline)),
    LINK,
    '',
    words.change,
    words.personal,
    '',
    words.closing,
    oneLine(from),
  ];
  return { subject: [...words.invitationSubject(title, day)].slice(0, 300).join(''), body: lines.join('\n') };
}

const windowText = (language: Language, { windowFrom, windowTo }: Asked): string | null =>
  windowFrom && windowTo ? answerPage[language].between(dateRange(language, windowFrom, windowTo)) : null;

function slotLines(language: Language, slot: AskedSlot, about: Asked): string[] {
  const words = mail[language];
  const city = textIn(slot.city, language);
  const clock = slot.offset === null ? '' : ` (${[city, offsetLabel(slot.offset)].filter(Boolean).join(', ')})`;
  const time =
    slot.start && slot.end
      ? slotText(language, slot.start, slot.end, slot.allDay) + (slot.allDay ? '' : clock)
      : [common[language].timeToBeAnnounced, windowText(language, about)].filter(Boolean).join(', ');
  const where = [placeOf(slot), slot.space, slot.address, slot.city].map((part) => oneLine(textIn(part, language)));
  const place = where.filter(Boolean).join(', ');
  return [words.when(oneLine(time)), ...(place ? [words.where(place)] : [])];
}
