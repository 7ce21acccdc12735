/** The table of promises: every target and every dated duty, each whole in one row, with its answer and what it does not say. */
import { ANSWERS } from '../../model/answer.ts';
import { RECURRENCES } from '../../model/schema/clause.ts';
import { KINDS, LACKS, LEVELS, TIMES } from '../../model/promise.ts';
import { promisesOf, type CityPromise } from '../../derive/promises/promise.ts';
import { sayThreshold, sayWhen, sayWhy } from '../../derive/promises/say-promise.ts';
import { inBoth, type Bilingual } from '../../text/bilingual.ts';
import { addresses, clauseOf, id, lineOf, pair, planOf } from './shared.ts';
import { field, joined, table, type Link } from './table.ts';

const link = (name: string, value: string): Link => ({ table: name, key: 'promise', value });
const ids = (things: readonly { readonly id: string }[]) => joined(things.map((one) => one.id));
const both = (of: (lang: 'vi' | 'en') => string | null): Bilingual | null => {
  const [vi, en] = [of('vi'), of('en')];
  return vi === null || en === null ? null : { vi, en };
};

export const recursOf = ({ of }: CityPromise) =>
  'duty' in of ? of.duty.lines.flatMap(({ due }) => due?.recurs ?? [])[0] : undefined;

export const promises = table<CityPromise>({
  name: 'promises',
  title: { vi: 'Lời hứa', en: 'Promises' },
  description: {
    vi: 'Mỗi dòng là một lời hứa: một chỉ tiêu, hoặc một nhiệm vụ có ghi thời gian; của ai, đến khi nào, câu trả lời là gì, chưa nói điều gì. Không có điểm số.',
    en: 'One row per promise: a target, or a duty with a date; whose it is, by when, what the answer is, and what it does not say. There is no score.',
  },
  derived: true,
  records: promisesOf,
  fields: [
    id((one) => one.id),
    field(
      'kind',
      'string',
      'target: chỉ tiêu; duty: nhiệm vụ có ghi thời gian.',
      'A target, or a duty with a date.',
      (one) => one.kind,
      {
        values: KINDS,
      },
    ),
    field('city', 'string', 'Thành phố.', 'City.', ({ plan }) => plan.city.id, { references: 'cities' }),
    planOf((one) => one.plan),
    ...pair<CityPromise>('statement', 'Lời hứa nói gì.', 'What is promised.', (one) => one.statement),
    ...pair<CityPromise>(
      'threshold',
      'Ngưỡng của chỉ tiêu, viết ra.',
      'Threshold of a target, in words.',
      (one) => both((lang) => sayThreshold(one, lang)),
      true,
    ),
    field(
      'body',
      'string',
      'Cơ quan chịu trách nhiệm mà văn bản nêu.',
      'Bodies that the document makes answer for it.',
      ({ bodies }) => ids(bodies),
      { many: link('promise_agencies', 'agency'), references: 'agencies', optional: true },
    ),
    field('level', 'string', 'Cấp của các cơ quan ấy.', 'Levels of these bodies.', ({ levels }) => joined(levels), {
      many: link('promise_levels', 'level'),
      values: LEVELS,
      optional: true,
    }),
    field(
      'feature',
      'string',
      'Tiêu chí mà lời hứa phục vụ.',
      'Features that it serves.',
      ({ features }) => joined(features.map(({ no }) => no)),
      { many: link('promise_features', 'feature'), references: 'features', optional: true },
    ),
    field(
      'due',
      'edtf',
      'Thời hạn; với việc lặp lại là lần tới; trống khi không ghi.',
      'When it is due; of a duty that comes back, the next time; empty where none is given.',
      ({ date }) => date,
      { optional: true },
    ),
    field('recurs', 'string', 'Lặp lại bao lâu một lần.', 'How often it comes back.', recursOf, {
      values: RECURRENCES,
      optional: true,
    }),
    ...pair<CityPromise>(
      'when',
      'Thời gian, viết ra.',
      'When, in words.',
      (one) => both((lang) => sayWhen(one, lang)),
      true,
    ),
    field('due_year', 'integer', 'Năm đến hạn.', 'Year in which it is due.', ({ year }) => year, {
      optional: true,
      unit: 'years',
    }),
    field(
      'calendar',
      'string',
      'Theo lịch, vào ngày của dữ liệu: ahead: còn ở phía trước; passed: đã qua; recurring: lặp lại; no-date: không ghi năm.',
      'By the calendar, on the day of the data: ahead, passed, recurring, or no date given.',
      ({ time }) => time,
      { values: TIMES },
    ),
    field('answer', 'string', 'Câu trả lời.', 'The answer.', ({ answer }) => answer, { values: ANSWERS }),
    ...pair<CityPromise>(
      'why',
      'Câu trả lời dựa vào đâu, hoặc vì sao chưa thể đánh giá.',
      'What the answer rests on, or why it cannot be judged.',
      (one) => inBoth((lang) => sayWhy(one, lang)),
    ),
    field(
      'lacks',
      'string',
      'Điều lời hứa không nói: con số, thời hạn, cơ quan, cách đo (kế hoạch không in ô số liệu), ngày của việc lặp lại.',
      'What it does not say: a figure, a date, a body, a way to measure (its plan prints no boxes for it), the day of what comes back.',
      ({ lacks }) => joined(lacks),
      { many: link('promise_lacks', 'lack'), values: LACKS, optional: true },
    ),
    field('target', 'string', 'Chỉ tiêu.', 'The target.', ({ of }) => ('target' in of ? of.target.target.id : null), {
      references: 'targets',
      optional: true,
    }),
    field('responsibility', 'string', 'Nhiệm vụ.', 'The duty.', ({ of }) => ('duty' in of ? of.duty.id : null), {
      references: 'responsibilities',
      optional: true,
    }),
    clauseOf((one) => one.clause),
    lineOf((one) => one.clause, true),
    ...addresses<CityPromise>(({ path }) => path),
  ],
});
