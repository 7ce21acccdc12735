/** The plan model in one function: load → schema → link → check → frozen. */
import { check } from './check/index.ts';
import { withIdsOfNames } from './check/names.ts';
import { withoutConsequences } from './check/consequences.ts';
import { deepFreeze } from './frozen.ts';
import { link } from './link/index.ts';
import { load } from './read/load.ts';
import { byPlace, ProblemsError, type Problem } from '../messages/problems.ts';
import type { Site } from './types.ts';

export interface Result {
  site: Site;
  /** Sorted by file and line. Not empty means that the site must not be built. */
  problems: Problem[];
}

/** Reads `content/` and `data/` below `root` and reports every problem at once. */
export function loadModel(root: string): Result {
  const problems: Problem[] = [];
  const records = load(root, problems);
  const later: Problem[] = [];
  const lost = new Set<string>();
  const site = link(records, later, lost);
  check(records, site, later);
  problems.push(...withoutConsequences(later, new Set(problems.map(({ file }) => file)), lost));
  return { site: deepFreeze(site), problems: withIdsOfNames(problems, records).sort(byPlace) };
}

/** The frozen model, or a ProblemsError with everything that stands against it. */
export function loadSite(root: string): Site {
  const { site, problems } = loadModel(root);
  if (problems.length > 0) throw new ProblemsError(problems);
  return site;
}
