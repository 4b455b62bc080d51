import { useNavigate, useSearch } from '@tanstack/react-router';

export type ListSearch = Partial<
  Record<
    | 'q'
    | 'oblast'
    | 'type'
    | 'state'
    | 'tag'
    | 'role'
    | 'from'
    | 'to'
    | 'checked'
    | 'proposals'
    | 'sort'
    | 'answer'
    | 'via'
    | 'kind'
    | 'page',
    string
  >
>;

const names = [
  'q',
  'oblast',
  'type',
  'state',
  'tag',
  'role',
  'from',
  'to',
  'checked',
  'proposals',
  'sort',
  'answer',
  'via',
  'kind',
  'page',
] as const;

/** What a list's address may say; the rest of it is left alone. */
export function listSearch(raw: Record<string, unknown>): ListSearch {
  return Object.fromEntries(
    names.flatMap((name) => (typeof raw[name] === 'string' && raw[name] ? [[name, raw[name]]] : [])),
  );
}

/** The filters of a list, which are its address: a link shows the same to a colleague. */
export function useListSearch() {
  const search: ListSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const go = (next: ListSearch, replace: boolean) =>
    void navigate({ to: '.', search: Object.fromEntries(Object.entries(next).filter(([, value]) => value)), replace });
  return {
    search,
    page: Number(search.page ?? 1) || 1,
    /** Another filter begins at the first page, and typing does not fill the browser's history. */
    set: (name: keyof ListSearch, value: string | null) =>
      go({ ...search, [name]: value ?? undefined, page: undefined }, name === 'q'),
    setPage: (page: number) => go({ ...search, page: page > 1 ? String(page) : undefined }, false),
    clear: () => go({}, false),
    filtered: names.some((name) => name !== 'page' && search[name]),
  };
}
