import { useRef, useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { MOST_AT_ONCE } from '@birge/domain';
import type { EventRow, Page } from '@birge/api-client';
import type { BulkCard } from '../../shared/bulk/bulk-values.js';
import type { ListSearch } from '../../shared/table/use-list-search.js';
import { eventsQuery } from './events.queries.js';

export interface ChosenEvents {
  rows: readonly EventRow[];
  /** All of their times, as they were last seen. */
  cards: readonly BulkCard[];
  /** There were more than one act takes. */
  cut: boolean;
  has(row: EventRow): boolean;
  toggle(row: EventRow, range: boolean): void;
  /** Those of the page: all of them, or none where all are chosen already. */
  togglePage(): void;
  /** All that the filter finds, whatever page they are on. */
  chooseAll(): Promise<void>;
  clear(): void;
}

/** Which events of the list are chosen: kept from page to page, and gone with another filter, which would hide them. */
export function useChosenEvents(year: string, { page: _, ...filter }: ListSearch, page?: Page<EventRow>): ChosenEvents {
  const client = useQueryClient();
  const { sort: __, ...found } = filter;
  const key = JSON.stringify([year, found]);
  const [chosen, setChosen] = useState({ key, rows: new Map<string, EventRow>(), cut: false });
  const last = useRef<string | null>(null);
  const now = chosen.key === key ? chosen.rows : new Map<string, EventRow>();
  const shown = page?.items ?? [];
  const beyond = now.size > shown.filter(({ id }) => now.has(id)).length;
  const all = eventsQuery(year, filter, MOST_AT_ONCE);
  // What others change meanwhile is followed on the other pages too.
  const { data: whole } = useQuery({ ...all, enabled: beyond });
  const fresh = new Map([...(whole?.items ?? []), ...shown].map((row) => [row.id, row]));
  const rows = [...now.values()].map((row) => fresh.get(row.id) ?? row);

  const set = (wanted: Iterable<EventRow>, more = false): void => {
    const next = new Map<string, EventRow>();
    let cards = 0;
    let cut = more;
    for (const row of wanted) {
      cards += row.cards.length;
      if (cards <= MOST_AT_ONCE) next.set(row.id, row);
      else cut = true;
    }
    setChosen({ key, rows: next, cut });
  };

  return {
    rows,
    cards: rows.flatMap(({ version: eventVersion, cards }) => cards.map((card) => ({ ...card, eventVersion }))),
    cut: chosen.key === key && chosen.cut,
    has: ({ id }) => now.has(id),
    toggle(row, range) {
      const [from, to] = [shown.findIndex(({ id }) => id === last.current), shown.indexOf(row)];
      last.current = row.id;
      if (range && from >= 0 && !now.has(row.id))
        return set([...now.values(), ...shown.slice(Math.min(from, to), Math.max(from, to) + 1)]);
      set(now.has(row.id) ? [...now.values()].filter(({ id }) => id !== row.id) : [...now.values(), row]);
    },
    togglePage() {
      const others = [...now.values()].filter(({ id }) => !shown.some((row) => row.id === id));
      set(shown.every(({ id }) => now.has(id)) ? others : [...others, ...shown]);
    },
    async chooseAll() {
      const { items, total } = await client.fetchQuery({ ...all, staleTime: 0 });
      set(items, total > items.length);
    },
    clear: () => set([]),
  };
}
