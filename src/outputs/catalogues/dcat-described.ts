/** The data sets of the catalogue: all tables, each table, each plan, each indicator; with their years, places, terms and dates. */
import { indicatorPath, planPath } from '../../derive/address.ts';
import { planName } from '../../derive/life.ts';
import { dateOf } from '../../derive/publication.ts';
import { dataFileWords } from '../../i18n/words/data-files.ts';
import type { Published } from '../../ledger/index.ts';
import { archiveFolder, type Release } from '../../ledger/releases.ts';
import type { City, Indicator, Plan } from '../../model/types.ts';
import { inBoth, type Bilingual } from '../../text/bilingual.ts';
import { akomaFiles } from '../documents/akoma-ntoso.ts';
import { filesOfIndicator } from '../documents/indicator-files.ts';
import { csvOf } from '../formats/csv.ts';
import { factsOf } from '../kit/bytes.ts';
import type { Output } from '../kit/output.ts';
import { indicatorRows } from '../tables/indicator-rows.ts';
import { TABLES } from '../tables/index.ts';
import { observations } from '../tables/observations.ts';
import { tableTerms, termsOfAll, type TableTerms } from '../tables/table-terms.ts';
import type { Table } from '../tables/table.ts';
import { targets } from '../tables/targets.ts';
import { yearsIn, yearsOf, type Years } from './years.ts';

export interface Described {
  readonly name: string;
  readonly path: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly files: readonly Output[];
  readonly terms: TableTerms;
  readonly years: Years | null;
  /** None stands for the whole country. */
  readonly places: readonly City[];
  /** The day of the first release that held it; null before that. */
  readonly issued: string | null;
  /** The day of the release since which it is the same; the day of the data where it is not released as it is now. */
  readonly modified: string;
}

const OWN: TableTerms = { all: 0, own: 0, others: [], sources: [] };

const firstWith = ({ ledger }: Published, holds: (release: Release) => boolean): string | null =>
  ledger.releases.find(holds)?.date ?? null;

/** What is frozen says when the file became what it is now: the hash of the newest release is its own, and of those before it as far as they agree. */
async function modifiedOf(output: Output, site: Published): Promise<string> {
  const { releases } = site.ledger;
  if (releases.length === 0) return dateOf(site);
  const { sha256 } = await factsOf(output, site);
  const same = (release: Release) =>
    release.files.some((file) => file.path === `${archiveFolder(release.id)}/${output.path}` && file.sha256 === sha256);
  const changed = releases.findLastIndex((release) => !same(release));
  return releases[changed + 1]?.date ?? dateOf(site);
}

const latest = (days: readonly string[]): string => days.toSorted().at(-1) ?? '';

async function tableDescribed(table: Table, site: Published, files: readonly Output[]): Promise<Described> {
  const { name, title, description } = table;
  const [start, end] = ['year_from', 'year_to'].map((year) =>
    table.columns.findIndex((column) => column.name === year),
  );
  const rows = start === undefined || start === -1 ? [] : table.rows(site);
  const years = rows.flatMap((row) => [row[start ?? 0] ?? [], row[end ?? 0] ?? []].flat().map(String));
  return {
    name,
    path: `/data/${name}/`,
    title,
    description,
    files: files.filter((file) => file.table === name),
    terms: tableTerms(table, site),
    years: yearsIn(years) ?? yearsOf(site),
    places: [],
    issued: firstWith(site, (release) => release.rows[name] !== undefined),
    modified: await modifiedOf(csvOf(table), site),
  };
}

async function planDescribed(plan: Plan, site: Published): Promise<Described> {
  const { id, title, date, period, city } = plan;
  const files = akomaFiles(site).filter(({ path }) => path.startsWith(`plans/${id}.`));
  const added = ({ changes }: Release) =>
    changes.some((one) => one.table === 'plans' && one.id === id && one.kind === 'added');
  const { releases } = site.ledger;
  const brought = releases.find(added) ?? releases.find(({ rows }) => rows['plans'] !== undefined);
  const days = await Promise.all(files.map((file) => modifiedOf(file, site)));
  return {
    name: `plan-${id}`,
    path: planPath(plan),
    title,
    description: inBoth((lang) => `${planName(plan)[lang]}. ${dataFileWords(lang).planText}`),
    files,
    terms: OWN,
    years: yearsIn([date, period.from ?? [], period.to ?? []].flat()),
    places: [city],
    issued: brought?.date ?? null,
    modified: latest(days),
  };
}

const indicatorDescribed = (indicator: Indicator, site: Published, modified: string): Described => {
  const { id, name, definition, targets: wanted, observations: values } = indicator;
  return {
    name: `indicator-${id}`,
    path: indicatorPath(indicator),
    title: name,
    description: definition,
    files: filesOfIndicator(indicator),
    terms: tableTerms(indicatorRows(indicator), site),
    years:
      yearsIn([
        ...wanted.flatMap(({ from, by }) => [from ?? [], by ?? []].flat()),
        ...values.map(({ period }) => period),
      ]) ?? yearsIn(wanted.map(({ plan }) => plan.date)),
    places: [...new Set([...wanted.map(({ plan }) => plan.city), ...values.map(({ area }) => area)])],
    issued: firstWith(site, ({ rows }) => rows['observations'] !== undefined),
    modified,
  };
};

export async function describedSets(
  site: Published,
  tableFiles: readonly Output[],
  wholeFiles: readonly Output[],
): Promise<Described[]> {
  const tables = await Promise.all(TABLES.map((table) => tableDescribed(table, site, tableFiles)));
  // An indicator is as new as the newer of the tables that its files are rows of.
  const ofValues = latest(await Promise.all([targets, observations].map((table) => modifiedOf(csvOf(table), site))));
  const all: Described = {
    name: 'all',
    path: '/data/',
    title: inBoth((lang) => dataFileWords(lang).allTables(site.publisher.name[lang])),
    description: inBoth((lang) => dataFileWords(lang).oneFile),
    files: wholeFiles,
    terms: termsOfAll(TABLES, site),
    years: yearsOf(site),
    places: [],
    issued: site.ledger.releases[0]?.date ?? null,
    modified: latest(tables.map(({ modified }) => modified)),
  };
  return [
    all,
    ...tables,
    ...(await Promise.all(site.plans.map((plan) => planDescribed(plan, site)))),
    ...site.indicators
      .filter(({ targets: wanted, observations: values }) => wanted.length + values.length > 0)
      .map((indicator) => indicatorDescribed(indicator, site, ofValues)),
  ];
}
