import { addDays, daysBetween, isLocalDate, type LocalDate } from '@birge/domain';

/** What the board shows lives in the address: a link shows the same to a colleague. */
export interface BoardSearch {
  view?: 'hours';
  /** The first day, and the day after the last. */
  from?: LocalDate;
  to?: LocalDate;
  oblast?: string;
  type?: string;
  q?: string;
  /** The occurrence whose panel is open. */
  card?: string;
  /** What the panel shows of it; the card itself where nothing is said. */
  panel?: 'move';
  /** As wide as the screen allows, where nothing is said. */
  tray?: 'folded' | 'open';
}

const text = (value: unknown, longest: number): string | undefined =>
  typeof value === 'string' && value.trim() && value.length <= longest ? value : undefined;
const date = (value: unknown): string | undefined => (isLocalDate(value) ? value : undefined);

/** Whatever is not understood is left out, never an error: an old link still opens the board. */
export function boardSearch(raw: Record<string, unknown>): BoardSearch {
  const read: BoardSearch = {
    view: raw.view === 'hours' ? 'hours' : undefined,
    from: date(raw.from),
    to: date(raw.to),
    oblast: text(raw.oblast, 60),
    type: text(raw.type, 60),
    q: typeof raw.q === 'number' ? String(raw.q) : text(raw.q, 200),
    card: text(raw.card, 60),
    panel: raw.panel === 'move' ? 'move' : undefined,
    tray: raw.tray === 'folded' || raw.tray === 'open' ? raw.tray : undefined,
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

const LONGEST = 31;
const DEFAULT = 14;

/** The days shown: those asked for, else the edition's; of a long edition two weeks, from today where today is in it. */
export function shownDays(
  search: BoardSearch,
  edition: { startsOn: string; endsOn: string },
  today: LocalDate,
): { from: LocalDate; to: LocalDate } {
  const end = addDays(edition.endsOn, 1);
  const long = daysBetween(edition.startsOn, end) > DEFAULT;
  const within = long && edition.startsOn <= today && today < end;
  const from = search.from ?? (within ? today : edition.startsOn);
  const usual = long ? addDays(from, DEFAULT) : end;
  const to = search.to && search.to > from ? search.to : usual > from ? usual : addDays(from, DEFAULT);
  return { from, to: daysBetween(from, to) > LONGEST ? addDays(from, LONGEST) : to };
}
