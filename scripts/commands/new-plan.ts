/** `npm run new-plan -- --city hai-phong --year 2027`: starts a plan folder that passes `npm run check`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { loadModel } from '../../src/model/index.ts';

const { values } = parseArgs({
  options: { city: { type: 'string' }, year: { type: 'string' }, root: { type: 'string', default: '.' } },
});
const { site } = loadModel(values.root);
const cities = site.cities.filter(({ kind }) => kind === 'city').map(({ id }) => id);
const city = site.city(values.city ?? '');
const issuer = city?.agencies.find(({ type }) => type === 'city-government');
const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};
if (!city || !issuer || !/^\d{4}$/.test(values.year ?? ''))
  fail(`npm run new-plan -- --city <${cities.join(' | ')}> --year <2027>`);
const id = `${city!.id}-${values.year}`;
const folder = join(values.root, 'content/plans', id);
if (existsSync(folder)) fail(`${folder}: đã có · is already there`);

const name = { vi: `${city!.name.vi} ${values.year}`, en: `${city!.name.en} ${values.year}` };
const todo = { vi: 'Cần viết.', en: 'To be written.' };
const plan = {
  id,
  city: city!.id,
  title: name,
  short: name,
  summary: todo,
  number: null,
  date: values.year,
  issuer: issuer!.id,
  signatory: null,
  period: {},
  legal_bases: [],
  source: { quality: 'clean', note: { vi: 'Ghi văn bản chính thức ở đâu.', en: 'Say where the official text is.' } },
  sections: [{ ref: 'I', title: { vi: 'Mục đích, yêu cầu', en: 'Purposes and requirements' }, items: 1 }],
};
const write = (file: string, schema: string, value: unknown) =>
  writeFileSync(
    join(folder, file),
    `# yaml-language-server: $schema=../../../schemas/${schema}.schema.json\n${stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })}`,
  );
mkdirSync(folder, { recursive: true });
write('plan.yaml', 'plan', plan);
write('objectives.yaml', 'objectives', [{ section: 'I', item: 1, text: todo }]);
console.log(`${folder}\nnpm run check`);
