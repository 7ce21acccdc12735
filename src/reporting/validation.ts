/** Data validation for write-excel-file, which has none of its own: lists to choose from and limits for numbers, as `<dataValidations>`. */
import type writeExcelFile from 'write-excel-file/node';
import { largest } from '../text/many.ts';

/** The library exports it without the type of its parameter. */
type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number];

export interface Rule {
  /** `F8` */
  cell: string;
  allow: { list: readonly string[] } | { whole: [number, number | null] } | { decimal: [number, number | null] };
  /** A warning can be overruled, since the import asks for the reason. */
  strict: boolean;
  prompt: string;
  error: string;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** Excel refuses a file with a longer message. */
const short = (text: string) => escape(text.slice(0, 225));

function limits(type: 'whole' | 'decimal', [low, high]: readonly [number, number | null]): [string, string] {
  if (high !== null)
    return [`type="${type}" operator="between"`, `<formula1>${low}</formula1><formula2>${high}</formula2>`];
  return [`type="${type}" operator="greaterThanOrEqual"`, `<formula1>${low}</formula1>`];
}

function ruleXml({ cell, allow, strict, prompt, error }: Rule): string {
  const [kind, formulas] =
    'list' in allow
      ? ['type="list"', `<formula1>${escape(`"${allow.list.join(',')}"`)}</formula1>`]
      : 'whole' in allow
        ? limits('whole', allow.whole)
        : limits('decimal', allow.decimal);
  return `<dataValidation ${kind} errorStyle="${strict ? 'stop' : 'warning'}" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${short(error)}" prompt="${short(prompt)}" sqref="${cell}">${formulas}</dataValidation>`;
}

/** The schema of a sheet fixes the order of its parts: validations stand behind these and before everything else. */
const BEFORE = [
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
];

/** Rules for the sheet of that index, counted from 0. */
export const validation = (sheet: number, rules: readonly Rule[]): Feature => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) => {
          if (sheetIndex !== sheet || rules.length === 0) return xml;
          const at = largest(
            BEFORE.flatMap((name) =>
              [`</${name}>`, `<${name}/>`].map((tag) => (xml.includes(tag) ? xml.lastIndexOf(tag) + tag.length : -1)),
            ),
          );
          return `${xml.slice(0, at)}<dataValidations count="${rules.length}">${rules.map(ruleXml).join('')}</dataValidations>${xml.slice(at)}`;
        },
      },
    },
  },
});
