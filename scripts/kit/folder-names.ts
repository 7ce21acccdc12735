/** Which names folders may have. Spaces, accents, quotes and & are no trouble; a few signs are, because Vite and Astro take paths for addresses, in which these mean something. */
import { resolve } from 'node:path';
import { EXIT, Stop } from './exit.ts';

/** Behind # and ? they read nothing, and with % they lose stylesheets without a word. */
const SIGNS = /[#?%]/;

/** The first sign in `path` that the tools cannot read. */
export const unreadableSign = (path: string): string | null => SIGNS.exec(path)?.[0] ?? null;

/** Stops where the project stands, or `root`, in a folder with such a name. */
export function needReadablePaths(root: string): void {
  for (const path of [process.cwd(), resolve(root)]) {
    const sign = unreadableSign(path);
    if (sign === null) continue;
    throw new Stop(EXIT.call, {
      vi: `Đường dẫn ${path} có dấu “${sign}”, công cụ dựng trang không đọc được. Đổi tên thư mục rồi chạy lại.`,
      en: `The path ${path} has a “${sign}”, which the tool that builds pages cannot read. Rename the folder and run again.`,
    });
  }
}
