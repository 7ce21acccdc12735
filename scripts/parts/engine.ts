/** Lets Turborepo build the parts of a workshop: beside each other, and those that it has kept are put back. It asks no network and tells nobody. */
import { availableParallelism } from 'node:os';
import { addAll } from '../../src/text/many.ts';
import { markOf } from '../build/part-list.ts';
import { EXIT, Stop } from '../kit/exit.ts';
import { runTool } from '../kit/tool.ts';
import type { Lang } from '../../src/text/bilingual.ts';
import { readPart } from './made-part.ts';
import { madeIn } from './workshop.ts';
import type { PartList } from '../build/part-list.ts';

/** Builds those of `lists`. Stops with the names of the parts that could not be built; all others are built to their end, and kept. */
export function runParts(workshop: string, lists: readonly PartList[], lang: Lang): void {
  const args = [
    'run',
    'part',
    '--cwd',
    workshop,
    '--continue=always',
    '--ui=stream',
    '--log-order=grouped',
    '--skip-infer',
  ];
  addAll(
    args,
    lists.map(({ part }) => `--filter=${part.name}`),
  );
  const code = runTool('turbo', [...args, `--concurrency=${availableParallelism()}`], {
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
    // What a part says is said in the language of the caller.
    LC_ALL: lang,
  });
  const failed = lists.flatMap((list) => {
    const made = readPart(madeIn(workshop, list.part.name));
    return made !== null && markOf(made.list) === markOf(list) ? [] : [list.part.name];
  });
  if (code === EXIT.good && failed.length === 0) return;
  const names = failed.join(', ') || '—';
  throw new Stop(EXIT.problems, {
    vi: `Không dựng được phần: ${names}. Lỗi ghi ở trên; trang cũ giữ nguyên.`,
    en: `These parts could not be built: ${names}. Their problems stand above; the last good site is unchanged.`,
  });
}
