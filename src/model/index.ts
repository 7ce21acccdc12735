/** The plan model in one function: load → schema → link → check → frozen. */
import { addAll } from '../text/many.ts';
import { check } from './check/index.ts';
import { withIdsOfNames } from './check/names.ts';
import { withoutConsequences } from './check/consequences.ts';
import { deepFreeze } from './frozen.ts';
import { link } from './link/index.ts';
import { draftsIn, planIn, withoutDrafts, withPlansAlone } from './read/drafts.ts';
import { entriesOf } from './read/folder.ts';
import { load, type Only, type Records } from './read/load.ts';
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
  /** What a part of a country is made of; everything where nothing is said. */
  readonly only?: Only;
}

/** Reads `content/` and `data/` below `root` and reports every problem at once, those of drafts as well. */
export function loadModel(root: string, { drafts: wanted = false, only }: Reading = {}): Result {
  const problems: Problem[] = [];
  const records = readRecords(root, problems, only);
  const later: Problem[] = [];
  const lost = new Set<string>();
  const all = link(records, later, lost);
  check(records, all, later);
  const unreadable = new Set(problems.map(({ file }) => file));
  const unread = unreadPlans(root, only);
  addAll(
    problems,
    withoutConsequences(later, unreadable, lost).filter(({ args }) => !unread.has(planIn(args['id'] ?? ''))),
  );
  const drafts = draftsIn(records);
  const site = wanted || drafts.size === 0 ? all : published(records, drafts, later, problems);
  return { site: deepFreeze(site), problems: withIdsOfNames(problems, records).sort(byPlace) };
}

function readRecords(root: string, problems: Problem[], only: Only | undefined): Records {
  if (only === undefined) return load(root, problems);
  const plans = new Set(only.plans);
  return withPlansAlone(load(root, problems, only), (id) => plans.has(id));
}

/** Registers name plans that a part does not read: what leads there is no problem of the part. */
function unreadPlans(root: string, only: Only | undefined): ReadonlySet<string> {
  if (only === undefined) return new Set();
  return new Set(entriesOf(root, 'content/plans').flatMap(({ name }) => (only.plans.includes(name) ? [] : [name])));
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
