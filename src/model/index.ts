/** The plan model in one function: load → schema → link → check → frozen. */
import { check } from './check/index.ts';
import { withIdsOfNames } from './check/names.ts';
import { withoutConsequences } from './check/consequences.ts';
import { deepFreeze } from './frozen.ts';
import { link } from './link/index.ts';
import { draftsIn, withoutDrafts } from './read/drafts.ts';
import { load, type Records } from './read/load.ts';
import { byPlace, ProblemsError, type Problem } from '../messages/problems.ts';
import type { Site } from './types.ts';

export interface Result {
  site: Site;
  /** Sorted by file and line. Not empty means that the site must not be built. */
  problems: Problem[];
}

export interface Reading {
  /** Whether plans that are still drafts are part of the model: in a preview, never in what is published. */
  readonly drafts?: boolean;
}

/** Reads `content/` and `data/` below `root` and reports every problem at once, those of drafts as well. */
export function loadModel(root: string, { drafts: wanted = false }: Reading = {}): Result {
  const problems: Problem[] = [];
  const records = load(root, problems);
  const later: Problem[] = [];
  const lost = new Set<string>();
  const all = link(records, later, lost);
  check(records, all, later);
  problems.push(...withoutConsequences(later, new Set(problems.map(({ file }) => file)), lost));
  const drafts = draftsIn(records);
  const site = wanted || drafts.size === 0 ? all : published(records, drafts, later, problems);
  return { site: deepFreeze(site), problems: withIdsOfNames(problems, records).sort(byPlace) };
}

/** The model without its drafts. What leads nowhere only now, leads to one of them. */
function published(
  records: Records,
  drafts: ReadonlySet<string>,
  known: readonly Problem[],
  problems: Problem[],
): Site {
  const found: Problem[] = [];
  const site = link(withoutDrafts(records, drafts), found, new Set());
  const placeOf = ({ code, file, line, column }: Problem) => [code, file, line, column].join(' ');
  const before = new Set(known.map(placeOf));
  for (const { args, ...problem } of found)
    if (!before.has(placeOf({ ...problem, args })))
      problems.push({ ...problem, code: 'refers-to-draft', args: { id: args['id'] ?? '' } });
  return site;
}

/** The frozen model, or a ProblemsError with everything that stands against it. */
export function loadSite(root: string, reading: Reading = {}): Site {
  const { site, problems } = loadModel(root, reading);
  if (problems.length > 0) throw new ProblemsError(problems);
  return site;
}
