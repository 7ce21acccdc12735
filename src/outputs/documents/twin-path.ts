/** Which pages have a Markdown twin, and where it stands; apart from how it is made, for which most who ask have no use. */
import { localised } from '../../derive/address.ts';
import type { Lang } from '../../model/schema/common.ts';

const TWINS =
  /^\/(?:plans\/[^/]+(?:\/[^/]+)?|(?:agencies|cities|instruments)\/[^/]+|(?:framework|indicators)\/[^/]+(?:\/[^/]+)?|compare\/[^/]+\/[^/]+(?:\/[^/]+)?)\/$/;

/** `/plans/hai-phong-2026/` → `/plans/hai-phong-2026.md`. */
export const twinPath = (path: string, lang: Lang): string => `${localised(path, lang).replace(/\/$/, '')}.md`;

/** Whether the page at `path` (without its language) has a twin. */
export const hasTwin = (path: string): boolean => TWINS.test(path);
