/** `npm run site`: the main job. Builds the site, then serves it. */
import { build } from '../build/build-site.ts';
import { elapsed } from '../build/steps.ts';
import { defineCommand, PORT } from '../kit/command.ts';
import { claim, portNamed, serve } from '../kit/server.ts';
import { untilStopped } from './serve.ts';

export const command = defineCommand(import.meta, {
  name: 'site',
  describe: {
    vi: 'việc chính: cài đặt, kiểm tra, dựng và mở trang',
    en: 'the main job: install, check, build and serve the site',
  },
  options: { port: PORT },
  examples: ['site', 'site -- --port 8080'],
  run: async ({ options, lang, tell }) => {
    const port = portNamed(options.port);
    await claim(port);
    await build('.', 'dist', lang);
    const { server, address } = await serve('dist', port);
    tell({
      vi: `\n${elapsed()}  →  ${address}   (tiếng Anh: ${address}en/)   Ctrl+C: dừng`,
      en: `\n${elapsed()}  →  ${address}   (English: ${address}en/)   Ctrl+C: stop`,
    });
    await untilStopped(server);
  },
});
