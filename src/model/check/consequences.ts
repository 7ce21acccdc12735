/** Leaves out problems that only follow from a file that could not be read, so that an editor sees the cause alone. */
import type { Problem, ProblemCode } from '../../messages/problems.ts';

/** Which unreadable files make things look missing, by the code that would report it. */
const CAUSES: Partial<Record<ProblemCode, RegExp>> = {
  'unknown-agency': /^data\/(?:agencies|cities)\.yaml$/,
  'foreign-agency': /^data\/(?:agencies|cities)\.yaml$/,
  'unknown-region': /^data\/cities\.yaml$/,
  'unknown-city': /^data\/cities\.yaml$/,
  'unknown-indicator': /^data\/framework\.yaml$/,
  'unknown-feature': /^data\/framework\.yaml$/,
  'unknown-unit': /^data\/units\.yaml$/,
  'wrong-unit': /^data\/framework\.yaml$/,
  'unknown-instrument': /^data\/instruments\.yaml$/,
  'unknown-plan': /^data\/(?:agencies|cities)\.yaml$|\/plan\.yaml$/,
  'unknown-clause': /^data\/(?:agencies|cities)\.yaml$|^content\/plans\//,
  'official-heading': /^data\/(?:agencies|cities)\.yaml$|^content\/plans\/.*\.yaml$/,
  'unknown-section': /\/plan\.yaml$/,
  'bad-parent': /^content\/plans\//,
  'hole-in-section': /^content\/plans\//,
};

/** What makes a clause go, so that its translation seems to be left over. */
const CLAUSES = /^data\/(?:agencies|cities)\.yaml$|^content\/plans\//;

/**
 * `later` without what `unreadable` files explain. A hole is explained only by a file of its own plan, and what a
 * translation belongs to is asked only once nothing else stands against any plan. Nor is what names a `lost` thing to blame.
 */
export function withoutConsequences(
  later: readonly Problem[],
  unreadable: ReadonlySet<string>,
  lost: ReadonlySet<string>,
): Problem[] {
  const misplaced = misplacedByFolder(later);
  const whole = ![...unreadable, ...later.map(({ file }) => file)].some((file) => CLAUSES.test(file));
  return later.filter(({ code, file, args }) => {
    // `may-trang-2031/iv-1` goes with its plan.
    if (code.startsWith('unknown-') && lost.has((args['id'] ?? '').replace(/\/.*$/, ''))) return false;
    if (code === 'stray-translation') return whole;
    const cause = CAUSES[code];
    const folder = folderOf(file);
    // A line with a wrong number leaves a hole where it should stand.
    const holes = (args['missing'] ?? '').split(', ').length;
    if (code === 'hole-in-section' && holes <= (misplaced.get(folder) ?? 0)) return false;
    return (
      !cause ||
      ![...unreadable].some((name) => cause.test(name) && (code !== 'hole-in-section' || name.startsWith(folder)))
    );
  });
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

/** How many lines of each plan stand at a place that is taken, or that the document does not have. */
function misplacedByFolder(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { code, file } of problems)
    if (code === 'same-place' || code === 'item-outside-section' || (code === 'unknown-section' && CLAUSES.test(file)))
      count.set(folderOf(file), (count.get(folderOf(file)) ?? 0) + 1);
  return count;
}
