import { fallbacks, type Language } from '@birge/domain';

/** SQL for the text of a localized column as a reader of this language gets it; `column` is our own word. */
export const textIn = (column: string, language: Language): string =>
  `coalesce(${fallbacks[language].map((candidate) => `${column} ->> '${candidate}'`).join(', ')})`;

/** SQL to sort by what the reader sees, in the order of the Kazakh alphabet, which Russian and English fit into. */
export const sortedBy = (column: string, language: Language): string =>
  `${textIn(column, language)} COLLATE "kk-x-icu"`;

/** A LIKE pattern for text that contains `q`, whatever signs are in it; null where nothing is searched for. */
export const containing = (q: string | undefined): string | null =>
  q?.trim()
    ? `%${q
        .trim()
        .toLowerCase()
        .replace(/[\\%_]/g, '\\$&')}%`
    : null;

/** LIMIT and OFFSET of a page of a list. */
export const pageSql = (page: number, size: number): string => `LIMIT ${size} OFFSET ${(page - 1) * size}`;
