/** Step "load" and "schema": folders of files in, checked records with their origins out. Reads the disk and nothing else. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readCityFacts, type WrittenCityFact } from './city-facts.ts';
import { readObservations, type WrittenObservation } from './observations.ts';
import type { Problem } from '../../messages/problems.ts';
import { unitsOfFigures, type FigureUnits } from './figure.ts';
import { namesIn } from './folder.ts';
import { readOfficial, type OfficialPart } from './official.ts';
import { reader, type Reader } from './yaml-file.ts';
import { CLAUSE_FILES, type ClauseKind, type ClauseSpec, type DutySpec } from '../schema/clause.ts';
import { ComparisonsSpec } from '../schema/comparison.ts';
import { AnnexRowSpec, PlanSpec } from '../schema/plan.ts';
import {
  AgencySpec,
  CitySpec,
  EverydaySpec,
  FrameworkSpec,
  InstrumentSpec,
  PublisherSpec,
  TermSpec,
} from '../schema/registers.ts';
import { UnitSpec } from '../schema/unit.ts';
import { readTranslations, TRANSLATIONS, type Translation } from './translations.ts';
import { parseYaml } from './parse-yaml.ts';
import { decode, problemAt, type Origin, type SourceFile } from './source-file.ts';

/** A record and where it was written. */
export interface Written<T> {
  spec: T;
  origin: Origin;
}

export interface PlanFiles {
  folder: string;
  plan: Written<PlanSpec>;
  clauses: (Written<
    ClauseSpec & Partial<Pick<DutySpec, 'roles' | 'partners' | 'other_partners' | 'due' | 'assigns'>>
  > & { kind: ClauseKind })[];
  annex: Written<AnnexRowSpec>[];
  /** Official wording, where the publisher holds it. */
  official: OfficialPart[];
}

export interface Records {
  cities: Written<CitySpec>[];
  agencies: Written<AgencySpec>[];
  instruments: Written<InstrumentSpec>[];
  glossary: Written<z.output<typeof TermSpec>>[];
  everyday: Written<EverydaySpec>[];
  units: Written<UnitSpec>[];
  framework: Written<FrameworkSpec> | null;
  publisher: Written<PublisherSpec> | null;
  comparisons: Written<ComparisonsSpec> | null;
  plans: PlanFiles[];
  cityFacts: readonly WrittenCityFact[];
  observations: { area: string; file: string; rows: WrittenObservation[] }[];
  /** Fingerprint of the Vietnamese from which the English of a text was made, by clause id. */
  translations: ReadonlyMap<string, Translation>;
}

const EVERYDAY = 'data/everyday-words.yaml';

const LISTS = {
  cities: reader('cities', z.array(CitySpec)),
  agencies: reader('agencies', z.array(AgencySpec)),
  instruments: reader('instruments', z.array(InstrumentSpec)),
  glossary: reader('glossary', z.array(TermSpec)),
  everyday: reader('everyday', z.array(EverydaySpec)),
  units: reader('units', z.array(UnitSpec)),
  annex: reader('annex', z.array(AnnexRowSpec)),
};
const ONES = {
  framework: reader('framework', FrameworkSpec),
  publisher: reader('publisher', PublisherSpec),
  comparisons: reader('comparisons', ComparisonsSpec),
  plan: reader('plan', PlanSpec),
};
const CLAUSES = Object.entries(CLAUSE_FILES).map(([name, { kind, schema }]) => ({
  name,
  kind,
  read: reader<z.ZodType<z.output<typeof schema>>>(kind, schema),
}));

const PLAN_FILES = ['plan.yaml', ...Object.keys(CLAUSE_FILES), 'indicators.yaml', 'official.txt'];

/** What `data/` may hold; `open-plan` commands write some of it. */
const REGISTERS = [
  'agencies.yaml',
  'cities.yaml',
  'city-facts.csv',
  'comparisons.yaml',
  'everyday-words.yaml',
  'framework.yaml',
  'glossary.yaml',
  'instruments.yaml',
  'observations',
  'permalinks.csv',
  'permalinks-seal.csv',
  'publisher.yaml',
  'releases.csv',
  'translations.csv',
  'units.yaml',
];

/** What is read of a country that is built in parts: every register, and of the files that each city has for itself those that are named. */
export interface Only {
  /** Folders below `content/plans/`. */
  readonly plans: readonly string[];
  /** Cities whose observations are read; those of the country are in any case. */
  readonly cities: readonly string[];
}

/** Reads everything below `root`, or only what a part is made of. Files that cannot be read leave their records out and say so in `problems`. */
export function load(root: string, problems: Problem[], only: Only | null = null): Records {
  const open = (name: string): SourceFile | null => {
    const bytes = bytesAt(join(root, name));
    if (bytes !== null) return decode(name, bytes, problems);
    problems.push(problemAt('missing-file', name, 1, 1, { name }));
    return null;
  };
  namesIn(root, 'data', ({ name }) => REGISTERS.includes(name), REGISTERS.join(', '), problems);
  const list = <T>(name: string, read: Reader<T[]>): Written<T>[] => readList(open(name), read, problems);

  const units = list('data/units.yaml', LISTS.units);
  const cities = list('data/cities.yaml', LISTS.cities);
  const ofOthers = new Set(
    cities.flatMap(({ spec }) =>
      only === null || spec.kind === 'country' || only.cities.includes(spec.id) ? [] : [spec.id],
    ),
  );
  const known = unitsOfFigures(units.map(({ spec }) => spec));

  return {
    cities,
    agencies: list('data/agencies.yaml', LISTS.agencies),
    instruments: list('data/instruments.yaml', LISTS.instruments),
    glossary: list('data/glossary.yaml', LISTS.glossary),
    // Optional: without it, search knows only the words of the documents.
    everyday: existsSync(join(root, EVERYDAY)) ? list(EVERYDAY, LISTS.everyday) : [],
    units,
    framework: readOne(open('data/framework.yaml'), ONES.framework, problems),
    publisher: readOne(open('data/publisher.yaml'), ONES.publisher, problems),
    // Optional: a site with one plan has nothing to compare.
    comparisons: existsSync(join(root, 'data/comparisons.yaml'))
      ? readOne(open('data/comparisons.yaml'), ONES.comparisons, problems)
      : null,
    plans: planFolders(root, problems)
      .filter((folder) => only?.plans.includes(folder) ?? true)
      .flatMap((folder) => loadPlan(root, folder, open, problems)),
    cityFacts: loadCityFacts(root, open, known, problems),
    observations: loadObservations(root, open, known, (area) => !ofOthers.has(area), problems),
    // Optional: without it, every English text waits to be read.
    translations: existsSync(join(root, TRANSLATIONS)) ? loadTranslations(open(TRANSLATIONS), problems) : new Map(),
  };
}

/** Null where there is no such file. */
function bytesAt(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

const planFolders = (root: string, problems: Problem[]): string[] =>
  namesIn(root, 'content/plans', (entry) => entry.isDirectory(), `<plan>/plan.yaml`, problems);

function loadPlan(
  root: string,
  folder: string,
  open: (name: string) => SourceFile | null,
  problems: Problem[],
): PlanFiles[] {
  const path = `content/plans/${folder}`;
  const names = namesIn(root, path, ({ name }) => PLAN_FILES.includes(name), PLAN_FILES.join(', '), problems);
  const plan = readOne(open(`${path}/plan.yaml`), ONES.plan, problems);
  /** Name by text, to find a file that was copied over another. */
  const seen = new Map<string, string>();
  const clauses = CLAUSES.flatMap(({ name, kind, read }) => {
    const source = names.includes(name) ? open(`${path}/${name}`) : null;
    const other = source && seen.get(source.text);
    if (other !== null && other !== undefined) {
      problems.push(problemAt('same-file', `${path}/${name}`, 1, 1, { other }));
      return [];
    }
    if (source) seen.set(source.text, name);
    return readList(source, read, problems).map((written) => ({ ...written, kind }));
  });
  const annex = names.includes('indicators.yaml')
    ? readList(open(`${path}/indicators.yaml`), LISTS.annex, problems)
    : [];
  const wording = names.includes('official.txt') ? open(`${path}/official.txt`) : null;
  const official = wording ? readOfficial(wording, problems) : [];
  return plan ? [{ folder, plan, clauses, annex, official }] : [];
}

function readOne<T>(source: SourceFile | null, read: Reader<T>, problems: Problem[]): Written<T> | null {
  const file = source && parseYaml(source, problems);
  const spec = file && read(file, problems);
  return file && spec ? { spec, origin: { file, path: [] } } : null;
}

/** A file that holds a list. Entries are read one by one, so that one bad entry does not hide the faults of the others. */
function readList<T>(source: SourceFile | null, read: Reader<T[]>, problems: Problem[]): Written<T>[] {
  const file = source && parseYaml(source, problems);
  if (!file) return [];
  const specs = read(file, problems);
  return (specs ?? []).map((spec, index) => ({ spec, origin: { file, path: [index] } }));
}

/** `data/city-facts.csv`. Optional: a city may be described by its plans alone. */
function loadCityFacts(
  root: string,
  open: (name: string) => SourceFile | null,
  units: FigureUnits,
  problems: Problem[],
): readonly WrittenCityFact[] {
  const name = 'data/city-facts.csv';
  const source = existsSync(join(root, name)) ? open(name) : null;
  return source ? readCityFacts(source, units, problems) : [];
}

/** `data/observations/<area>.csv`, one file per area. */
function loadObservations(
  root: string,
  open: (name: string) => SourceFile | null,
  units: FigureUnits,
  isOwn: (area: string) => boolean,
  problems: Problem[],
): Records['observations'] {
  const folder = 'data/observations';
  return namesIn(root, folder, ({ name }) => name.endsWith('.csv'), '<area>.csv', problems).flatMap((name) => {
    const file = `${folder}/${name}`;
    const area = name.slice(0, -'.csv'.length);
    const source = isOwn(area) ? open(file) : null;
    return source ? [{ area, file, rows: readObservations(source, units, problems) }] : [];
  });
}

const loadTranslations = (source: SourceFile | null, problems: Problem[]): Map<string, Translation> =>
  source ? readTranslations(source, problems) : new Map<string, Translation>();
