/**
 * In what order files of tests start: what builds sites runs beside what does not. Builds of one folder wait for each other, so that two
 * files of them at once would leave half of the machine idle; and a long file comes before short ones, so that none runs alone at the end.
 */
import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** About how long the long ones take, in seconds on one of two workers. What is not here is short; a number that is wrong does no harm. */
const SECONDS: Readonly<Record<string, number>> = {
  'tests/commands/machine-faults.test.ts': 250,
  'tests/commands/parts.test.ts': 220,
  'tests/commands/edits.test.ts': 170,
  'tests/formats/spreadsheets.test.ts': 150,
  'tests/browser/pages.test.ts': 140,
  'tests/browser/sub-path.test.ts': 90,
  'tests/formats/reporting.test.ts': 90,
  'tests/browser/search-page.test.ts': 70,
  'tests/browser/search-everyday.test.ts': 60,
  'tests/browser/search-pagefind.test.ts': 60,
  'tests/breakages/breakages.test.ts': 60,
  'tests/site/search.test.ts': 60,
  'tests/browser/guides.test.ts': 55,
  'tests/browser/embed.test.ts': 45,
  'tests/browser/tasks.test.ts': 45,
  'tests/browser/charts.test.ts': 45,
  'tests/browser/offline-faults.test.ts': 40,
  'tests/browser/print.test.ts': 40,
  'tests/commands/many-cities.test.ts': 40,
};
const SHORT = 15;

/** Files outside the commands that build sites. */
const BUILDERS: ReadonlySet<string> = new Set([
  'tests/browser/sub-path.test.ts',
  'tests/browser/search-pagefind.test.ts',
]);
const builds = (path: string): boolean => path.startsWith('tests/commands/') || BUILDERS.has(path);

const secondsOf = (path: string): number => SECONDS[path] ?? SHORT;
/** Two lanes side by side, each with its long files first: whichever has had less time so far gives the next file. */
export function inLanes(paths: readonly string[]): string[] {
  const longFirst = paths.toSorted((a, b) => secondsOf(b) - secondsOf(a) || a.localeCompare(b));
  const [building, reading] = [longFirst.filter(builds), longFirst.filter((path) => !builds(path))];
  /** Seconds that builders have had more than the others. */
  let ahead = 0;
  return paths.flatMap(() => {
    const turn = reading.length === 0 || (ahead <= 0 && building.length > 0);
    const next = (turn ? building : reading).splice(0, 1);
    for (const path of next) ahead += turn ? secondsOf(path) : -secondsOf(path);
    return next;
  });
}

/** Tests that share what they import follow one another at the end, where they are handed over together. */
export class Lanes extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const pathOf = ({ moduleId }: TestSpecification) => relative(this.ctx.config.root, moduleId).replaceAll('\\', '/');
    const sharing = ({ project }: TestSpecification) => !project.config.isolate;
    const sorted = await super.sort(files);
    const alone = Map.groupBy(
      sorted.filter((file) => !sharing(file)),
      pathOf,
    );
    return [...inLanes([...alone.keys()]).flatMap((path) => alone.get(path) ?? []), ...sorted.filter(sharing)];
  }
}
