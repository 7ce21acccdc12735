/** `npm run report-import -- FILE…`: appends the values of forms to `data/observations/`, all of them or, with one fault anywhere, none. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFault } from '../../src/messages/form-faults.ts';
import { formatProblem } from '../../src/messages/problems.ts';
import { loadModel } from '../../src/model/index.ts';
import { appended } from '../../src/reporting/append.ts';
import { importForms } from '../../src/reporting/import.ts';
import { defineCommand, ROOT } from '../kit/command.ts';
import { goodContent } from '../kit/content.ts';
import { EXIT, Stop } from '../kit/exit.ts';

const NOTHING = { vi: 'Không nhập giá trị nào.', en: 'Nothing was imported.' };

const write = (path: string, text: string) => {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
};

export const command = defineCommand(import.meta, {
  name: 'report-import',
  describe: {
    vi: 'kiểm tra biểu đã điền và nhập số liệu; còn một lỗi thì không nhập gì',
    en: 'check filled forms and append their values; with one fault nothing is imported',
  },
  args: [
    { name: 'FILE', required: true, many: true, describe: { vi: 'biểu .xlsx đã điền', en: 'filled .xlsx forms' } },
  ],
  options: {
    city: { value: 'CITY', describe: { vi: 'biểu phải của thành phố này', en: 'the forms must be of this city' } },
    year: { value: 'YEAR', describe: { vi: 'biểu phải của năm này', en: 'the forms must be of this year' } },
    root: ROOT,
  },
  examples: ['report-import -- reports/hai-phong-2026-hp-sgddt.xlsx'],
  run: ({ options: { city, year, root }, args, lang, tell, warn }) => {
    const absent = args.filter((path) => !existsSync(path));
    if (absent.length > 0)
      throw new Stop(EXIT.call, {
        vi: `Không có tệp: ${absent.join(', ')}`,
        en: `No such file: ${absent.join(', ')}`,
      });
    // A value that could not be read is a value that could be overwritten.
    const site = goodContent(root);
    const files = args.map((path) => ({ name: path, bytes: new Uint8Array(readFileSync(path)) }));
    const { faults, additions, empty } = importForms(site, files, { city, year });
    for (const fault of faults) console.error(formatFault(fault, lang));
    if (faults.length > 0)
      throw new Stop(EXIT.problems, {
        vi: `\n${faults.length} lỗi. ${NOTHING.vi}`,
        en: `\n${faults.length} faults. ${NOTHING.en}`,
      });

    const targets = [...additions].map(([area, specs]) => {
      const path = join(root, 'data/observations', `${area}.csv`);
      return { area, specs, path, before: existsSync(path) ? readFileSync(path, 'utf8') : null };
    });
    for (const { path, specs, before } of targets) write(path, appended(before ?? '', specs));
    // The model has the last word: what it refuses is taken back.
    const after = loadModel(root).problems;
    if (after.length > 0) {
      for (const { path, before } of targets)
        if (before === null) rmSync(path);
        else write(path, before);
      for (const problem of after) console.error(formatProblem(problem, lang));
      warn({ vi: `\n${NOTHING.vi}`, en: `\n${NOTHING.en}` });
      return EXIT.problems;
    }
    for (const { area, specs } of targets)
      tell({
        vi: `data/observations/${area}.csv: thêm ${specs.length} giá trị`,
        en: `data/observations/${area}.csv: ${specs.length} values added`,
      });
    tell({ vi: `${empty} ô để trống`, en: `${empty} boxes left empty` });
    return EXIT.good;
  },
});
