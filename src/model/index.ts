/** The plan model in one function: load → schema → link → check → frozen. */
import { check } from './check/index.ts';
import { withoutConsequences } from './check/consequences.ts';
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
  const site = link(records, later);
  check(records, site, later);
  problems.push(...withoutConsequences(later, new Set(problems.map(({ file }) => file))));
  problems.sort(byPlace);
  return { site: deepFreeze(site), problems };
}

/** The frozen model, or a ProblemsError with everything that stands against it. */
export function loadSite(root: string): Site {
  const { site, problems } = loadModel(root);
  if (problems.length > 0) throw new ProblemsError(problems);
  return site;
}

/**
 * Freezes plain objects and arrays all the way down; origins keep their YAML documents as they are.
 * What is still to be frozen waits in a list, because the links between clauses are a chain as long as the content.
 */
function deepFreeze<T>(value: T): T {
  const waiting: unknown[] = [value];
  const seen = new Set<unknown>();
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    Object.freeze(next);
    for (const [key, child] of Object.entries(next)) if (key !== 'origin') waiting.push(child);
  }
  return value;
}
