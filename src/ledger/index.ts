/** Owns what was published and must stay: loads the register of addresses and the frozen releases beside the model. */
import { loadModel, type Reading } from '../model/index.ts';
import { byPlace, ProblemsError, type Problem } from '../messages/problems.ts';
import type { Site } from '../model/types.ts';
import { loadAddresses, type Permalink } from './addresses.ts';
import { loadReleases, type Release } from './releases.ts';
import { checkSeal } from './seal.ts';

export interface Ledger {
  /** Every address ever published, in the order of the register. */
  readonly addresses: readonly Permalink[];
  /** Frozen copies, oldest first. */
  readonly releases: readonly Release[];
  /** Of a part of a country: addresses of lists that have a page for each city in the whole. */
  readonly split: readonly string[];
}

/** The model together with what was published of it. */
export interface Published extends Site {
  readonly ledger: Ledger;
}

/** What is wrong with a register that was emptied, cut short or left unjoined. */
const FOLLOWS: ReadonlySet<string> = new Set([
  'merge-conflict',
  'empty-file',
  'csv-columns',
  'csv-row',
  'not-utf8',
  'address-form',
]);

/** What is read, and, for a part of a country, what only the whole can tell. */
export interface PublishedReading extends Reading {
  readonly split?: readonly string[];
}

/** Reads `data/permalinks.csv`, `data/releases.csv` and the frozen files below `root`. */
export function loadLedger(
  root: string,
  { split = [] }: Pick<PublishedReading, 'split'> = {},
): { ledger: Ledger; problems: Problem[] } {
  const problems: Problem[] = [];
  const releases = loadReleases(root, problems);
  const broken = checkSeal(root, releases);
  const ofRows: Problem[] = [];
  const addresses = loadAddresses(root, ofRows);
  // Half a register has many faults, and all of them go with the one.
  const kept = ofRows.filter(({ code }) => broken.length === 0 || !FOLLOWS.has(code));
  return { ledger: { addresses, releases, split }, problems: [...problems, ...broken, ...kept] };
}

/** Model and ledger, and every problem of both. */
export function loadPublished(root: string, reading: PublishedReading = {}): { site: Published; problems: Problem[] } {
  const { site, problems } = loadModel(root, reading);
  const { ledger, problems: more } = loadLedger(root, reading);
  return { site: Object.freeze({ ...site, ledger }), problems: [...problems, ...more].sort(byPlace) };
}

/** The same where nothing may be wrong: throws a ProblemsError with everything that stands against it. */
export function loadPublishedSite(root: string, reading: PublishedReading = {}): Published {
  const { site, problems } = loadPublished(root, reading);
  if (problems.length > 0) throw new ProblemsError(problems);
  return site;
}
