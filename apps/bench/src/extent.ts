/** How much is measured. `BENCH_QUICK=1` shows within a minute that everything works; its figures are rough. */
const quick = process.env.BENCH_QUICK === '1';

export const extent = {
  quick,
  /** Drops on one slot at once, and how often. */
  rivals: 50,
  rounds: quick ? 4 : 40,
  /** For each kind of write, number of writers and side. */
  writeSeconds: quick ? 1 : 6,
  events: quick ? [1_000] : [100, 1_000, 10_000, 100_000],
  /** A load lasts so long, on so many connections, unless it has made so many requests before; of each side so often. */
  loadSeconds: quick ? 1 : 2,
  loadRequests: 200_000,
  loadConnections: 10,
  loads: quick ? 1 : 3,
  /** First visits to a page over a slow line. */
  visits: quick ? 2 : 7,
  /** Publications, each followed by a first reader. */
  renderings: quick ? 4 : 15,
  starts: quick ? 1 : 3,
  idleSeconds: quick ? 2 : 10,
  /** The board in a browser: how often it is opened, a card dropped and a filter set; how long a card is carried. */
  openings: quick ? 2 : 7,
  dragSeconds: quick ? 1 : 4,
  drops: quick ? 3 : 15,
  filters: quick ? 4 : 20,
  /** How often its window is read, beside so many events of other editions. */
  windows: quick ? 5 : 30,
  otherEvents: quick ? 5_000 : 100_000,
  /** How often many events are changed by each act. */
  bulks: quick ? 2 : 4,
  /** Day sheets of many events. */
  sheets: quick ? 1 : 5,
  /** Calendar replies that are read from a mailbox. */
  replies: quick ? 250 : 5_000,
  /** Invitations that leave at once. */
  letters: quick ? 500 : 5_000,
  coordinators: 32,
  coordinatorSeconds: quick ? 5 : 60,
};
