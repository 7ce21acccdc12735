/** The filter buttons of a sheet, which the library that writes workbooks leaves to features of its users. */
import type { Feature } from 'write-excel-file/node';
import {
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';

/** As the library names the file of a sheet. */
export const SHEET = 'xl/worksheets/sheet{id}.xml';

export interface Filtered {
  /** Width and height of the cells that the filter covers, the header row with them; nothing for a sheet without. */
  readonly columns: number;
  readonly rows: number;
}

/** One entry per sheet, in their order; for the machine and for a browser, which differ in the content of files. */
export const autoFilter = <Content>(sheets: readonly (Filtered | null)[]): Feature<Content> => ({
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
