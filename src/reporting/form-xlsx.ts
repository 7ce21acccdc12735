/** A form as XLSX: a sheet that explains, and a sheet to fill in with lists and limits. Gives the parts; who writes the file zips them. */
import { unzipSync } from 'fflate';
import writeExcelFile, { type Sheet } from 'write-excel-file/node';
import type { Framework } from '../model/types.ts';
import { isChoice, type Box } from './boxes.ts';
import type { Form } from './form.ts';
import { guideLines } from './guide.ts';
import {
  BASIS_WORDS,
  boxName,
  cellName,
  choicesOf,
  COLUMN_KEYS,
  COLUMNS,
  DATA_SHEET,
  GUIDE_SHEET,
  HEAD,
  STATUS_WORDS,
  unitWord,
  type ColumnKey,
} from './layout.ts';
import { validation, type Rule } from './validation.ts';

type SheetOf = Sheet<never>;
type SheetCell = SheetOf['data'][number][number];

const INPUT: readonly ColumnKey[] = [
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
const WIDTHS: Record<ColumnKey, number> = {
  indicator: 13,
  box: 22,
  name: 36,
  what: 36,
  unit: 12,
  value: 16,
  period: 12,
  basis: 18,
  status: 15,
  source_title: 36,
  source_publisher: 28,
  source_url: 36,
  note_vi: 36,
  note_en: 36,
  help: 100,
};
const GUIDE_WIDTH = 110;

/** Everything typed is text, so that a period stays 2026-06 and is not made a date; only the value is a number. */
const text = (value: string, more: object = {}): SheetCell =>
  ({ value, type: String, format: '@', wrap: true, alignVertical: 'top', ...more }) as SheetCell;
/** Wrapped text needs the height of its row said: not every program works it out. */
const tall = (row: SheetCell[], widths: readonly number[]): SheetCell[] => {
  const lines = row.map((cell, index) =>
    String((cell as { value?: unknown } | null)?.value ?? '')
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / widths[index]!)), 0),
  );
  return row.map((cell) => ({ ...(cell as object), height: 14 * Math.max(1, ...lines) }) as SheetCell);
};
const bold = (value: string): SheetCell => text(value, { fontWeight: 'bold' });

export async function formParts(form: Form, framework: Framework): Promise<Map<string, Uint8Array>> {
  const head = headRows(form);
  const guide: SheetOf = {
    sheet: GUIDE_SHEET,
    data: guideLines(form).map((line, index) =>
      tall([index === 0 || line === 'Cách điền' ? bold(line) : text(line)], [GUIDE_WIDTH]),
    ),
    columns: [{ width: GUIDE_WIDTH }],
    orientation: 'landscape',
  };
  const data: SheetOf = {
    sheet: DATA_SHEET,
    data: [
      ...head,
      COLUMN_KEYS.map((key) => bold(COLUMNS[key])),
      ...form.boxes.map((box) =>
        tall(
          dataRow(box, form),
          COLUMN_KEYS.map((key) => WIDTHS[key]),
        ),
      ),
    ],
    columns: COLUMN_KEYS.map((key) => ({ width: WIDTHS[key] })),
    stickyRowsCount: head.length + 1,
    orientation: 'landscape',
  };
  const rules = form.boxes.flatMap((box, index) => rulesOf(box, head.length + 1 + index, framework));
  const workbook = await writeExcelFile([guide, data], {
    fontFamily: 'Arial',
    fontSize: 10,
    features: [validation(1, rules)],
  }).toBuffer();
  return new Map(Object.entries(unzipSync(workbook)));
}

const headRows = ({ city, year, agency, key }: Form): SheetCell[][] => [
  [bold(`Biểu báo cáo chỉ số Thành phố học tập ${city.name.vi}, năm ${year}`)].map(
    (cell) => ({ ...(cell as object), wrap: false }) as SheetCell,
  ),
  [bold(HEAD.city), text(city.id), text(city.name.vi)],
  [bold(HEAD.year), text(year)],
  [bold(HEAD.agency), text(key), text(agency?.name.vi ?? 'Chuyên gia đánh giá')],
  [],
];

function dataRow(box: Box, { agency, year, key, boxes }: Form): SheetCell[] {
  const filled: Partial<Record<ColumnKey, string>> = {
    indicator: box.indicator.id,
    box: box.key,
    name: (box.annex.name ?? box.indicator.name).vi,
    what: boxName(box),
    unit: unitWord(box),
    period: year,
    basis: BASIS_WORDS[0]![0],
    source_publisher: agency?.name.vi ?? '',
    // Once per indicator, so that rows stay low.
    help: boxes.find(({ indicator }) => indicator === box.indicator) === box ? helpOf(box, key) : '',
  };
  return COLUMN_KEYS.map((column) => {
    const colour = INPUT.includes(column)
      ? { backgroundColor: '#FFF8D6', borderStyle: 'thin', borderColor: '#BBBBBB' }
      : {};
    // General, not text: a value must stay a number, whatever the language of the program.
    if (column === 'value')
      return {
        ...colour,
        alignVertical: 'top',
        ...(isChoice(box.kind) ? { type: String, format: '@' } : {}),
      } as SheetCell;
    return text(filled[column] ?? '', colour);
  });
}

function helpOf({ indicator, annex }: Box, key: string): string {
  const others = annex.responsible.filter(({ id }) => id !== key).map(({ name }) => name.vi);
  return [
    indicator.definition.vi,
    `Chỉ tiêu: ${annex.statement.vi}`,
    ...(indicator.notes ?? []).map(({ vi }) => vi),
    ...(others.length > 0 ? [`Cùng phụ trách: ${others.join('; ')}. Thống nhất để một bên điền.`] : []),
  ].join('\n');
}

function rulesOf(box: Box, row: number, framework: Framework): Rule[] {
  const at = (column: ColumnKey) => cellName(row, COLUMN_KEYS.indexOf(column));
  const list = (column: ColumnKey, options: readonly string[]): Rule => ({
    cell: at(column),
    allow: { list: options },
    strict: true,
    prompt: 'Chọn trong danh sách.',
    error: `Chọn một trong: ${options.join('; ')}.`,
  });
  return [
    valueRule(box, at('value'), list, framework),
    list(
      'basis',
      BASIS_WORDS.map(([word]) => word),
    ),
    list(
      'status',
      STATUS_WORDS.map(([word]) => word),
    ),
  ];
}

function valueRule(
  { kind }: Box,
  cell: string,
  list: (column: ColumnKey, options: readonly string[]) => Rule,
  framework: Framework,
): Rule {
  if (isChoice(kind))
    return list(
      'value',
      choicesOf(kind, framework).map(([word]) => word),
    );
  switch (kind) {
    case 'share':
      return {
        cell,
        allow: { decimal: [0, 100] },
        strict: false,
        prompt: 'Phần trăm, từ 0 đến 100.',
        error: 'Tỷ lệ nằm trong 0–100. Nếu đúng là vượt 100, ghi lý do ở “Ghi chú”.',
      };
    case 'change':
      return {
        cell,
        allow: { decimal: [-100, null] },
        strict: true,
        prompt: 'Mức tăng so với năm trước, tính bằng phần trăm; giảm thì ghi số âm.',
        error: 'Ghi số phần trăm, ví dụ 4,2 hoặc -1,5.',
      };
    case 'count':
      return {
        cell,
        allow: { whole: [0, null] },
        strict: true,
        prompt: 'Số nguyên, không âm.',
        error: 'Ghi số nguyên, không âm.',
      };
    default:
      return {
        cell,
        allow: { decimal: [0, null] },
        strict: true,
        prompt: 'Số không âm; số lần ghi 1,5, không ghi 150%.',
        error: 'Ghi số không âm.',
      };
  }
}
