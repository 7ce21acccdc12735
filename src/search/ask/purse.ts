/** What one query may fetch of the index, so that a first question costs no more on a large site. Rare words come first: a word that is everywhere tells little. Pure. */
/** More shards than these no query needs; each is a request. */
const MOST_SHARDS = 14;
/** A page shows 25 texts, which on a large site stand in as many files; with them and what is always fetched a first query asks for 40 files at most. */
const MOST_ON_LARGE = 9;
/** Where texts stand in fewer files, those of one page share some. */
const LARGE = 500;

/** How many shards one query may fetch where texts stand in so many files. */
export const shardsOf = (files: number): number => (files > LARGE ? MOST_ON_LARGE : MOST_SHARDS);

export class Purse {
  private left: number;
  private readonly paid = new Set<number>();
  private readonly most: number;

  constructor(budget: number, most = MOST_SHARDS) {
    this.left = budget;
    this.most = most;
  }

  /** Whether shard `number` may be read. The first one always may; what was paid for once is not paid for again. */
  pays(number: number, cost: number): boolean {
    if (this.paid.has(number)) return true;
    if (this.paid.size > 0 && (cost > this.left || this.paid.size >= this.most)) return false;
    this.left -= cost;
    this.paid.add(number);
    return true;
  }
}
