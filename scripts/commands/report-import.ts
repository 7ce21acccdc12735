/** `npm run report-import -- FILE… [--city hai-phong] [--year 2026]`: appends the values of forms to `data/observations/`, all of them or, with one fault anywhere, none. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModel } from '../../src/model/index.ts';
import { formatProblem } from '../../src/messages/problems.ts';
import { formatFault } from '../../src/messages/form-faults.ts';
import { appended, importForms } from '../../src/reporting/import.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    city: { type: 'string' },
    year: { type: 'string' },
    lang: { type: 'string' },
    root: { type: 'string', default: '.' },
  },
});
const locale = values.lang ?? process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? 'en';
const lang = locale.toLowerCase().startsWith('vi') ? 'vi' : 'en';
const say = (vi: string, en: string) => (lang === 'vi' ? vi : en);
const stop = (code: number, message: string): never => {
  console.error(message);
  process.exit(code);
};

if (positionals.length === 0) stop(2, 'npm run report-import -- <reports/….xlsx> …');
const absent = positionals.filter((path) => !existsSync(path));
if (absent.length > 0) stop(2, say(`Không có tệp: ${absent.join(', ')}`, `No such file: ${absent.join(', ')}`));
// A value that could not be read is a value that could be overwritten.
const { site, problems } = loadModel(values.root);
if (problems.length > 0)
  stop(
    1,
    say(
      `${problems.length} lỗi trong nội dung; sửa theo npm run check rồi nhập.`,
      `${problems.length} problems in the content; correct what npm run check says, then import.`,
    ),
  );

const files = positionals.map((path) => ({ name: path, bytes: new Uint8Array(readFileSync(path)) }));
const { faults, additions, empty } = importForms(site, files, values);
for (const fault of faults) console.error(formatFault(fault, lang));
if (faults.length > 0)
  stop(1, say(`\n${faults.length} lỗi. Không nhập giá trị nào.`, `\n${faults.length} faults. Nothing was imported.`));

const targets = [...additions].map(([area, specs]) => ({
  area,
  specs,
  path: join(values.root, 'data/observations', `${area}.csv`),
}));
const before = targets.map(({ path }) => (existsSync(path) ? readFileSync(path, 'utf8') : null));
const write = (path: string, text: string) => {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
};
targets.forEach(({ path, specs }, index) => write(path, appended(before[index] ?? '', specs)));
// The model has the last word: what it refuses is taken back.
const after = loadModel(values.root).problems;
if (after.length > 0) {
  targets.forEach(({ path }, index) => (before[index] === null ? rmSync(path) : write(path, before[index]!)));
  stop(
    1,
    `${after.map((problem) => formatProblem(problem, lang)).join('\n')}\n\n${say('Không nhập giá trị nào.', 'Nothing was imported.')}`,
  );
}
for (const { area, specs } of targets)
  console.log(
    say(
      `data/observations/${area}.csv: thêm ${specs.length} giá trị`,
      `data/observations/${area}.csv: ${specs.length} values added`,
    ),
  );
console.log(say(`${empty} ô để trống`, `${empty} boxes left empty`));
