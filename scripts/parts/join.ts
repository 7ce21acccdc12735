/** Puts the parts of a workshop together and says how it went; an address that would be lost is a problem, as in any build. */
import { stopOn } from '../build/build-site.ts';
import type { Words } from '../kit/exit.ts';
import { joinParts } from './join-parts.ts';

export function join(root: string, workshop: string, out: string, tell: (words: Words) => void): void {
  const { parts, files, pages, kept, added, lost } = joinParts(root, workshop, out);
  stopOn(lost, out);
  const hint = added.length > 0 ? ' (npm run permalinks)' : '';
  tell({
    vi: `${parts} phần, ${files} tệp, ${pages} trang trong sơ đồ; ${kept} địa chỉ giữ, ${added.length} mới${hint}`,
    en: `${parts} parts, ${files} files, ${pages} pages in the sitemap; ${kept} addresses kept, ${added.length} new${hint}`,
  });
}
