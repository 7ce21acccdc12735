/** `npm run preview`: builds the site with plans that are still drafts, beside the one that is published, and serves it. */
import { build } from '../build/build-site.ts';
import { elapsed } from '../build/steps.ts';
import { defineCommand, PORT, ROOT } from '../kit/command.ts';
import { claim, portNamed, serve } from '../kit/server.ts';
import { untilStopped } from './serve.ts';

const OUT = 'dist-preview';

export const command = defineCommand(import.meta, {
  name: 'preview',
  describe: {
    vi: `dựng trang có cả dự thảo vào ${OUT} và mở xem; không động tới trang công bố`,
    en: `build the site with its drafts into ${OUT} and serve it; the published site stays as it is`,
  },
  options: { port: PORT, root: ROOT },
  examples: ['preview', 'preview -- --port 8080'],
  run: async ({ options, lang, tell }) => {
    const port = portNamed(options.port);
    await claim(port);
    await build(options.root, OUT, lang, { drafts: true });
    const { server, address } = await serve(OUT, port);
    tell({
      vi: `\n${elapsed()}  →  ${address}   có dự thảo, chỉ để xem   Ctrl+C: dừng`,
      en: `\n${elapsed()}  →  ${address}   with drafts, for looking only   Ctrl+C: stop`,
    });
    await untilStopped(server);
  },
});
