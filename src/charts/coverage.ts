/** Chart: what there is for each feature of the framework, for one city by plan or for all cities; a gap is an empty dashed box. */
import { planName } from '../derive/life.ts';
import {
  citySign,
  coveredCities,
  coverageOf,
  isComplete,
  KINDS,
  planSign,
  type Coverage,
  type Kind,
  type Sign,
} from '../derive/coverage.ts';
import { findings } from '../i18n/words/chart-findings.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { words } from '../i18n/words/index.ts';
import type { Bilingual, Lang } from '../model/schema/common.ts';
import type { City, Site } from '../model/types.ts';
import { must } from '../text/must.ts';
import { drawBoxes } from './coverage-boxes.ts';
import { drawShares } from './coverage-shares.ts';
import { withSvg, type Chart, type ChartBody } from './kit/chart.ts';
import { both } from './kit/marks.ts';

/** As many cities, or plans of one city, as a phone has room for beside each other. */
const MOST = 3;

const OF_PLAN = ['clauses', 'targets', 'bodies'] as const;

/** Columns of a chart under one heading, and the sign of each row in each of them. */
export interface Block {
  heading: Bilingual;
  columns: readonly Column[];
}

export interface Column {
  kind: Kind;
  /** From top to bottom. */
  signs: readonly Sign[];
}

/** Every city, whatever plan it comes from. */
export const coverageChart = (site: Site): Chart =>
  withSvg({ id: 'coverage', kind: 'coverage', about: 'site' }, (id) => {
    const cities = coveredCities(site).map((city) => ({ city, rows: coverageOf(site, city) }));
    const blocks = cities.map(({ city, rows }): Block => ({
      heading: city.name,
      columns: KINDS.map((kind) => ({ kind, signs: rows.map((row) => citySign(row, kind)) })),
    }));
    const best = cities
      .map(({ city, rows }) => ({ city, complete: rows.filter(isComplete).length }))
      .reduce((a, b) => (b.complete > a.complete ? b : a));
    return made(
      id,
      {
        title: both((lang) => words(lang).coverage.title),
        finding: both((lang) =>
          findings(lang).coverage({
            city: best.city.name[lang],
            complete: best.complete,
            features: site.framework.features.length,
            cities: cities.length,
          }),
        ),
        reading: both((lang) =>
          cities.length > MOST
            ? chartWords(lang).coverageMany(cities.length)
            : cities.map(({ city, rows }) => reading(city, rows, lang)).join(' '),
        ),
      },
      cities.map(({ rows }) => rows),
      blocks,
      'no',
    );
  });

/** One city, plan by plan. */
export const cityCoverageChart = (site: Site, city: City): Chart =>
  withSvg({ id: `coverage-${city.id}`, kind: 'coverage', about: { city } }, (id) => {
    const rows = coverageOf(site, city);
    const blocks: Block[] = [
      ...city.plans.map((plan): Block => ({
        heading: planName(plan),
        columns: OF_PLAN.map((kind) => ({
          kind,
          signs: rows.map(({ plans }) =>
            planSign(
              must(
                plans.find((one) => one.plan === plan),
                `coverage of ${plan.id}`,
              ),
              kind,
            ),
          ),
        })),
      })),
      {
        heading: both((lang) => words(lang).city),
        columns: [{ kind: 'values', signs: rows.map((row) => citySign(row, 'values')) }],
      },
    ];
    return made(
      id,
      {
        title: both((lang) => words(lang).coverage.titleOf(city.name[lang])),
        finding: both((lang) =>
          findings(lang).coverage({
            city: city.name[lang],
            complete: rows.filter(isComplete).length,
            features: rows.length,
            cities: 1,
          }),
        ),
        reading: both((lang) => reading(city, rows, lang)),
      },
      [rows],
      blocks,
      'title',
    );
  });

function reading(city: City, rows: readonly Coverage[], lang: Lang): string {
  const without = (kind: Kind) => rows.filter((row) => citySign(row, kind) === 'none').length;
  return words(lang).coverage.reading(
    city.name[lang],
    rows.length,
    rows.filter(isComplete).length,
    without('targets'),
    without('values'),
  );
}

function made(
  id: string,
  said: Record<'title' | 'finding' | 'reading', Bilingual>,
  cities: Coverage[][],
  blocks: Block[],
  names: 'no' | 'title',
): ChartBody {
  const counts = ['clauses', 'targets', 'otherTargets', 'indicatorBodies', 'dutyBodies'] as const;
  const values = ['values', 'otherValues'] as const;
  const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return {
    ...said,
    columns: [
      { key: 'feature', title: both((lang) => words(lang).feature) },
      { key: 'title', title: both((lang) => words(lang).contents) },
      { key: 'plan', title: both((lang) => words(lang).plan) },
      ...[...counts, ...values].map((key) => ({
        key: snake(key),
        title: both((lang) => words(lang).coverage.counts[key]),
        numeric: true,
      })),
    ],
    // Values belong to the city, so each plan of the city repeats them; the heading of the column says so on the page.
    rows: cities.flatMap((rows) =>
      rows.flatMap((row) =>
        row.plans.map((plan) => [
          row.feature.no,
          row.feature.title,
          planName(plan.plan),
          ...counts.map((key) => plan[key].length),
          ...values.map((key) => row[key].length),
        ]),
      ),
    ),
    draw: (lang, sheet) =>
      blocks.length > MOST + 1 || (names === 'no' && blocks.length > MOST)
        ? drawShares(cities[0] ?? [], blocks, lang, sheet)
        : drawBoxes(`${id}-${sheet.name}`, cities[0] ?? [], blocks, names, lang, sheet),
  };
}
