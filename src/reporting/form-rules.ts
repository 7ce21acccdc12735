/** What a form lets an office type: lists to choose from and limits for numbers, box by box. */
import type { Framework } from '../model/types.ts';
import { isChoice, type Box } from './boxes.ts';
import { BASIS_WORDS, choicesOf, COLUMN_KEYS, STATUS_WORDS, type ColumnKey } from './layout.ts';
import { cellName } from './workbook.ts';
import type { Rule } from './validation.ts';

export function rulesOf(box: Box, row: number, framework: Framework): Rule[] {
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
