import { travelMinutes, type Point } from '../place/travel.js';
import { gapMinutes, overlaps, type Interval } from '../time/interval.js';
import { availabilityFor, type Said } from './availability.js';
import { LONG_DAY_MINUTES } from './load.js';

/** What somebody is looked for: a duty at an occurrence. */
export interface Task {
  dutyId: string;
  /** Set-up to tear-down. */
  occupied: Interval;
  point: Point | null;
  /** Where it is; empty: national. */
  divisions: readonly string[];
  /** The event's languages, BCP 47. */
  languages: readonly string[];
  /** How long the person would be held, in minutes. */
  minutes: number;
  /** The duty by its id and its names in every language: a skill that is called so is the skill for it. */
  skillNames: readonly string[];
}

export interface Stay extends Interval {
  point: Point | null;
}

/** Somebody who may be assigned, as far as the ranking goes. */
export interface Candidate {
  personId: string;
  name: string;
  languages: readonly string[];
  skills: readonly string[];
  homeDivision: string | null;
  homePoint: Point | null;
  said: readonly Said[];
  /** Where she is held within a day of the task, set-up to tear-down. */
  stays: readonly Stay[];
  /** Minutes that she is held for on that day, and in the whole edition. */
  dayMinutes: number;
  editionMinutes: number;
}

export const suggestionReasons = [
  'busy',
  'available',
  'outside',
  'unavailable',
  'skill',
  'no-skill',
  'languages',
  'some-languages',
  'no-language',
  'home',
  'near',
  'far',
  'tight',
  'free-day',
  'load',
  'long-day',
] as const;
export type SuggestionReasonKind = (typeof suggestionReasons)[number];

export interface SuggestionReason {
  kind: SuggestionReasonKind;
  /** What it adds to the score. */
  points: number;
  /** Minutes of travel or of load, and languages, for the sentence. */
  values: Readonly<Record<string, number | readonly string[]>>;
}

export interface Suggestion {
  personId: string;
  name: string;
  score: number;
  /** Not where she is held elsewhere at that time: the database would refuse it. */
  possible: boolean;
  /** What decides most comes first. */
  reasons: SuggestionReason[];
}

/** What each reason weighs. A no outweighs everything that can speak for a person: her score stays below zero. */
export const points = {
  available: 30,
  outside: -40,
  unavailable: -90,
  skill: 25,
  noSkill: -10,
  languages: 15,
  noLanguage: -15,
  home: 10,
  /** Within NEAR_MINUTES. */
  near: 5,
  /** For each ten minutes further. */
  tenMinutesFurther: -1,
  furthest: -30,
  tight: -25,
  freeDay: 5,
  /** For each hour already on that day. */
  hourOfDay: -3,
  /** For each ten hours already in the edition. */
  tenHoursOfEdition: -2,
  longDay: -20,
} as const;

/** By road, in minutes. */
export const NEAR_MINUTES = 30;
/** After so many minutes without a duty she has been at home. */
export const HOME_AGAIN_MINUTES = 720;

/**
 * What speaks for and against giving somebody a duty; the score is the sum of it.
 *
 * | reason | points |
 * |---|---|
 * | she said that she is available then; outside the times that she named; she said no | 30; −40; −90 |
 * | she has the skill for the duty; others are noted for skills, and this is not among hers | 25; −10 |
 * | of the event's languages she speaks all; some; none | 15; their share of 15; −15 |
 * | she lives in a division of the event | 10 |
 * | from her place of the twelve hours before, else from home: within half an hour; then each ten minutes more | 5; −1 to −30 |
 * | the way there, or on to her next place, takes longer than the time for it | −25 |
 * | nothing else on that day; else each hour of it; each ten hours in the edition | 5; −3; −2 |
 * | more than eight hours on that day with this | −20 |
 *
 * What is not known (no languages, no coordinates, no skills noted, nothing said) is worth nothing either way.
 */
export function suggestion(task: Task, candidate: Candidate): Suggestion {
  const busy = candidate.stays.some((stay) => overlaps(stay, task.occupied));
  const reasons = busy
    ? [reason('busy', 0)]
    : [
        ...ofAvailability(task, candidate),
        ...ofSkill(task, candidate),
        ...ofLanguages(task, candidate),
        ...ofHome(task, candidate),
        ...ofTravel(task, candidate),
        ...ofLoad(task, candidate),
      ];
  return {
    personId: candidate.personId,
    name: candidate.name,
    possible: !busy,
    score: round(reasons.reduce((sum, one) => sum + one.points, 0)),
    reasons: reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
  };
}

/** The best first; those that are held elsewhere last. Equal ones by less load, then by name: the order is always the same. */
export function rankSuggestions(task: Task, candidates: readonly Candidate[]): Suggestion[] {
  const load = new Map(candidates.map((one) => [one.personId, one.editionMinutes]));
  return candidates
    .map((candidate) => suggestion(task, candidate))
    .sort(
      (a, b) =>
        Number(b.possible) - Number(a.possible) ||
        b.score - a.score ||
        load.get(a.personId)! - load.get(b.personId)! ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : a.personId < b.personId ? -1 : 1),
    );
}

const reason = (
  kind: SuggestionReasonKind,
  worth: number,
  values: SuggestionReason['values'] = {},
): SuggestionReason => ({
  kind,
  points: round(worth),
  values,
});
const round = (worth: number): number => Math.round(worth * 10) / 10;

function ofAvailability({ occupied }: Task, { said }: Candidate): SuggestionReason[] {
  const availability = availabilityFor(occupied, said);
  return availability === 'unsaid' ? [] : [reason(availability, points[availability])];
}

const plain = (text: string) => text.trim().toLowerCase();

function ofSkill({ skillNames }: Task, { skills }: Candidate): SuggestionReason[] {
  if (skills.length === 0) return [];
  const names = new Set(skillNames.map(plain));
  return skills.some((skill) => names.has(plain(skill)))
    ? [reason('skill', points.skill)]
    : [reason('no-skill', points.noSkill)];
}

/** By the language alone: 'kk-Latn' speaks 'kk'. */
const base = (tag: string) => tag.toLowerCase().split('-')[0]!;

function ofLanguages(task: Task, candidate: Candidate): SuggestionReason[] {
  const wanted = [...new Set(task.languages.map(base))];
  if (wanted.length === 0 || candidate.languages.length === 0) return [];
  const spoken = wanted.filter((language) => candidate.languages.map(base).includes(language));
  if (spoken.length === 0) return [reason('no-language', points.noLanguage, { languages: wanted })];
  if (spoken.length === wanted.length) return [reason('languages', points.languages, { languages: wanted })];
  return [reason('some-languages', (points.languages * spoken.length) / wanted.length, { languages: spoken })];
}

const ofHome = ({ divisions }: Task, { homeDivision }: Candidate): SuggestionReason[] =>
  homeDivision !== null && divisions.includes(homeDivision) ? [reason('home', points.home)] : [];

/** The way that she would have: from where she was before, else from home. */
function ofTravel(task: Task, { stays, homePoint }: Candidate): SuggestionReason[] {
  const before = stays
    .filter(({ end }) => end <= task.occupied.start && task.occupied.start - end < HOME_AGAIN_MINUTES * 60_000)
    .sort((a, b) => b.end - a.end)[0];
  const after = stays.filter((stay) => stay.start >= task.occupied.end).sort((a, b) => a.start - b.start)[0];
  const way = travelMinutes(before ? before.point : homePoint, task.point);
  const reasons: SuggestionReason[] = [];
  if (way !== null && way <= NEAR_MINUTES) reasons.push(reason('near', points.near, { minutes: way }));
  if (way !== null && way > NEAR_MINUTES) {
    const worth = points.tenMinutesFurther * Math.ceil((way - NEAR_MINUTES) / 10);
    reasons.push(reason('far', Math.max(points.furthest, worth), { minutes: way }));
  }
  const tight = [before, after].find((stay) => {
    const minutes = stay ? travelMinutes(stay.point, task.point) : null;
    return minutes !== null && minutes > gapMinutes(stay!, task.occupied);
  });
  if (tight)
    reasons.push(
      reason('tight', points.tight, {
        minutes: travelMinutes(tight.point, task.point)!,
        gap: gapMinutes(tight, task.occupied),
      }),
    );
  return reasons;
}

function ofLoad({ minutes }: Task, { dayMinutes, editionMinutes }: Candidate): SuggestionReason[] {
  const ofEdition = (points.tenHoursOfEdition * editionMinutes) / 600;
  const long = dayMinutes + minutes > LONG_DAY_MINUTES && dayMinutes > 0;
  return [
    ...(dayMinutes === 0 ? [reason('free-day', points.freeDay)] : []),
    ...(dayMinutes > 0 || editionMinutes > 0
      ? [reason('load', (points.hourOfDay * dayMinutes) / 60 + ofEdition, { day: dayMinutes, edition: editionMinutes })]
      : []),
    ...(long ? [reason('long-day', points.longDay, { minutes: dayMinutes + minutes })] : []),
  ];
}
