import {
  addDays,
  conflictKinds,
  daysBetween,
  eventStates,
  isLocalDate,
  LONGEST_TAG,
  severities,
  type ConflictKind,
  type EventState,
  type LocalDate,
  type Severity,
} from '@birge/domain';
import { bys, type By } from './board-rows.js';
import { zoomLevels } from './zoom.js';

/** What the side panel shows of a card, or of the board. */
export const panels = ['move', 'assign', 'problems', 'find', 'bulk'] as const;
export type Panel = (typeof panels)[number];
const views = ['edition', 'hours'] as const;

/** What the board shows lives in the address: a link shows the same to a colleague. */
export interface BoardSearch {
  /** All days of the edition, or the hours; days where nothing is said. */
  view?: (typeof views)[number];
  /** What the rows stand for; places where nothing is said. */
  by?: Exclude<By, 'place'>;
  /** Steps larger or smaller than usual. */
  zoom?: string;
  /** The first day, and the day after the last. */
  from?: LocalDate;
  to?: LocalDate;
  oblast?: string;
  type?: string;
  state?: EventState;
  tag?: string;
  /** Only what a partner would rather have otherwise. */
  proposals?: 'open';
  q?: string;
  /** The groups that are folded: divisions, `national`; separated by commas. */
  fold?: string;
  /** The selected occurrences, separated by commas. */
  sel?: string;
  /** The occurrence whose panel is open. */
  card?: string;
  /** What the panel shows of it; the card itself where nothing is said. */
  panel?: Panel;
  /** Which problems the panel lists; all where nothing is said. */
  severity?: Severity;
  kind?: ConflictKind;
  /** What the search for a free slot is narrowed to: venues separated by commas, days, hours, seats. */
  slotVenues?: string;
  slotFrom?: LocalDate;
  slotTo?: LocalDate;
  slotAfter?: string;
  slotBy?: string;
  slotSeats?: string;
  /** As wide as the screen allows, where nothing is said. */
  tray?: 'folded' | 'open';
  /** Whether the people stand above the board, to be dragged to cards. */
  people?: 'open';
}

const text = (value: unknown, longest: number): string | undefined =>
  typeof value === 'string' && value.trim() && value.length <= longest ? value : undefined;
const date = (value: unknown): string | undefined => (isLocalDate(value) ? value : undefined);
const oneOf = <T extends string>(all: readonly T[], value: unknown): T | undefined =>
  all.find((known) => known === value);

const hour = (value: unknown): string | undefined =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : undefined;
const count = (value: unknown): string | undefined =>
  /^[1-9]\d{0,5}$/.test(String(value)) ? String(value) : undefined;

/** Whatever is not understood is left out, never an error: an old link still opens the board. */
export function boardSearch(raw: Record<string, unknown>): BoardSearch {
  const by = oneOf(bys, raw.by);
  const zoom = Number(raw.zoom);
  const read: BoardSearch = {
    view: oneOf(views, raw.view),
    by: by === 'place' ? undefined : by,
    zoom: zoom && zoomLevels.includes(zoom) ? String(zoom) : undefined,
    from: date(raw.from),
    to: date(raw.to),
    oblast: text(raw.oblast, 60),
    type: text(raw.type, 60),
    state: oneOf(eventStates, raw.state),
    tag: typeof raw.tag === 'number' ? String(raw.tag) : text(raw.tag, LONGEST_TAG),
    proposals: oneOf(['open'] as const, raw.proposals),
    q: typeof raw.q === 'number' ? String(raw.q) : text(raw.q, 200),
    fold: text(raw.fold, 1000),
    sel: text(raw.sel, 8000),
    card: text(raw.card, 60),
    panel: oneOf(panels, raw.panel),
    severity: oneOf(severities, raw.severity),
    kind: oneOf(conflictKinds, raw.kind),
    slotVenues: text(raw.slotVenues, 2000),
    slotFrom: date(raw.slotFrom),
    slotTo: date(raw.slotTo),
    slotAfter: hour(raw.slotAfter),
    slotBy: hour(raw.slotBy),
    slotSeats: count(raw.slotSeats),
    tray: oneOf(['folded', 'open'] as const, raw.tray),
    people: oneOf(['open'] as const, raw.people),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

const LONGEST = 31;
const LONGEST_EDITION = 92;
const DEFAULT = 14;

/**
 * The days shown: those asked for, else the edition's; of a long edition two weeks, from today where today is in it. The
 * view of the edition shows all of its days.
 */
export function shownDays(
  search: BoardSearch,
  edition: { startsOn: string; endsOn: string },
  today: LocalDate,
): { from: LocalDate; to: LocalDate } {
  const end = addDays(edition.endsOn, 1);
  if (search.view === 'edition') return atMost(LONGEST_EDITION, edition.startsOn, end);
  const long = daysBetween(edition.startsOn, end) > DEFAULT;
  const within = long && edition.startsOn <= today && today < end;
  const from = search.from ?? (within ? today : edition.startsOn);
  const usual = long ? addDays(from, DEFAULT) : end;
  const to = search.to && search.to > from ? search.to : usual > from ? usual : addDays(from, DEFAULT);
  return atMost(LONGEST, from, to);
}

const atMost = (days: number, from: LocalDate, to: LocalDate): { from: LocalDate; to: LocalDate } => ({
  from,
  to: daysBetween(from, to) > days ? addDays(from, days) : to,
});
