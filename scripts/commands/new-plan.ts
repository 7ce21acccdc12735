/** `npm run new-plan`: starts a plan folder that passes `npm run check`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { loadModel } from '../../src/model/index.ts';
import type { Agency, City } from '../../src/model/types.ts';
import { defineCommand, ROOT } from '../kit/command.ts';
import { EXIT, Stop } from '../kit/exit.ts';
import { TO_SAY_WHERE, TO_WRITE } from '../kit/placeholders.ts';

const planOf = (id: string, city: City, issuer: Agency, year: string) => {
  const name = { vi: `${city.name.vi} ${year}`, en: `${city.name.en} ${year}` };
  return {
    id,
    city: city.id,
    title: name,
    short: name,
    summary: TO_WRITE,
    number: null,
    date: year,
    issuer: issuer.id,
    signatory: null,
    period: {},
    legal_bases: [],
    source: { quality: 'clean', note: TO_SAY_WHERE },
    sections: [{ ref: 'I', title: { vi: 'Mục đích, yêu cầu', en: 'Purposes and requirements' }, items: 1 }],
  };
};

export const command = defineCommand(import.meta, {
  name: 'new-plan',
  describe: { vi: 'tạo thư mục kế hoạch mới, đã qua check', en: 'start a plan folder that passes check' },
  options: {
    city: { value: 'CITY', describe: { vi: 'mã thành phố', en: 'id of the city' } },
    year: { value: 'YEAR', describe: { vi: 'năm ban hành', en: 'year of the plan' } },
    root: ROOT,
  },
  examples: ['new-plan -- --city hai-phong --year 2027'],
  run: ({ options: { root, ...options } }) => {
    const { site } = loadModel(root);
    const city = site.city(options.city ?? '');
    const issuer = city?.agencies.find(({ type }) => type === 'city-government');
    const year = /^\d{4}$/.exec(options.year ?? '')?.[0];
    if (!city || !issuer || year === undefined) {
      const cities = site.cities.filter(({ kind }) => kind === 'city').map(({ id }) => id);
      const usage = `npm run new-plan -- --city <${cities.join(' | ')}> --year <2027>`;
      throw new Stop(EXIT.call, { vi: `Viết: ${usage}`, en: `Write: ${usage}` });
    }
    const id = `${city.id}-${year}`;
    const folder = join(root, 'content/plans', id);
    if (existsSync(folder)) throw new Stop(EXIT.call, { vi: `${folder}: đã có`, en: `${folder}: is already there` });
    const write = (file: string, schema: string, value: unknown) =>
      writeFileSync(
        join(folder, file),
        `# yaml-language-server: $schema=../../../schemas/${schema}.schema.json\n${stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })}`,
      );
    mkdirSync(folder, { recursive: true });
    write('plan.yaml', 'plan', planOf(id, city, issuer, year));
    write('objectives.yaml', 'objectives', [{ section: 'I', item: 1, text: TO_WRITE }]);
    console.log(`${folder}\nnpm run check`);
  },
});
