/** Owns how a line is shown as it is and as it should be, so that an editor sees what to type. */
import type { Bilingual, Lang } from '../text/bilingual.ts';

export interface Rewrite {
  readonly written: string;
  readonly fixed: string;
}

const WRITTEN: Bilingual = { vi: 'đang viết │ ', en: 'you have │ ' };
const FIXED: Bilingual = { vi: 'viết thành │ ', en: 'write    │ ' };
/** A line longer than this is cut around the place where the two differ. */
const WIDTH = 100;

/** Both lines, one under the other, with the place where they differ in sight. */
export function linesOf({ written, fixed }: Rewrite, lang: Lang): string[] {
  let same = 0;
  while (same < written.length && written[same] === fixed[same]) same++;
  const from = Math.max(0, same - 40);
  const width = Math.max(WRITTEN[lang].length, FIXED[lang].length);
  return [
    [WRITTEN[lang], written],
    [FIXED[lang], fixed],
  ].map(([label = '', line = '']) => `${label.replace(/ │ $/, '').padEnd(width - 3)} │ ${cut(line, from)}`);
}

const cut = (line: string, from: number): string =>
  line.length <= WIDTH
    ? line
    : `${from > 0 ? '…' : ''}${line.slice(from, from + WIDTH)}${from + WIDTH < line.length ? '…' : ''}`;
