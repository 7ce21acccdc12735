/** For commands that read the built site. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { standsAt } from '../build/target.ts';
import { EXIT, Stop } from './exit.ts';

/** Stops where `dist` holds no built site. */
export function needBuilt(dist: string): void {
  if (!existsSync(join(standsAt(dist), 'index.html')))
    throw new Stop(EXIT.call, {
      vi: `${dist}: chưa có trang đã dựng. Chạy npm run build trước.`,
      en: `${dist}: there is no built site. Run npm run build first.`,
    });
}
