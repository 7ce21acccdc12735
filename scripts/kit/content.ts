/** The model for commands that need content without problems. */
import { loadModel, type Reading } from '../../src/model/index.ts';
import type { Site } from '../../src/model/types.ts';
import { EXIT, Stop } from './exit.ts';

/** `mended` is a file that the command writes anew, so that its faults do not stand in the way. */
export function goodContent(root: string, mended?: string, reading: Reading = {}): Site {
  const { site, problems: all } = loadModel(root, reading);
  const problems = all.filter(({ file }) => file !== mended);
  if (problems.length > 0)
    throw new Stop(EXIT.problems, {
      vi: `${problems.length} lỗi trong nội dung; sửa theo npm run check rồi chạy lại.`,
      en: `${problems.length} problems in the content; correct what npm run check says, then run again.`,
    });
  return site;
}
