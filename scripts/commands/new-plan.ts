/** `npm run new-plan`: starts a plan folder that passes `npm run check`, and the city of the plan where it is not there yet. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { loadModel } from '../../src/model/index.ts';
import { openLines } from '../../src/model/check/placeholders.ts';
import { load } from '../../src/model/read/load.ts';
import { idOf } from '../../src/model/read/shapes.ts';
import type { Site } from '../../src/model/types.ts';
import { defineCommand, ROOT, type Caller } from '../kit/command.ts';
import { EXIT, Stop, type Words } from '../kit/exit.ts';
import { writeWhole } from '../kit/write-whole.ts';
import { cityText, filesOf, governmentText, initials, observationsText, type Beginning } from '../kit/new-plan.ts';

type Ask = (question: Words) => Promise<string>;

/** Asks in a terminal; anywhere else nothing is asked and nothing answered. */
async function withQuestions<T>(lang: Caller['lang'], use: (ask: Ask) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return use(() => Promise.resolve(''));
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await use((question) => terminal.question(`${question[lang]} `));
  } finally {
    terminal.close();
  }
}

const usage = (site: Site): Words => {
  const cities = site.cities.filter(({ kind }) => kind === 'city').map(({ id }) => id);
  const write = `npm run new-plan -- --city <${cities.join(' | ')}> --year <2027>`;
  return { vi: `Viết: ${write}`, en: `Write: ${write}` };
};

/** What is not there yet, and the words that make it. */
const missing = (id: string, year: string): Words => ({
  vi: `Chưa có trong sổ: thành phố “${id}” (data/cities.yaml), cơ quan ban hành của nó (data/agencies.yaml), data/observations/${id}.csv.\nĐể tạo cả ba: npm run new-plan -- --city ${id} --year ${year} --city-name "Tên thành phố"`,
  en: `Not in the registers yet: the city “${id}” (data/cities.yaml), its issuing body (data/agencies.yaml), data/observations/${id}.csv.\nTo make all three: npm run new-plan -- --city ${id} --year ${year} --city-name "Name of the city"`,
});

export const command = defineCommand(import.meta, {
  name: 'new-plan',
  describe: {
    vi: 'tạo thư mục kế hoạch mới, đã qua check; cả thành phố nếu chưa có',
    en: 'start a plan folder that passes check, and its city where it is not there',
  },
  options: {
    city: { value: 'CITY', describe: { vi: 'mã thành phố', en: 'id of the city' } },
    year: { value: 'YEAR', describe: { vi: 'năm ban hành', en: 'year of the plan' } },
    'city-name': {
      value: 'NAME',
      describe: {
        vi: 'tạo thành phố chưa có, tên tiếng Việt này',
        en: 'make a city that is not there, with this Vietnamese name',
      },
    },
    'city-name-en': { value: 'NAME', describe: { vi: 'tên tiếng Anh, nếu khác', en: 'its English name, if another' } },
    annex: {
      describe: { vi: 'thêm indicators.yaml, phụ lục chỉ số', en: 'add indicators.yaml, an annex of indicators' },
    },
    root: ROOT,
  },
  examples: [
    'new-plan -- --city hai-phong --year 2027',
    'new-plan -- --city can-tho --year 2027 --city-name "Cần Thơ" --annex',
  ],
  run: async ({ options: { root, ...options }, lang, tell }) => {
    const { site } = loadModel(root);
    const { id, year, name, annex } = await withQuestions(lang, async (ask) => {
      const city = options.city ?? (await ask({ vi: 'Mã thành phố:', en: 'Id of the city:' }));
      const given = options.year ?? (await ask({ vi: 'Năm ban hành:', en: 'Year of the plan:' }));
      const isNew = city !== '' && !site.city(city);
      const called =
        options['city-name'] ??
        (isNew
          ? await ask({
              vi: `Chưa có “${city}”. Tên thành phố để tạo (trống: thôi):`,
              en: `“${city}” is not there. Name of the city to make it (empty: stop):`,
            })
          : '');
      return { id: city, year: /^\d{4}$/.exec(given)?.[0], name: called.trim(), annex: options.annex };
    });
    if (id === '' || year === undefined || (name !== '' && idOf(id) !== id)) throw new Stop(EXIT.call, usage(site));
    const known = site.city(id);
    if (known ? known.kind !== 'city' : name === '') throw new Stop(EXIT.call, known ? usage(site) : missing(id, year));
    const plan = `${id}-${year}`;
    const folder = join(root, 'content/plans', plan);
    if (existsSync(folder)) throw new Stop(EXIT.call, { vi: `${folder}: đã có`, en: `${folder}: is already there` });

    const city = { id, vi: known?.name.vi ?? name, en: known?.name.en ?? options['city-name-en'] ?? name };
    const made = makeCity(root, city, site);
    const first = site.framework.indicators[0];
    const beginning: Beginning = {
      id: plan,
      year,
      city,
      issuer: made.issuer,
      annex: annex && first ? { indicator: first.id, unit: first.unit.id } : null,
    };
    mkdirSync(folder, { recursive: true });
    const files = Object.entries(filesOf(beginning));
    for (const [file, text] of files) writeFileSync(join(folder, file), text);
    for (const file of [...made.files, ...files.map(([file]) => `content/plans/${plan}/${file}`)]) console.log(file);
    tellWhatRemains(root, plan, tell);
    return EXIT.good;
  },
});

/** What the registers lack of a city is written at their end; its government, and the file of its values. */
function makeCity(root: string, city: Beginning['city'], site: Site): { issuer: string; files: string[] } {
  const files: string[] = [];
  const append = (file: string, text: string) => {
    const before = readFileSync(join(root, file), 'utf8');
    writeWhole(join(root, file), `${before.replace(/\n*$/, '\n')}${text}`);
    files.push(file);
  };
  if (!site.city(city.id)) {
    const regions = site.regions.map(({ id }) => id);
    append('data/cities.yaml', cityText(city, regions));
  }
  const issuer = site.city(city.id)?.agencies.find(({ type }) => type === 'city-government')?.id;
  const short = `${initials(city.id)}-ubnd`;
  const own = issuer ?? (site.agency(short) ? `${city.id}-ubnd` : short);
  if (issuer === undefined) append('data/agencies.yaml', governmentText(own, city));
  const values = `data/observations/${city.id}.csv`;
  if (!existsSync(join(root, values))) {
    mkdirSync(join(root, 'data/observations'), { recursive: true });
    writeFileSync(join(root, values), observationsText());
    files.push(values);
  }
  return { issuer: own, files };
}

/** Every place that is still to be written, by file and line, and how many there are. */
function tellWhatRemains(root: string, plan: string, tell: Caller['tell']): void {
  const files = load(root, []).plans.find(({ folder }) => folder === plan);
  const places = (files ? openLines(files) : []).map((place) => `  ${place}`);
  tell({
    vi: `Còn ${places.length} dòng phải viết:\n${places.join('\n')}\nTiếp theo: npm run check`,
    en: `${places.length} lines are still to be written:\n${places.join('\n')}\nNext: npm run check`,
  });
}
