/** `npm run report-form -- --city hai-phong --year 2026 [--agency hp-sgddt] [--out reports]`: one XLSX per agency to fill in. A form that someone has filled in is not replaced. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModel } from '../../src/model/index.ts';
import { dateOf } from '../../src/derive/publication.ts';
import { zip } from '../../src/outputs/formats/zip.ts';
import { formParts } from '../../src/reporting/form-xlsx.ts';
import { fileNameOf, formOf, reporters, reportingCities, reportingPlan } from '../../src/reporting/form.ts';

const { values } = parseArgs({
  options: {
    city: { type: 'string' },
    year: { type: 'string' },
    agency: { type: 'string', multiple: true },
    out: { type: 'string', default: 'reports' },
    lang: { type: 'string' },
    root: { type: 'string', default: '.' },
  },
});
const locale = values.lang ?? process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? 'en';
const lang = locale.toLowerCase().startsWith('vi') ? 'vi' : 'en';
const { site, problems } = loadModel(values.root);
if (problems.length > 0) {
  console.error(
    lang === 'vi'
      ? `${problems.length} lỗi khi đọc nội dung; xem npm run check.`
      : `${problems.length} problems in the content; see npm run check.`,
  );
  process.exit(1);
}
const cities = reportingCities(site);
const city = cities.find(({ id }) => id === values.city);
if (!city || !/^\d{4}$/.test(values.year ?? '')) {
  console.error(`npm run report-form -- --city <${cities.map(({ id }) => id).join(' | ')}> --year <2026> [--agency …]`);
  process.exit(2);
}
const known = reporters(reportingPlan(city)!);
const keys = values.agency ?? known;
const unknown = keys.filter((key) => !known.includes(key));
if (unknown.length > 0) {
  console.error(
    lang === 'vi'
      ? `Phụ lục không giao chỉ số nào cho: ${unknown.join(', ')}. Viết một trong: ${known.join(', ')}.`
      : `The annex gives no indicator to: ${unknown.join(', ')}. Write one of: ${known.join(', ')}.`,
  );
  process.exit(2);
}

mkdirSync(values.out, { recursive: true });
let kept = 0;
for (const form of keys.map((key) => formOf(city, values.year!, key)!)) {
  const path = join(values.out, fileNameOf(form));
  const bytes = zip(await formParts(form, site.framework), dateOf(site));
  if (existsSync(path) && !readFileSync(path).equals(bytes)) {
    console.error(
      lang === 'vi'
        ? `${path}: đã có và khác biểu trống; không ghi đè. Chuyển hoặc xóa tệp ấy rồi chạy lại.`
        : `${path}: is there and differs from the empty form; it is kept. Move or delete it and run again.`,
    );
    kept++;
    continue;
  }
  writeFileSync(path, bytes);
  console.log(lang === 'vi' ? `${path}: ${form.boxes.length} ô` : `${path}: ${form.boxes.length} boxes`);
}
if (kept > 0) process.exit(1);
