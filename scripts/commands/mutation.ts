/** `npm run mutation`: how many small faults in the code the unit tests notice; below the threshold of stryker.config.json it is a problem. */
import { readFileSync } from 'node:fs';
import { defineCommand } from '../kit/command.ts';
import { runTool } from '../kit/tool.ts';

const CONFIG = 'stryker.config.json';

/** A folder stands for the code in it. */
const patternOf = (path: string): string => (/\.ts$|\*/.test(path) ? path : `${path.replace(/\/$/, '')}/**/*.ts`);

/** A pattern on the command line replaces those of the settings; what they leave out is left out all the same. */
function leftOut(): string[] {
  const { mutate } = JSON.parse(readFileSync(CONFIG, 'utf8')) as { mutate: string[] };
  return mutate.filter((pattern) => pattern.startsWith('!'));
}

export const command = defineCommand(import.meta, {
  name: 'mutation',
  describe: {
    vi: 'gieo lỗi nhỏ vào mã nguồn và đếm lỗi mà phép thử phát hiện; phải từ 80 %',
    en: 'plant small faults in the code and count those that tests notice; at least 80 %',
  },
  args: [
    { name: 'FILE', many: true, describe: { vi: 'chỉ các tệp hay thư mục này', en: 'these files or folders only' } },
  ],
  options: {},
  examples: ['mutation', 'mutation -- src/model/dates.ts', 'mutation -- src/derive/compare'],
  run: ({ args }) =>
    runTool('@stryker-mutator/core', [
      'run',
      ...(args.length > 0 ? ['--mutate', [...args.map(patternOf), ...leftOut()].join(',')] : []),
    ]),
});
