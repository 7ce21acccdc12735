/** Finds texts whose two languages stand in each other's place. */
import type { Problem } from '../../messages/problems.ts';
import type { Records, Written } from '../read/load.ts';
import { unlessSound } from '../read/remembered.ts';
import { problem, type Origin } from '../read/source-file.ts';

/** A letter that English does not have and Vietnamese words often do. */
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹàáèéìíòóùúýãĩõũ]/iu;

const checkRecord = unlessSound<Written<object>, null>(({ spec, origin: start }, _, problems) => {
  const walk = (value: unknown, origin: Origin): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('vi' in value && 'en' in value && typeof value.vi === 'string' && typeof value.en === 'string') {
      if (areSwapped(value.vi, value.en)) problems.push(problem('languages-swapped', origin));
      return;
    }
    for (const [key, one] of Object.entries(value))
      walk(one, { file: origin.file, path: [...origin.path, Array.isArray(value) ? Number(key) : key] });
  };
  walk(spec, start);
});

export function checkLanguages(records: Records, problems: Problem[]): void {
  const plans = records.plans.flatMap(({ plan, clauses, annex }) => [plan, ...clauses, ...annex]);
  const registers = [...records.agencies, ...records.cities, ...records.instruments, ...records.units];
  for (const written of [...plans, ...registers, records.framework, records.publisher, records.comparisons])
    if (written) checkRecord(written, null, problems);
}

/** Most words of the English have Vietnamese letters, and none of the Vietnamese has. Names alone are the same in both. */
function areSwapped(vi: string, en: string): boolean {
  const words = (text: string) => text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
  const [inVi, inEn] = [words(vi), words(en)];
  const foreign = inEn.filter((word) => VIETNAMESE.test(word)).length;
  return inVi.length > 1 && !VIETNAMESE.test(vi) && inEn.length > 1 && foreign > inEn.length / 2;
}
