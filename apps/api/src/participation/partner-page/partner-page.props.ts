import { randomBytes } from 'node:crypto';
import {
  addDays,
  answerRefusal,
  countryZone,
  languages,
  localDate,
  type FieldCode,
  type Instant,
  type Language,
} from '@birge/domain';
import type { GivenAnswerWord, PartnerNotice, PartnerPageProps, PartnerRow, RowRefusal } from '@birge/site';
import { answerOf, deadlineOf, formerDays, localTime, slotsOf } from '../answer-page.props.js';
import type { Invited } from '../answer-page.queries.js';
import type { LinkOwner } from '../links/contact-links.js';

/** What was sent and what became of it, by invitation. */
export interface Sent {
  choices: ReadonlyMap<string, GivenAnswerWord>;
  refused: ReadonlyMap<string, RowRefusal>;
  name: string;
  nameError?: FieldCode;
}
export const nothingSent: Sent = { choices: new Map(), refused: new Map(), name: '' };

export interface PartnerPageParts {
  owner: LinkOwner;
  token: string;
  language: Language;
  invited: readonly Invited[];
  /** The participations in which she proposed something else. */
  proposing: ReadonlySet<string>;
  /** The path of an invitation's own page. */
  answerPath: (invited: Invited) => string;
  feedAddress: string | null;
  notice: PartnerNotice;
  sent: Sent;
  now: Instant;
}

export const partnerPath = (token: string, language: Language, more: Record<string, string> = {}): string =>
  `/partner/${token}?${new URLSearchParams({ lang: language, ...more }).toString()}`;

export function partnerPageProps(parts: PartnerPageParts): PartnerPageProps {
  const { owner, token, language, invited, feedAddress, notice, sent, now } = parts;
  const isPast = ({ lastEnd, days }: Invited) =>
    days ? addDays(days.to, 1) <= localDate(now, countryZone) : lastEnd !== null && lastEnd <= now;
  const rows = (past: boolean) => invited.filter((one) => isPast(one) === past).map((one) => rowOf(one, parts));
  return {
    language,
    languageLinks: languages.map((other) => ({ language: other, href: partnerPath(token, other) })),
    organization: owner.organization,
    name: owner.name,
    action: partnerPath(token, language),
    linksAction: `/partner/${token}/links?lang=${language}`,
    linksForm: randomBytes(16).toString('base64url'),
    toCome: rows(false),
    past: rows(true).reverse(),
    form: { name: sent.name },
    errors: { name: sent.nameError },
    notice,
    feed: feedAddress ? { https: feedAddress, webcal: feedAddress.replace(/^https?:/, 'webcal:') } : null,
    download: `/partner/${token}/calendar.ics?lang=${language}`,
    validUntil: localDate(Math.floor(owner.expiresAt), countryZone),
  };
}

function rowOf(invited: Invited, { language, sent, proposing, answerPath, now }: PartnerPageParts): PartnerRow {
  const { invitationId: id, title, role, days, latest, sequence, zone } = invited;
  const refusal = answerRefusal(invited, now);
  const standing = latest?.current ? latest.answer : '';
  return {
    id,
    title,
    role,
    slots: slotsOf(invited),
    days: days && { ...days, was: formerDays(invited) },
    deadline: deadlineOf(invited),
    answer: latest ? answerOf(latest, proposing.has(invited.participationId)) : 'needs-action',
    current: latest?.current ?? true,
    by: latest && { name: latest.answeredBy, at: localTime(latest.at, zone) },
    seen: sequence,
    over: refusal === 'answer-too-late' && invited.eventState === 'completed' ? 'completed' : refusal,
    href: `${answerPath(invited)}?lang=${language}`,
    // An answer to a former time is not chosen beforehand: whoever sends the form for another event would confirm it.
    choice: sent.choices.get(id) ?? standing,
    refused: sent.refused.get(id) ?? null,
  };
}
