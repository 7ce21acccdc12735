/** What one query may fetch of the index, so that a first question costs no more on a large site. Rare words come first: a word that is everywhere tells little. Pure. */

/** More shards than these no query needs; each is a request. */
const MOST_SHARDS = 24;

export class Purse {
  private left: number;
  private readonly paid = new Set<number>();

  constructor(budget: number) {
    this.left = budget;
  }

  /** Whether shard `number` may be read. The first one always may; what was paid for once is not paid for again. */
  pays(number: number, cost: number): boolean {
    if (this.paid.has(number)) return true;
    if (this.paid.size > 0 && (cost > this.left || this.paid.size >= MOST_SHARDS)) return false;
    this.left -= cost;
    this.paid.add(number);
    return true;
  }
}
