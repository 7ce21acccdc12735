/** `npm run report-form`: one XLSX per agency to fill in. A form that someone has filled in is not replaced. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { City } from '../../src/model/types.ts';
import { zip } from '../../src/outputs/formats/zip.ts';
import { dateOf } from '../../src/derive/publication.ts';
import { formParts } from '../../src/reporting/form-xlsx.ts';
import { fileNameOf, formOf, reporters, reportingCities, reportingPlan } from '../../src/reporting/form.ts';
import { defineCommand, ROOT } from '../kit/command.ts';
import { goodContent } from '../kit/content.ts';
import { EXIT, Stop } from '../kit/exit.ts';

/** The agencies that report for the plan of a city; those asked for must be among them. */
function agenciesOf(city: City, wanted: readonly string[] | undefined): readonly string[] {
  const plan = reportingPlan(city);
  const known = plan === null ? [] : reporters(plan);
  const unknown = wanted?.filter((key) => !known.includes(key)) ?? [];
  if (unknown.length > 0)
    throw new Stop(EXIT.call, {
      vi: `Phụ lục không giao chỉ số nào cho: ${unknown.join(', ')}. Viết một trong: ${known.join(', ')}.`,
      en: `The annex gives no indicator to: ${unknown.join(', ')}. Write one of: ${known.join(', ')}.`,
    });
  return wanted ?? known;
}

export const command = defineCommand(import.meta, {
  name: 'report-form',
  describe: {
    vi: 'tạo một biểu XLSX cho mỗi cơ quan phụ trách, vào reports/',
    en: 'write one XLSX form per responsible body into reports/',
  },
  options: {
    city: { value: 'CITY', describe: { vi: 'mã thành phố', en: 'id of the city' } },
    year: { value: 'YEAR', describe: { vi: 'năm của số liệu', en: 'year of the values' } },
    agency: { value: 'AGENCY', many: true, describe: { vi: 'chỉ cơ quan này', en: 'this body only' } },
    out: { value: 'DIR', default: 'reports', describe: { vi: 'nơi ghi', en: 'where to write' } },
    root: ROOT,
  },
  examples: [
    'report-form -- --city hai-phong --year 2026',
    'report-form -- --city hai-phong --year 2026 --agency hp-sgddt',
  ],
  run: async ({ options, tell, warn }) => {
    const site = goodContent(options.root);
    const cities = reportingCities(site);
    const city = cities.find(({ id }) => id === options.city);
    const year = /^\d{4}$/.exec(options.year ?? '')?.[0];
    if (!city || year === undefined) {
      const ids = cities.map(({ id }) => id).join(' | ');
      const usage = `npm run report-form -- --city <${ids}> --year <2026> [--agency …]`;
      throw new Stop(EXIT.call, { vi: `Viết: ${usage}`, en: `Write: ${usage}` });
    }
    const forms = agenciesOf(city, options.agency).flatMap((key) => formOf(city, year, key) ?? []);
    if (forms.length === 0)
      tell({
        vi: `Không có biểu nào: phụ lục của ${city.name.vi} chưa giao chỉ số cho cơ quan nào (responsible trong indicators.yaml).`,
        en: `No form: the annex of ${city.name.en} gives no indicator to a body yet (responsible in indicators.yaml).`,
      });
    mkdirSync(options.out, { recursive: true });
    let kept = 0;
    for (const form of forms) {
      const path = join(options.out, fileNameOf(form));
      const bytes = await zip(await formParts(form, site.framework), dateOf(site));
      if (existsSync(path) && !readFileSync(path).equals(bytes)) {
        warn({
          vi: `${path}: đã có và khác biểu trống; không ghi đè. Chuyển hoặc xóa tệp ấy rồi chạy lại.`,
          en: `${path}: is there and differs from the empty form; it is kept. Move or delete it and run again.`,
        });
        kept++;
        continue;
      }
      writeFileSync(path, bytes);
      tell({ vi: `${path}: ${form.boxes.length} ô`, en: `${path}: ${form.boxes.length} boxes` });
    }
    return kept > 0 ? EXIT.problems : EXIT.good;
  },
});
