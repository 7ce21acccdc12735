/** `npm run dev`: the development server. */
import { resolve } from 'node:path';
import { defineCommand, PORT, ROOT } from '../kit/command.ts';
import { needReadablePaths } from '../kit/folder-names.ts';
import { untilMended } from '../dev/until-mended.ts';
import { claim, portNamed } from '../kit/server.ts';

export const command = defineCommand(import.meta, {
  name: 'dev',
  describe: {
    vi: 'máy chủ khi biên soạn: lưu tệp là thấy ngay; lỗi hiện trong trang',
    en: 'the development server: what you save shows at once, problems stand in the page',
  },
  options: { port: PORT, root: ROOT },
  run: async ({ options, tell }) => {
    const wanted = portNamed(options.port);
    needReadablePaths(options.root);
    await claim(wanted);
    const port = await untilMended(options.root, wanted, (address) =>
      tell({
        vi: `${address}  nội dung có lỗi; trang hiện lại khi đã sửa  (Ctrl+C: dừng)`,
        en: `${address}  the content has problems; the site comes when they are mended  (Ctrl+C: stop)`,
      }),
    );
    process.env['SITE_ROOT'] = resolve(options.root);
    const { dev } = await import('astro');
    const { contentPlugin } = await import('../dev/content-plugin.ts');
    const server = await dev({
      server: { port, host: '127.0.0.1' },
      logLevel: 'warn',
      vite: { plugins: [contentPlugin(options.root)] },
    });
    const address = `http://127.0.0.1:${server.address.port}/`;
    tell({ vi: `${address}  (Ctrl+C: dừng)`, en: `${address}  (Ctrl+C: stop)` });
    await new Promise<void>((done) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
    });
    await server.stop();
  },
});
