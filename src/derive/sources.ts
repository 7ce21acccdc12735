/** The sources of published figures, each with its terms. The licence of the site covers what is the site's own, never a row of another. */
import type { CityFact, Observation, Site } from '../model/types.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { rememberedBy } from '../reads/remember.ts';

/** Under which terms a row of another source stands. What is not said to be open is not open. */
export const TERMS = ['CC-BY-4.0', 'publisher', 'not-verified', 'not-stated'] as const;
export type Terms = (typeof TERMS)[number];

export const TERMS_URL: Record<Terms, string | null> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  publisher: null,
  'not-verified': null,
  'not-stated': null,
};

/** What an editor wrote of a licence, as one of the four. A doubt outweighs a licence that stands beside it. */
export function termsOf(licence: string | null): Terms {
  if (licence === null || licence.trim() === '') return 'not-stated';
  if (/not verified/i.test(licence)) return 'not-verified';
  if (/^CC[ -]BY[ -]4\.0\b/i.test(licence)) return 'CC-BY-4.0';
  return licence.includes('©') ? 'publisher' : 'not-verified';
}

/** What an observation and a city fact say of their source. */
type Sourced = Pick<Observation, 'source' | 'accessed'> & { readonly licence?: string };

export interface Source {
  /** Made of what it is, so that no other source changes it. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly licence: string | null;
  readonly terms: Terms;
  /** The latest day on which an editor read it; null where nobody did since it was collected. */
  readonly accessed: string | null;
  readonly observations: readonly Observation[];
  readonly facts: readonly CityFact[];
}

const licenceOf = ({ licence }: Sourced): string | null => licence ?? null;

/** Two rows have one source where title, publisher, address and licence are the same. */
export const sourceId = (row: Sourced): string =>
  `source-${fingerprint([row.source.url, row.source.title, row.source.publisher, licenceOf(row) ?? ''].join('\n'))}`;

export const termsOfRow = (row: Sourced): Terms => termsOf(licenceOf(row));

type Held = Pick<Site, 'observations' | 'cities'>;

/** In the order of their addresses and titles; found once per model. */
export const sourcesOf = ({ observations, cities }: Held): readonly Source[] => sources(observations, cities);
const sources = rememberedBy(
  'sources',
  (observations: Held['observations'], cities: Held['cities']): readonly Source[] =>
    findSources({ observations, cities }),
);

function findSources({ observations, cities }: Held): Source[] {
  const rows: { row: Sourced; observation?: Observation; fact?: CityFact }[] = [
    ...observations.map((observation) => ({ row: observation, observation })),
    ...cities.flatMap(({ facts }) => facts.map((fact) => ({ row: fact, fact }))),
  ];
  return [...Map.groupBy(rows, ({ row }) => sourceId(row))]
    .flatMap(([id, group]): Source[] => {
      const first = group[0]?.row;
      if (first === undefined) return [];
      return [
        {
          id,
          ...first.source,
          licence: licenceOf(first),
          terms: termsOfRow(first),
          accessed:
            group
              .flatMap(({ row }) => row.accessed ?? [])
              .toSorted()
              .at(-1) ?? null,
          observations: group.flatMap(({ observation }) => observation ?? []),
          facts: group.flatMap(({ fact }) => fact ?? []),
        },
      ];
    })
    .toSorted((a, b) => compare(`${a.url}\n${a.title}`, `${b.url}\n${b.title}`) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
