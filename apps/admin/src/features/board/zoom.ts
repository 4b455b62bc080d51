/** Steps of the zoom; the address holds the step. Each is a third larger than the one before. */
const STEP = 1.3;
export const zoomLevels: readonly number[] = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

export const zoomFactor = (level: number): number => STEP ** level;

export const zoomOf = ({ zoom }: { zoom?: string }): number => Number(zoom ?? 0);

/** The level next to another, up or down; at either end it stays. */
export const zoomedBy = (level: number, by: number): number =>
  Math.max(zoomLevels[0]!, Math.min(zoomLevels.at(-1)!, level + by));

/** The level that fingers so many times further apart than before ask for. */
export const zoomPinched = (level: number, ratio: number): number =>
  zoomedBy(level, Math.round(Math.log(ratio) / Math.log(STEP)));
