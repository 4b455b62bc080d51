import { differences } from './differences.js';
import type { PublicFacts, PublicOccurrenceFacts } from './public-facts.js';
import { needsReason, nextSequences, publicationKind, publishable, type Sequences } from './publishing.js';

const atNoon: PublicOccurrenceFacts = {
  id: 'noon',
  start: '2026-07-30T12:00',
  end: '2026-07-30T13:00',
  zone: 'Asia/Almaty',
  offset: 300,
  allDay: false,
  divisionId: 'astana',
  venue: { ru: 'Хан Шатыр', en: 'Khan Shatyr' },
  space: { ru: 'атриум' },
  city: { ru: 'Астана' },
  address: null,
  directions: null,
  place: {},
  latitude: 51.13,
  longitude: 71.4,
};
const later = { ...atNoon, start: '2026-07-30T15:00', end: '2026-07-30T16:00' };
const flashMob: PublicFacts = {
  slug: 'flash-mob',
  typeId: 'flash-mob',
  title: { ru: 'Флешмоб' },
  summary: {},
  audience: {},
  access: {},
  languages: ['kk', 'ru'],
  themes: [],
  status: 'TENTATIVE',
  completed: false,
  attendance: 'in-person',
  onlineUrl: null,
  windowFrom: null,
  windowTo: null,
  divisions: [],
  organizers: [],
  occurrences: [atNoon],
};
const at = (...occurrences: PublicOccurrenceFacts[]): PublicFacts => ({ ...flashMob, occurrences });
const cancelled: PublicFacts = { ...flashMob, status: 'CANCELLED' };

describe('what has to be told', () => {
  test('two moves and a move back are no difference', () => {
    expect(differences(flashMob, at({ ...later, ...atNoon }))).toEqual([]);
  });

  test('the order in which a text’s languages are kept is no difference', () => {
    expect(differences(flashMob, at({ ...atNoon, venue: { en: 'Khan Shatyr', ru: 'Хан Шатыр' } }))).toEqual([]);
  });

  test('names the field, the occurrence, what was told and what is so now', () => {
    expect(differences(flashMob, { ...at(later), title: { ru: 'Флешмоб', en: 'Flash-mob' } })).toEqual([
      { field: 'title', occurrenceId: null, told: { ru: 'Флешмоб' }, now: { ru: 'Флешмоб', en: 'Flash-mob' } },
      {
        field: 'time',
        occurrenceId: 'noon',
        told: expect.objectContaining({ start: '2026-07-30T12:00' }),
        now: expect.objectContaining({ start: '2026-07-30T15:00' }),
      },
    ]);
  });

  test('an occurrence that came and one that went are each named', () => {
    const found = differences(flashMob, at({ ...later, id: 'other' }));
    expect(
      found.map(({ field, occurrenceId, told, now }) => [field, occurrenceId, told === null, now === null]),
    ).toEqual([
      ['occurrence', 'other', true, false],
      ['occurrence', 'noon', false, true],
    ]);
  });
});

describe('a publication', () => {
  test.each<[string, PublicFacts | null, PublicFacts | null, ReturnType<typeof publicationKind>]>([
    ['the first is a publication', null, flashMob, 'published'],
    ['a draft has nothing to tell', null, null, null],
    ['what was cancelled before anybody heard of it is nobody’s news', null, cancelled, null],
    ['the same again says nothing', flashMob, at({ ...atNoon }), null],
    ['another time is a move', flashMob, at(later), 'moved'],
    ['another hall is a move', flashMob, at({ ...atNoon, space: { ru: 'малый зал' } }), 'moved'],
    [
      'an added translation of the hall is a change',
      flashMob,
      at({ ...atNoon, space: { ru: 'атриум', kk: 'атриум' } }),
      'changed',
    ],
    [
      'another hour’s directions are a change',
      flashMob,
      at({ ...atNoon, directions: { ru: 'вход с юга' } }),
      'changed',
    ],
    ['a corrected title is a change', flashMob, { ...flashMob, title: { ru: 'Флэшмоб' } }, 'changed'],
    ['confirmed after planned is a change', flashMob, { ...flashMob, status: 'CONFIRMED' }, 'changed'],
    ['cancelled is told as such, moved or not', flashMob, { ...at(later), status: 'CANCELLED' }, 'cancelled'],
    ['no longer public is a withdrawal', flashMob, null, 'withdrawn'],
  ])('%s', (_, told, now, kind) => expect(publicationKind(told, now)).toBe(kind));

  const planned = {
    state: 'planned',
    archived: false,
    quorumReached: false,
    told: false,
    kind: 'published',
    suspected: false,
  } as const;
  test.each<[string, Parameters<typeof publishable>[0], string | null, string]>([
    ['a plan without its quorum needs a reason', planned, '  ', 'reason-required'],
    ['a plan without its quorum goes with a reason', planned, 'the akimat announced it', 'published'],
    ['at quorum none is needed', { ...planned, quorumReached: true }, null, 'published'],
    ['an archived edition needs none', { ...planned, archived: true }, null, 'published'],
    ['a move without quorum needs one again', { ...planned, told: true, kind: 'moved' }, null, 'reason-required'],
    ['a corrected word needs none', { ...planned, told: true, kind: 'changed' }, null, 'changed'],
    ['a cancellation needs none', { ...planned, state: 'cancelled', told: true, kind: 'cancelled' }, null, 'cancelled'],
    ['a draft is not publishable', { ...planned, state: 'draft', kind: null }, 'because', 'not-publishable'],
    ['what the public knows already is said again to nobody', { ...planned, told: true, kind: null }, null, 'null'],
  ])('%s', (_, facts, reason, outcome) => {
    const decision = publishable(facts, { reason, noHarm: null });
    expect(decision.ok ? String(decision.value) : decision.refusal.code).toBe(outcome);
  });

  test.each<[string, Partial<Parameters<typeof publishable>[0]>, string | null, string]>([
    ['what could harm somebody needs a reason of its own', {}, null, 'harm-suspected'],
    ['so does a corrected word that could', { told: true, kind: 'changed' }, ' ', 'harm-suspected'],
    [
      'and a cancellation with new words',
      { state: 'cancelled', told: true, kind: 'cancelled' },
      null,
      'harm-suspected',
    ],
    ['it goes with one', {}, 'the office of the foundation, not a shelter', 'published'],
    ['taking back never asks', { state: 'draft', told: true, kind: 'withdrawn' }, null, 'withdrawn'],
  ])('%s', (_, more, noHarm, outcome) => {
    const decision = publishable({ ...planned, suspected: true, ...more }, { reason: 'announced', noHarm });
    expect(decision.ok ? String(decision.value) : decision.refusal.code).toBe(outcome);
  });

  test('asks for a reason in the same cases that it refuses without one', () => {
    expect(needsReason(planned)).toBe(true);
    expect(needsReason({ ...planned, kind: 'changed' })).toBe(false);
  });
});

describe('the sequence that calendars see', () => {
  const last: Sequences = { event: 3, occurrences: new Map([['noon', 2]]) };
  test.each<[string, PublicFacts | null, PublicFacts, Sequences | null, number, number | undefined]>([
    ['starts at 0', null, flashMob, null, 0, 0],
    ['stays when a word is corrected', flashMob, { ...flashMob, title: { ru: 'Флэшмоб' } }, last, 3, 2],
    ['rises when the time is another', flashMob, at(later), last, 4, 3],
    ['rises when it is cancelled', flashMob, cancelled, last, 4, 3],
    ['rises when it happens after all', cancelled, flashMob, last, 4, 3],
    ['rises when it comes back after a withdrawal', null, flashMob, last, 4, 3],
    [
      'stays for an occurrence beside which another was added',
      flashMob,
      at(atNoon, { ...later, id: 'more' }),
      last,
      4,
      2,
    ],
  ])('%s', (_, told, now, before, event, occurrence) => {
    const next = nextSequences(told, now, before);
    expect([next.event, next.occurrences.get('noon')]).toEqual([event, occurrence]);
  });
});
