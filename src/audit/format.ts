/** Owns the printed form of the audit: a table with one row per plan, then what is not explained. */
import { auditColumns, findingWords } from '../messages/audit.ts';
import type { Bilingual, Lang } from '../text/bilingual.ts';
import { largest } from '../text/many.ts';
import type { Kind } from './findings.ts';
import type { Report } from './index.ts';

const MEANS: Readonly<Record<Kind, Bilingual>> = findingWords;

export function formatReports(reports: readonly Report[], lang: Lang): string {
  const rows = reports.map(({ plan, clauses, located, checked, covered, lines, longestRun, findings }) =>
    [
      plan,
      clauses,
      located,
      checked.figure,
      checked.date,
      checked.number,
      checked.agency,
      `${covered}/${lines}`,
      longestRun,
      findings.length,
      findings.filter(({ explained }) => explained).length,
    ].map(String),
  );
  const open = reports.flatMap(({ findings }) => findings).filter(({ explained }) => !explained);
  const list = open.map(
    ({ plan, clause, kind, value, line }) =>
      `${clause ?? plan}  ${kind}  “${value}”  ${line === null ? '' : `:${line}`}\n    ${MEANS[kind][lang]}`,
  );
  return [table([auditColumns[lang], ...rows]), ...list].join('\n');
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => largest(rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return `${rows.map(line).join('\n')}\n`;
}
