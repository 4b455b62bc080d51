/** Wall time as it is typed: `2026-07-30T12:00`. */
export const wall = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI')`;

/** An instant as JSON has it (RFC 3339, UTC). */
export const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** An instant as epoch ms. */
export const epoch = (column: string) => `(extract(epoch FROM ${column}) * 1000)::float8`;

/** What a person typed, as a pattern of LIKE that matches it anywhere. */
export const anywhere = (typed: string) => `%${typed.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;

/** Kazakh letters sort in their places in every language of ours; others keep their order among themselves. */
export const collation = 'COLLATE "kk-x-icu"';

/** A text of three languages in the reader's, with the domain's order of fallbacks; `language` is a parameter such as `$2`. */
export const inLanguageSql = (column: string, language: string) =>
  `coalesce(${column} ->> ${language}, ${column} ->> 'ru', ${column} ->> 'kk', ${column} ->> 'en', '')`;
