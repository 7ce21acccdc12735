/** `npm run parts`: lists the parts that a country can be built in. */
import { COUNTRY } from '../../src/derive/parts.ts';
import { shareReadings } from '../build/share-readings.ts';
import { defineCommand, ROOT, WORKSHOP } from '../kit/command.ts';
import { listsOf } from '../parts/part-lists.ts';
import { writeWorkshop } from '../parts/workshop.ts';

export const command = defineCommand(import.meta, {
  name: 'parts',
  describe: {
    vi: 'kê các phần dựng riêng được: mỗi thành phố một phần, và phần còn lại',
    en: 'list the parts that can be built apart: one for each city, and the rest',
  },
  options: {
    root: ROOT,
    work: WORKSHOP,
    json: {
      describe: { vi: 'in tên các phần thành một dòng JSON', en: 'print the names of the parts as one line of JSON' },
    },
  },
  examples: ['parts', 'parts -- --json'],
  run: ({ options: { root, work, json }, tell }) => {
    // Each part reads the same registers.
    shareReadings();
    const lists = listsOf(root);
    writeWorkshop(work, root, lists);
    const names = lists.map(({ part }) => part.name);
    if (json) {
      console.log(JSON.stringify(names));
      return;
    }
    for (const { part, content } of lists) {
      const files = Object.keys(content).length;
      if (part.name === COUNTRY)
        tell({
          vi: `${part.name}: mọi trang còn lại; đọc ${files} tệp`,
          en: `${part.name}: all other pages; reads ${files} files`,
        });
      else {
        const more = part.reads?.plans.filter((plan) => !part.plans.includes(plan)) ?? [];
        const count = part.cities.length;
        const cities = count > 1 ? { vi: `${count} thành phố, `, en: `${count} cities, ` } : { vi: '', en: '' };
        const also = {
          vi: more.length > 0 ? `, có cả ${more.join(', ')}` : '',
          en: more.length > 0 ? `, ${more.join(', ')} among them` : '',
        };
        tell({
          vi: `${part.name}: ${cities.vi}${part.plans.length} kế hoạch, ${part.bodies.length} cơ quan; đọc ${files} tệp${also.vi}`,
          en: `${part.name}: ${cities.en}${part.plans.length} plans, ${part.bodies.length} bodies; reads ${files} files${also.en}`,
        });
      }
    }
  },
});
