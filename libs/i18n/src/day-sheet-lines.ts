import {
  addMinutes,
  offsetLabel,
  textIn,
  timeOf,
  type DaySheetContact,
  type DaySheetEntry,
  type Language,
} from '@birge/domain';
import { shortDate, timeRange } from './dates.js';
import { common } from './messages/common.js';
import { daySheet } from './messages/day-sheet.js';
import { formatNumber } from './numbers.js';

/** An entry of a day sheet in words, the same on the screen and in print. */
export interface DaySheetLines {
  time: string;
  /** «Астана · UTC+5»: who reads it may be elsewhere. */
  zone: string;
  aroundIt: string;
  title: string;
  kind: string;
  place: string;
  address: string;
  directions: string;
  expected: string;
  coordinator: string;
  people: { name: string; duty: string }[];
  partners: { name: string; role: string; answer: string; asked: string; contacts: string[] }[];
  items: string[];
  requirements: { label: string; met: boolean; state: string }[];
  note: string;
}

const joined = (parts: readonly (string | null | undefined | false)[], by = ' · '): string =>
  parts.filter(Boolean).join(by);

const contactLine = ({ name, position, phone, email }: DaySheetContact): string =>
  joined([joined([name, position], ', '), phone, email]);

export function daySheetLines(language: Language, entry: DaySheetEntry): DaySheetLines {
  const text = daySheet[language];
  const words = common[language];
  const say = (localized: Parameters<typeof textIn>[0]) => textIn(localized, language);
  const date = (day: string) => shortDate(language, day);
  const venue = joined([say(entry.venue), entry.spaces.map(say).join(', ')]);
  return {
    time: entry.allDay ? text.allDay : timeRange(language, entry.start, entry.end),
    zone: joined([say(entry.city), offsetLabel(entry.offset)]),
    aroundIt: joined([
      entry.setupMinutes > 0 && text.setup(timeOf(addMinutes(entry.start, -entry.setupMinutes))),
      entry.teardownMinutes > 0 && text.teardown(timeOf(addMinutes(entry.end, entry.teardownMinutes))),
    ]),
    title: say(entry.title),
    kind: joined([say(entry.type), words.eventState[entry.state]]),
    place: joined([venue, say(entry.place)]) || (entry.onlineUrl ? text.online : text.noPlace),
    address: joined([say(entry.address), entry.onlineUrl]),
    directions: say(entry.directions),
    expected: entry.expected === null ? '' : text.expected(formatNumber(language, entry.expected)),
    coordinator: entry.coordinator ?? '',
    people: entry.people.map(({ name, duty }) => ({ name, duty: say(duty) })),
    partners: entry.partners.map(({ name, role, answer, current, asked, contacts }) => ({
      name: say(name),
      role: words.participationRole[role],
      answer: joined([words.answer[answer], answer !== 'needs-action' && !current && text.earlier], ', '),
      asked: say(asked),
      contacts: contacts.map(contactLine),
    })),
    items: entry.items.map(({ name, quantity }) =>
      quantity > 1 ? `${say(name)} × ${formatNumber(language, quantity)}` : say(name),
    ),
    requirements: entry.requirements.map(({ label, met, neededBy, sentOn, answeredOn, granted, number }) => ({
      label: say(label),
      met,
      state: joined(
        [
          sentOn && text.sent(date(sentOn)),
          answeredOn && text.answered(date(answeredOn)),
          granted === false && text.refused,
          number && text.number(number),
          !met && granted !== false && joined([text.open, neededBy && text.neededBy(date(neededBy))], ', '),
        ],
        ', ',
      ),
    })),
    note: entry.note ?? '',
  };
}
