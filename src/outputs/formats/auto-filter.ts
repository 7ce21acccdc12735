/** The filter buttons of a sheet, which the library that writes workbooks leaves to features of its users. */
import type writeExcelFile from 'write-excel-file/node';
import {
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';

/** The library exports it without the type of its parameter. */
type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number];

const SHEET = 'xl/worksheets/sheet{id}.xml';

export interface Filtered {
  /** Width and height of the cells that the filter covers, the header row with them; nothing for a sheet without. */
  readonly columns: number;
  readonly rows: number;
}

/** One entry per sheet, in their order. */
export const autoFilter = (sheets: readonly (Filtered | null)[]): Feature => ({
  files: {
    transform: {
      [SHEET]: {
        transform: (xml, _options, { sheetIndex }) => {
          const cells = sheets[sheetIndex] ?? null;
          if (cells === null || findElement(xml, 'autoFilter')) return xml;
          const range = `A1:${getCellAddress(cells.rows - 1, cells.columns - 1)}`;
          const order = getOrderOfSiblings(SHEET, 'worksheet') ?? [];
          return insertElementMarkupAccordingToOrderOfSiblings(xml, `<autoFilter ref="${range}"/>`, order, 'worksheet');
        },
      },
    },
  },
});
