/** Puts a filter and an order above every table of records that is longer than a screen; the order in which the table stands comes back. */
import { fold } from '../../text/fold.ts';

/** Rows that a reader sees at once. */
const SCREEN = 12;
const template = document.querySelector<HTMLTemplateElement>('#table-tools');

/** As a number where both are one: “1,234”, “95%”. */
function order(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => parseFloat(text.replace(/(\d)[.,](?=\d{3}\b)/g, '$1').replace(',', '.')));
  return x !== undefined && y !== undefined && !Number.isNaN(x) && !Number.isNaN(y)
    ? y - x
    : a.localeCompare(b, document.documentElement.lang);
}

function equip(table: HTMLTableElement, { content, dataset }: HTMLTemplateElement): void {
  const [body] = table.tBodies;
  const rows = body ? [...body.rows] : [];
  if (!body || table.tBodies.length > 1 || rows.length <= SCREEN) return;
  const tools = document.importNode(content, true);
  const [input, select, output] = [
    tools.querySelector('input'),
    tools.querySelector('select'),
    tools.querySelector('output'),
  ];
  if (!input || !select || !output) return;
  for (const [index, heading] of [...(table.tHead?.rows[0]?.cells ?? [])].entries())
    select.append(new Option(heading.textContent.trim(), String(index)));
  const texts = new Map(rows.map((row) => [row, fold(row.textContent)]));
  const cell = (row: HTMLTableRowElement) => row.cells[Number(select.value)]?.textContent.trim() ?? '';
  input.addEventListener('input', () => {
    const wanted = fold(input.value.trim());
    for (const row of rows) row.hidden = !texts.get(row)?.includes(wanted);
    const left = rows.filter(({ hidden }) => !hidden).length;
    output.textContent =
      wanted === '' ? '' : (dataset['shown'] ?? '').replace('{n}', String(left)).replace('{all}', String(rows.length));
  });
  select.addEventListener('change', () => {
    body.append(...(select.value === '' ? rows : rows.toSorted((a, b) => order(cell(a), cell(b)))));
  });
  (table.closest('.wide') ?? table).before(tools);
}

if (template) for (const table of document.querySelectorAll<HTMLTableElement>('table.records')) equip(table, template);
