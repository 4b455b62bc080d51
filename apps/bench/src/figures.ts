/** The value that `share` (0 to 1) of all values do not exceed; nearest rank, so it is one of them. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Three significant digits and a point, whatever the machine's language. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en-US');
  return String(Number(value.toPrecision(value < 100 ? 2 : 3)));
}

export const milliseconds = (value: number): string => `${shown(value)} ms`;

/** How many times as much. */
export const ratio = (value: number, reference: number): string => `${shown(value / reference)} ×`;

export const kilobytes = (bytes: number): string => `${shown(bytes / 1000)} kB`;

export const megabytes = (bytes: number): string => `${shown(bytes / 1e6)} MB`;
