/** Generous for a person, a whole office or a crawler in good manners; a flood of ever new filters ends here. */
const RENDERINGS_PER_MINUTE = 600;
const MINUTE = 60_000;

/** How many pages may be made for one address in a minute. What is already rendered costs nothing and is not counted. */
export class RenderingAllowance {
  private taken = new Map<string, number>();
  private since = -Infinity;

  constructor(
    private readonly perMinute = RENDERINGS_PER_MINUTE,
    private readonly now: () => number = () => performance.now(),
  ) {}

  take(address: string): boolean {
    const now = this.now();
    if (now - this.since >= MINUTE) {
      this.since = now;
      this.taken = new Map();
    }
    const taken = (this.taken.get(address) ?? 0) + 1;
    this.taken.set(address, taken);
    return taken <= this.perMinute;
  }
}
