/** The model for commands that need content without problems. */
import { loadModel } from '../../src/model/index.ts';
import type { Site } from '../../src/model/types.ts';
import { EXIT, Stop } from './exit.ts';

export function goodContent(root: string): Site {
  const { site, problems } = loadModel(root);
  if (problems.length > 0)
    throw new Stop(EXIT.problems, {
      vi: `${problems.length} lỗi trong nội dung; sửa theo npm run check rồi chạy lại.`,
      en: `${problems.length} problems in the content; correct what npm run check says, then run again.`,
    });
  return site;
}
