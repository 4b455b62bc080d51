/** Generous for a person, a whole office or a crawler in good manners; a flood of ever new filters ends here. */
const RENDERINGS_PER_MINUTE = 600;
const MINUTE = 60_000;
/** So many networks are counted apart; from then on strangers share one allowance, so that counting costs no more. */
const MOST_NETWORKS = 50_000;

/**
 * Who asks: an IPv4 address, or of IPv6 the first half, which is one customer's (RFC 6177): whoever has one has all the
 * addresses in it.
 */
export function networkOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const groups = (part: string) => part.split(':').filter((group) => group !== '');
  const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const whole = [...groups(head), ...Array<string>(Math.max(missing, 0)).fill('0'), ...groups(tail ?? '')];
  return whole
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}

/** How many pages may be made for one network in a minute. What is already rendered costs nothing and is not counted. */
export class RenderingAllowance {
  private taken = new Map<string, number>();
  private since = -Infinity;

  constructor(
    private readonly perMinute = RENDERINGS_PER_MINUTE,
    private readonly now: () => number = () => performance.now(),
    private readonly mostNetworks = MOST_NETWORKS,
  ) {}

  take(address: string): boolean {
    const now = this.now();
    if (now - this.since >= MINUTE) {
      this.since = now;
      this.taken = new Map();
    }
    const network = networkOf(address);
    const counted = this.taken.has(network) || this.taken.size < this.mostNetworks ? network : '';
    const taken = (this.taken.get(counted) ?? 0) + 1;
    this.taken.set(counted, taken);
    return taken <= this.perMinute;
  }
}
