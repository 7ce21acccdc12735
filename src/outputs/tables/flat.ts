/** Flat views for newsrooms: one row says everything, with names beside ids, and needs no join. Rows and SQL come from one definition. */
import type { Bilingual } from '../../text/bilingual.ts';
import type { Site } from '../../model/types.ts';
import { responsibilities, responsibilityAgencies } from './duties.ts';
import { KEY } from './dictionary.ts';
import { observations } from './observations.ts';
import { plans } from './plans.ts';
import { agencies } from './bodies.ts';
import { cities, frameworkIndicators, units } from './registers.ts';
import { targets } from './targets.ts';
import type { Cell, Column, Table } from './table.ts';

/** A table that is joined by its id: `city` is the row of `cities` that `plan.city` names. */
type Joins = Readonly<Record<string, readonly [table: Table, alias: string, column: string]>>;

interface FlatOf {
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly from: readonly [alias: string, table: Table];
  readonly joins: Joins;
  /** `duty.kind`, or `city.name_vi city_name_vi` under another name. */
  readonly columns: readonly string[];
}

interface Taken {
  readonly alias: string;
  readonly column: string;
  readonly name: string;
}

const takenOf = (said: string): Taken => {
  const [path = '', name] = said.split(' ');
  const [alias = '', column = ''] = path.split('.');
  return { alias, column, name: name ?? column };
};

const columnOf = (table: Table, name: string): Column => {
  const found = table.columns.find((column) => column.name === name);
  if (found === undefined) throw new Error(`${table.name} has no column ${name}`);
  return found;
};

function flatTable({ name, title, description, from, joins, columns }: FlatOf): Table {
  const [first, base] = from;
  const taken = columns.map(takenOf);
  const tableOf = (alias: string): Table => (alias === first ? base : (joins[alias]?.[0] ?? base));
  return {
    name,
    title,
    description,
    derived: true,
    columns: taken.map((one) => described(one, tableOf(one.alias), one.alias === first)),
    rows: (site) => joinedRows(site, from, joins, taken),
    view: `SELECT ${taken.map(({ alias, column, name: as }) => `${alias}.${column} AS ${as}`).join(', ')} FROM ${base.name} AS ${first} ${Object.entries(
      joins,
    )
      .map(([alias, [table, of, column]]) => `LEFT JOIN ${table.name} AS ${alias} ON ${alias}.${KEY} = ${of}.${column}`)
      .join(' ')}`,
  };
}

/** What the column means stands with the name of the thing that it is of. */
function described({ column, name }: Taken, table: Table, own: boolean): Column {
  const { description, ...rest } = columnOf(table, column);
  const say = (lang: 'vi' | 'en') => (own ? description[lang] : `${table.title[lang]}: ${description[lang]}`);
  return {
    ...rest,
    name,
    description: { vi: say('vi'), en: say('en') },
    ...(column === KEY && name !== KEY && { references: table.name }),
  };
}

type Row = ReadonlyMap<string, Cell>;
const rowsOf = ({ columns, rows }: Table, site: Site): Row[] =>
  rows(site).map((row) => new Map(columns.map(({ name }, index) => [name, row[index] ?? null])));

function joinedRows(site: Site, [first, base]: FlatOf['from'], joins: Joins, taken: readonly Taken[]): Cell[][] {
  const byId = new Map(
    Object.entries(joins).map(([alias, [table]]) => [
      alias,
      new Map(rowsOf(table, site).map((row) => [row.get(KEY) ?? null, row])),
    ]),
  );
  return rowsOf(base, site).map((row) => {
    const found = new Map<string, Row>([[first, row]]);
    for (const [alias, [, of, column]] of Object.entries(joins)) {
      const other = byId.get(alias)?.get(found.get(of)?.get(column) ?? null);
      if (other) found.set(alias, other);
    }
    return taken.map(({ alias, column }) => found.get(alias)?.get(column) ?? null);
  });
}

const SPAN = ['year_from', 'year_to', 'date_start', 'date_end'] as const;
const of = (alias: string, ...names: readonly string[]): string[] => names.map((name) => `${alias}.${name}`);
/** Id and name of a thing that is joined. */
const named = (alias: string, as = alias): string[] => [
  `${alias}.id ${as}`,
  `${alias}.name_vi ${as}_name_vi`,
  `${alias}.name_en ${as}_name_en`,
];

export const FLAT_TABLES: readonly Table[] = [
  flatTable({
    name: 'duties_flat',
    title: { vi: 'Nhiệm vụ, mỗi cơ quan một dòng', en: 'Duties, one row per body' },
    description: {
      vi: 'Mỗi dòng: một cơ quan trong một nhiệm vụ, vai trò gì, việc gì, của kế hoạch nào, khi nào. Một nhiệm vụ có nhiều dòng: đếm nhiệm vụ bằng cột responsibility.',
      en: 'Each row: one body in one duty, in which role, what, of which plan, when. A duty has several rows: count duties by the column responsibility.',
    },
    from: ['part', responsibilityAgencies],
    joins: {
      duty: [responsibilities, 'part', 'responsibility'],
      plan: [plans, 'duty', 'plan'],
      city: [cities, 'plan', 'city'],
      agency: [agencies, 'part', 'agency'],
    },
    columns: [
      ...of('part', 'id', 'responsibility'),
      ...named('city'),
      ...named('plan'),
      ...of('duty', 'kind', 'section', 'item'),
      ...named('agency'),
      ...of('part', 'part', 'role', 'role_name_vi', 'role_name_en'),
      ...of(
        'duty',
        'asked',
        'action_vi',
        'action_en',
        'bodies_vi',
        'bodies_en',
        'other_partners_vi',
        'other_partners_en',
      ),
      ...of('duty', 'due', 'due_rule', 'recurs', 'when_vi', 'when_en', ...SPAN),
      ...of('duty', 'context_vi', 'context_en', 'url_vi', 'url_en'),
    ],
  }),
  flatTable({
    name: 'targets_flat',
    title: { vi: 'Chỉ tiêu, kèm tên', en: 'Targets, with names' },
    description: {
      vi: 'Mỗi dòng là một chỉ tiêu: của thành phố và kế hoạch nào, chỉ số gì, ngưỡng, đơn vị, đến bao giờ. Chỉ tiêu không phải là kết quả.',
      en: 'Each row is one target: of which city and plan, which indicator, threshold, unit, by when. A target is not a result.',
    },
    from: ['target', targets],
    joins: {
      plan: [plans, 'target', 'plan'],
      city: [cities, 'plan', 'city'],
      indicator: [frameworkIndicators, 'target', 'indicator'],
      unit: [units, 'target', 'unit'],
    },
    columns: [
      'target.id',
      ...named('city'),
      ...named('plan'),
      ...of('target', 'section', 'item'),
      ...named('indicator'),
      ...of('target', 'statement_vi', 'statement_en', 'context_vi', 'context_en', 'operator', 'value', 'value_upper'),
      ...named('unit'),
      ...of('target', 'population_vi', 'population_en', 'date_from', 'date_by', ...SPAN),
      ...of('indicator', 'url_vi', 'url_en'),
    ],
  }),
  flatTable({
    name: 'observations_flat',
    title: { vi: 'Số liệu, kèm tên', en: 'Observations, with names' },
    description: {
      vi: 'Mỗi dòng là một giá trị đã công bố hoặc báo cáo: của thành phố hoặc cả nước, chỉ số gì, kỳ nào, nguồn nào, theo điều kiện nào.',
      en: 'Each row is one published or reported value: of which city or the whole country, which indicator, which period, from which source, under which terms.',
    },
    from: ['value', observations],
    joins: {
      city: [cities, 'value', 'area'],
      indicator: [frameworkIndicators, 'value', 'indicator'],
      unit: [units, 'value', 'unit'],
    },
    columns: [
      'value.id',
      ...named('city'),
      ...named('indicator'),
      ...of('value', 'period', ...SPAN, 'breakdown', 'value', 'qualifier'),
      ...named('unit'),
      ...of('value', 'as_of', 'published', 'basis', 'gaps', 'series', 'status', 'note_vi', 'note_en'),
      ...of('value', 'source_id', 'source_title', 'source_publisher', 'source_url', 'licence', 'licence_id'),
      ...of('value', 'accessed', 'access'),
      ...of('indicator', 'url_vi', 'url_en'),
    ],
  }),
];
