/** For commands that read the built site. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { standsAt } from '../build/target.ts';
import { EXIT, Stop } from './exit.ts';

/** Lies in a site that shows drafts. */
export const PREVIEW = '.preview';

/** Stops where `dist` holds no built site, or one that must not be published. */
export function needPublishable(dist: string): void {
  needBuilt(dist);
  if (existsSync(join(dist, PREVIEW)))
    throw new Stop(EXIT.call, {
      vi: `${dist} là bản xem trước, có dự thảo. Chạy npm run build để dựng trang công bố.`,
      en: `${dist} is a preview with drafts. Run npm run build for the site that can be published.`,
    });
}

/** Stops where `dist` holds no built site. */
export function needBuilt(dist: string): void {
  if (!existsSync(join(standsAt(dist), 'index.html')))
    throw new Stop(EXIT.call, {
      vi: `${dist}: chưa có trang đã dựng. Chạy npm run build trước.`,
      en: `${dist}: there is no built site. Run npm run build first.`,
    });
}
