/** Which page has a Markdown twin, and where it stands. */
import { hasTwin, twinPath } from '../../../src/outputs/documents/twin-path.ts';
import { isSign, langOf, pathOf, type BuiltPage } from '../../../src/outputs/kit/built-page.ts';

export type MakeTwin = (page: BuiltPage) => Promise<string | null>;

/** Path of the twin of a page; null where it has none. What was given up says so on its page alone: a file of it would still be published. */
export const twinFile = (page: BuiltPage): string | null =>
  isSign(page) || !hasTwin(pathOf(page)) ? null : twinPath(pathOf(page), langOf(page)).slice(1);
