/** `npm run part -- NAME`: builds one part of a country. */
import { defineCommand, ROOT, WORKSHOP } from '../kit/command.ts';
import { buildPart } from '../parts/build-part.ts';
import { listFile, listIn, madeIn } from '../parts/workshop.ts';

export const command = defineCommand(import.meta, {
  name: 'part',
  describe: { vi: 'dựng một phần đã kê bằng npm run parts', en: 'build one part that npm run parts has listed' },
  options: { root: ROOT, work: WORKSHOP },
  args: [
    {
      name: 'NAME',
      required: true,
      describe: { vi: 'tên phần: mã thành phố, hoặc country', en: 'name of the part: the id of a city, or country' },
    },
  ],
  examples: ['part -- hai-phong'],
  run: async ({ args: [name = ''], options: { root, work }, tell }) => {
    const files = await buildPart(root, listIn(work, name), listFile(work, name), madeIn(work, name));
    tell({ vi: `Phần ${name}: ${files} tệp`, en: `Part ${name}: ${files} files` });
  },
});
