/*
 * What was used lately, as ids only: names stay on the server, which tells them to who may see them. By person: a
 * browser may be shared.
 */
const MOST = 8;
const key = (personId: string): string => `birge.recent.${personId}`;

/** Newest first: `command:{id}` or `{kind}.{id}`. */
export function recentOf(personId: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(personId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    return []; // storage refused by the browser, or written by somebody else
  }
}

export function rememberUse(personId: string, entry: string): void {
  try {
    const next = [entry, ...recentOf(personId).filter((one) => one !== entry)].slice(0, MOST);
    localStorage.setItem(key(personId), JSON.stringify(next));
  } catch {
    // as above
  }
}
