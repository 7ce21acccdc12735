/** Owns what a form looks like to both sides: names of sheets and columns, and the words of every list. The form is in Vietnamese, as its readers are. */
import { unitName } from '../i18n/format.ts';
import { words } from '../i18n/words/index.ts';
import type { Basis, Status } from '../model/schema/observation.ts';
import type { Framework } from '../model/types.ts';
import type { Box, ChoiceKind } from './boxes.ts';

export const GUIDE_SHEET = 'Hướng dẫn';
export const DATA_SHEET = 'Số liệu';

/** Labels of the lines above the table; the value stands beside them. */
export const HEAD = { city: 'Thành phố', year: 'Năm', agency: 'Cơ quan' } as const;
export type HeadKey = keyof typeof HEAD;

/** Columns in the order of the sheet. */
export const COLUMNS = {
  indicator: 'Mã chỉ số',
  box: 'Mã ô',
  name: 'Chỉ số',
  what: 'Điền gì',
  unit: 'Đơn vị',
  value: 'Giá trị',
  period: 'Kỳ số liệu',
  basis: 'Độ khớp',
  status: 'Tình trạng',
  source_title: 'Tên nguồn',
  source_publisher: 'Nơi công bố',
  source_url: 'Địa chỉ nguồn',
  note_vi: 'Ghi chú',
  note_en: 'Ghi chú tiếng Anh',
  help: 'Định nghĩa, lưu ý',
} as const;
export type ColumnKey = keyof typeof COLUMNS;
export const COLUMN_KEYS = Object.keys(COLUMNS) as ColumnKey[];

/** What an office fills in: the yellow columns. */
export const INPUT_COLUMNS: readonly ColumnKey[] = [
  'value',
  'period',
  'basis',
  'status',
  'source_title',
  'source_publisher',
  'source_url',
  'note_vi',
  'note_en',
];

const { bases, standardCodes, directionCodes } = words('vi').progress;
const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

export const BASIS_WORDS: readonly (readonly [string, Basis])[] = [
  [capital(bases.exact), 'exact'],
  [capital(bases.close), 'close'],
  [capital(bases.proxy), 'proxy'],
  [capital(bases.context), 'context'],
];
/** The word of the form for a basis. */
export const basisWord = (basis: Basis): string => BASIS_WORDS.find(([, one]) => one === basis)?.[0] ?? basis;
export const STATUS_WORDS: readonly (readonly [string, Status | null])[] = [
  ['Số chính thức', null],
  ['Số sơ bộ', 'provisional'],
];

/** What can be chosen in a box that is not filled in with a number, and the number that the choice stands for. */
export function choicesOf(kind: ChoiceKind, { rating_scale }: Framework): readonly (readonly [string, number])[] {
  switch (kind) {
    case 'rating':
      return rating_scale.map(({ score, word }) => [`${score} – ${word.vi}`, score]);
    case 'direction':
      return [
        [capital(directionCodes.up), 1],
        [capital(directionCodes.down), -1],
        [capital(directionCodes.same), 0],
      ];
    case 'standard':
      return [
        [capital(standardCodes.met), 1],
        [capital(standardCodes.notMet), 0],
      ];
    case 'exists':
      return [
        ['Có', 1],
        ['Chưa có', 0],
      ];
  }
}

/** The same word for a list and for someone who typed it by hand. */
export const fold = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi');

const UNIT_WORDS: Partial<Record<Box['kind'], string>> = {
  rating: 'điểm 1–5',
  direction: 'tăng, giảm',
  standard: 'đạt, chưa đạt',
  exists: 'có, chưa có',
};

/** The unit as the form prints it. */
export const unitWord = ({ kind, unit }: Pick<Box, 'kind' | 'unit'>): string =>
  UNIT_WORDS[kind] ?? unitName(unit, 'vi');

/** What to write in the box: “Tỷ lệ thất nghiệp · Nam”. */
export function boxName({ cell, breakdown, kind }: Pick<Box, 'cell' | 'breakdown' | 'kind'>): string {
  if (cell === null) return kind === 'exists' ? 'Kết luận: có hay chưa có' : 'Kết luận: đạt chuẩn hay chưa';
  return breakdown === 'total' && cell.breakdown.length === 1
    ? cell.name.vi
    : `${cell.name.vi} · ${words('vi').breakdowns[breakdown]}`;
}
