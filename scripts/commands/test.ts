/** `npm test`: everything, or what the paths name; `npm run test:unit` is the quick part. */
import { defineCommand } from '../kit/command.ts';
import { runTests, watchTests } from '../test/run.ts';

export const command = defineCommand(import.meta, {
  name: 'test',
  describe: {
    vi: 'kiểm tra mã nguồn và mọi phép thử; có PATH thì chỉ chạy những gì cần cho PATH',
    en: 'gates and all tests; with a PATH only what that path needs',
  },
  args: [{ name: 'PATH', many: true, describe: { vi: 'chỉ các tệp thử này', en: 'these test files only' } }],
  options: {
    project: {
      value: 'NAME',
      many: true,
      describe: {
        vi: 'chỉ phần này: unit, content, breakages, commands, site, formats, browser',
        en: 'this part only: unit, content, breakages, commands, site, formats, browser',
      },
    },
    name: { value: 'TEXT', describe: { vi: 'chỉ phép thử có tên này', en: 'only tests of this name' } },
    update: { describe: { vi: 'ghi lại ảnh chụp kết quả', en: 'write snapshots again' } },
    watch: { describe: { vi: 'chạy lại mỗi khi sửa', en: 'run again after every edit' } },
  },
  examples: ['test', 'test -- src/derive', 'test:unit -- --watch'],
  run: ({ options: { project = [], name, update, watch }, args }) => {
    const chosen = [
      ...args,
      ...project.map((part) => `--project=${part}`),
      ...(name === undefined ? [] : ['-t', name]),
      ...(update ? ['--update'] : []),
    ];
    if (!watch) return runTests(chosen, chosen.length === 0);
    watchTests(chosen);
    return undefined;
  },
});
