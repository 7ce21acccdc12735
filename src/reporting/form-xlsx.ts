/** A form as XLSX: a sheet that explains, and a sheet to fill in with lists and limits. Gives the parts; who writes the file zips them. */
import { unzipSync } from 'fflate';
import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import type { Framework } from '../model/types.ts';
import { largest } from '../text/many.ts';
import { isChoice, type Box } from './boxes.ts';
import type { Form } from './form.ts';
import { guideLines } from './guide.ts';
import { rulesOf } from './form-rules.ts';
import {
  basisWord,
  boxName,
  COLUMN_KEYS,
  COLUMNS,
  DATA_SHEET,
  GUIDE_SHEET,
  HEAD,
  INPUT_COLUMNS,
  unitWord,
  type ColumnKey,
} from './layout.ts';
import { validation } from './validation.ts';

type SheetOf = Sheet<never>;
/** Every cell of a form is text, or empty until someone types a value. */
type Look = Omit<CellObject, 'value'>;
type TextCell = Look & { value?: string };

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
const text = (value: string, more: Look = {}): TextCell => ({
  type: String,
  format: '@',
  wrap: true,
  alignVertical: 'top',
  ...more,
  value,
});
/** Wrapped text needs the height of its row said: not every program works it out. */
const tall = (row: readonly TextCell[], widths: readonly number[]): TextCell[] => {
  const lines = row.map(({ value = '' }, index) =>
    value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / (widths[index] ?? GUIDE_WIDTH))), 0),
  );
  return row.map((cell) => ({ ...cell, height: 14 * largest(lines, 1) }));
};
const bold = (value: string, more: Look = {}): TextCell => text(value, { fontWeight: 'bold', ...more });

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

const headRows = ({ city, year, agency, key }: Form): TextCell[][] => [
  [bold(`Biểu báo cáo chỉ số Thành phố học tập ${city.name.vi}, năm ${year}`, { wrap: false })],
  [bold(HEAD.city), text(city.id), text(city.name.vi)],
  [bold(HEAD.year), text(year)],
  [bold(HEAD.agency), text(key), text(agency?.name.vi ?? 'Chuyên gia đánh giá')],
  [],
];

function dataRow(box: Box, { agency, year, key, boxes }: Form): TextCell[] {
  const filled: Partial<Record<ColumnKey, string>> = {
    indicator: box.indicator.id,
    box: box.key,
    name: (box.annex.name ?? box.indicator.name).vi,
    what: boxName(box),
    unit: unitWord(box),
    period: year,
    basis: basisWord('exact'),
    source_publisher: agency?.name.vi ?? '',
    // Once per indicator, so that rows stay low.
    help: boxes.find(({ indicator }) => indicator === box.indicator) === box ? helpOf(box, key) : '',
  };
  return COLUMN_KEYS.map((column) => {
    const colour: Look = INPUT_COLUMNS.includes(column)
      ? { backgroundColor: '#FFF8D6', borderStyle: 'thin', borderColor: '#BBBBBB' }
      : {};
    // General, not text: a value must stay a number, whatever the language of the program.
    if (column === 'value')
      return { ...colour, alignVertical: 'top', ...(isChoice(box.kind) ? { type: String, format: '@' } : {}) };
    return text(filled[column] ?? '', colour);
  });
}

/** An annex may print the word itself: “Mục tiêu: …”. */
const targetLine = (statement: string): string =>
  /^(?:mục tiêu|chỉ tiêu)\s*:/iu.test(statement) ? statement : `Chỉ tiêu: ${statement}`;

function helpOf({ indicator, annex }: Box, key: string): string {
  const others = annex.responsible.filter(({ id }) => id !== key).map(({ name }) => name.vi);
  return [
    indicator.definition.vi,
    targetLine(annex.statement.vi),
    ...(indicator.notes ?? []).map(({ vi }) => vi),
    ...(others.length > 0 ? [`Cùng phụ trách: ${others.join('; ')}. Thống nhất để một bên điền.`] : []),
  ].join('\n');
}
