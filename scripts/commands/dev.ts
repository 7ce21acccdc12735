/** `npm run dev`: Astro's development server. */
import { defineCommand, PORT } from '../kit/command.ts';
import { runTool } from '../kit/tool.ts';
import { claim, portNamed } from '../kit/server.ts';

export const command = defineCommand(import.meta, {
  name: 'dev',
  describe: {
    vi: 'máy chủ khi biên soạn: sửa tệp là thấy ngay',
    en: 'the development server: an edit shows at once',
  },
  options: { port: PORT },
  run: async ({ options }) => {
    const port = portNamed(options.port);
    await claim(port);
    return runTool('astro', ['dev', '--port', String(port)]);
  },
});
