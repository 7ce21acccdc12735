/** `npm run format`: Prettier over everything. */
import { defineCommand } from '../kit/command.ts';
import { runTool } from '../kit/tool.ts';

export const command = defineCommand(import.meta, {
  name: 'format',
  describe: { vi: 'định dạng lại mã nguồn', en: 'format the code' },
  args: [{ name: 'FILE', many: true, describe: { vi: 'chỉ các tệp này', en: 'these files only' } }],
  options: {},
  run: ({ args }) => runTool('prettier', ['--write', '--log-level', 'warn', ...(args.length > 0 ? args : ['.'])]),
});
