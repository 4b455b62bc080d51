/** Wall time as it is typed: `2026-07-30T12:00`. */
export const wall = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI')`;

/** An instant as JSON has it (RFC 3339, UTC). */
export const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** An instant as epoch ms. */
export const epoch = (column: string) => `(extract(epoch FROM ${column}) * 1000)::float8`;
