/** For tests: the invented city after everything has happened to its clauses that can. */
import type { Copy } from '../../src/model/testing.ts';

export const PLAN = 'content/plans/may-trang-2031';
const BY = 'by: 46-qdd-hdds-2031';

/** The lines of a clause, from its section and item on, with changes written behind them. */
function change(copy: Copy, file: string, section: string, item: number, ...changes: string[]): void {
  const head = `- section: ${section}\n  item: ${item}\n`;
  copy.change(
    `${PLAN}/${file}`,
    head,
    `${head}  changes:\n${changes.map((one) => `    - { ${one}, ${BY} }\n`).join('')}`,
  );
}

/** Amended (II.2), to be amended (II.1), inserted (II.2a), prospective (II.2b), repealed (III.1.2). */
export function live(copy: Copy): void {
  change(
    copy,
    'measures.yaml',
    'II',
    2,
    'kind: amended, date: "2031-06-01", before: { vi: Mỗi năm đổi sách., en: Swap books every year. }',
  );
  change(
    copy,
    'measures.yaml',
    'II',
    1,
    'kind: amended, date: "2032-06-01", before: { vi: Thưởng phố., en: Reward streets. }',
  );
  change(copy, 'responsibilities.yaml', 'III.1', 2, 'kind: repealed, date: "2031-09"');
  const inserted = (item: string, date: string) =>
    `- section: II\n  item: ${item}\n  title: { vi: Việc thêm ở khoản ${item}, en: A task added at ${item} }\n  text: { vi: Thêm ${item}., en: Added ${item}. }\n  changes: [{ kind: inserted, date: "${date}", ${BY} }]\n`;
  const next = '- section: II\n  item: 3\n';
  copy.change(`${PLAN}/measures.yaml`, next, `${inserted('2a', '2031-06-01')}${inserted('2b', '2032-01-01')}${next}`);
}
