/** `npm run mutation`: how many small faults in the code the unit tests notice; below the threshold of stryker.config.json it is a problem. */
import { defineCommand } from '../kit/command.ts';
import { runTool } from '../kit/tool.ts';

export const command = defineCommand(import.meta, {
  name: 'mutation',
  describe: {
    vi: 'gieo lỗi nhỏ vào mã nguồn và đếm lỗi mà phép thử phát hiện; phải từ 80 %',
    en: 'plant small faults in the code and count those that tests notice; at least 80 %',
  },
  args: [{ name: 'FILE', many: true, describe: { vi: 'chỉ các tệp này', en: 'these files only' } }],
  options: {},
  examples: ['mutation', 'mutation -- src/model/dates.ts'],
  run: ({ args }) =>
    runTool('@stryker-mutator/core', ['run', ...(args.length > 0 ? ['--mutate', args.join(',')] : [])]),
});
