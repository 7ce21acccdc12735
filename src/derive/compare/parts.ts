/**
 * A comparison in parts, each a page of its own: the matters by what their lines are (objectives, measures, …), then indicators, then bodies.
 * The first page is the map: every matter with how many differences it holds.
 */
import type { Lang } from '../../model/schema/common.ts';
import { CLAUSE_FILES, type ClauseKind } from '../../model/schema/clause.ts';
import type { Site, Topic } from '../../model/types.ts';
import { must } from '../../text/must.ts';
import { words } from '../../i18n/words/index.ts';
import { compare, type Comparison, type IndicatorComparison, type TopicComparison } from './comparison.ts';
import type { TargetDifference } from './pairing.ts';
import { comparePath, pairAt, writtenPairs, type Side, type SidePair } from './pairs.ts';
import { KIND_OF, ROW_KINDS, type RowKind } from './say.ts';
import { rememberedBy } from '../../reads/remember.ts';

const KINDS = Object.values(CLAUSE_FILES).map(({ kind }) => kind);
/** Names in addresses. */
const SLUGS = {
  provision: 'provisions',
  objective: 'objectives',
  measure: 'measures',
  responsibility: 'responsibilities',
  milestone: 'milestones',
} as const satisfies Record<ClauseKind, string>;
/** What comes after the matters. */
export const LAST_PARTS = ['indicators', 'bodies'] as const;
export type PartSlug = (typeof SLUGS)[ClauseKind] | (typeof LAST_PARTS)[number];

export type Kinds = Readonly<Record<RowKind, number>>;

/** A matter on the map. */
export interface Place {
  readonly topic: TopicComparison;
  /** The fragment of the matter on the page of its part. */
  readonly id: string;
  readonly differences: Kinds;
}

export interface TopicPart {
  readonly kind: ClauseKind;
  readonly slug: PartSlug;
  readonly places: readonly Place[];
}

export interface ComparedParts {
  readonly comparison: Comparison;
  readonly topics: readonly TopicPart[];
  readonly indicators: Kinds;
  readonly bodies: Kinds;
  /** Of all parts together. */
  readonly all: Kinds;
}

export const partPath = (a: Pick<Side, 'id'>, b: Pick<Side, 'id'>, slug: PartSlug): string =>
  `${comparePath(a, b)}${slug}/`;

export const topicId = ({ topic }: Pick<TopicComparison, 'topic'>): string => topic?.id ?? 'unlisted';
export const topicTitle = ({ topic }: Pick<TopicComparison, 'topic'>, lang: Lang): string =>
  topic?.title[lang] ?? words(lang).compare.unlisted;

const NONE: Kinds = { figure: 0, date: 0, body: 0, wording: 0, only: 0 };
const counted = (kinds: readonly RowKind[]): Kinds =>
  kinds.reduce((sum, kind) => ({ ...sum, [kind]: sum[kind] + 1 }), NONE);
const sum = (all: readonly Kinds[]): Kinds =>
  ROW_KINDS.reduce((total, kind) => ({ ...total, [kind]: all.reduce((n, one) => n + one[kind], 0) }), NONE);
export const total = (kinds: Kinds): number => ROW_KINDS.reduce((n, kind) => n + kinds[kind], 0);

/** Whether only one side treats the matter at all. */
export const isAlone = ({ a, b }: Pick<TopicComparison, 'a' | 'b'>): boolean => a.length === 0 || b.length === 0;

/** What is said of a matter in rows, by kind. */
function differencesIn(topic: TopicComparison): Kinds {
  if (isAlone(topic)) return counted(['only']);
  const told = [...topic.overall, ...topic.rows.flatMap(({ differences }) => differences)].map(
    ({ kind }) => KIND_OF[kind],
  );
  const alone = [...topic.onlyA, ...topic.onlyB].map(() => 'only' as const);
  return counted([...(topic.note === null ? [] : ['wording' as const]), ...told, ...alone]);
}

/** An indicator differs in its figure, its date, in who answers, or in what is counted. */
export const TARGET_KINDS = {
  operator: 'figure',
  figure: 'figure',
  date: 'date',
  counted: 'wording',
  responsible: 'body',
} as const satisfies Record<TargetDifference, RowKind>;
export const indicatorKinds = ({ status, pairs, note }: IndicatorComparison): RowKind[] =>
  status === 'only-a' || status === 'only-b'
    ? ['only']
    : [
        ...new Set([
          ...pairs.flatMap(({ a, b, differences }): RowKind[] =>
            a === null || b === null ? ['only'] : differences.map((one) => TARGET_KINDS[one]),
          ),
          ...(note === null ? [] : ['wording' as const]),
        ]),
      ];

/** The kind that most lines of a matter are; of two, the one that documents have first. */
function kindOf({ a, b }: TopicComparison): ClauseKind {
  const lines = [...a, ...b].flatMap((section) => section.lines);
  const count = (kind: ClauseKind) => lines.filter((line) => line.kind === kind).length;
  return KINDS.reduce((most, kind) => (count(kind) > count(most) ? kind : most));
}

export function partsOfComparison(comparison: Comparison): ComparedParts {
  const byKind = Map.groupBy(comparison.topics, kindOf);
  const topics = KINDS.flatMap((kind): TopicPart[] => {
    const places = (byKind.get(kind) ?? []).map((topic): Place => ({
      topic,
      id: topicId(topic),
      differences: differencesIn(topic),
    }));
    return places.length === 0 ? [] : [{ kind, slug: SLUGS[kind], places }];
  });
  const indicators = counted(comparison.indicators.flatMap(indicatorKinds));
  const bodies = counted(comparison.bodies.filter(({ a, b }) => a === null || b === null).map(() => 'only' as const));
  const all = sum([...topics.flatMap(({ places }) => places.map((place) => place.differences)), indicators, bodies]);
  return { comparison, topics, indicators, bodies, all };
}

/** Of one pair, made once for its pages in both languages. */
export const comparedParts = (site: Site, [a, b]: SidePair): ComparedParts => partsAt(site, comparePath(a, b));
const partsAt = rememberedBy('parts of a comparison', (site: Site, path: string): ComparedParts => {
  const [a, b] = must(pairAt(site, path), path);
  return partsOfComparison(compare(site, a, b));
});

/** Slugs of the parts that a comparison has. */
export const slugsOf = ({ comparison, topics }: ComparedParts): PartSlug[] => [
  ...topics.map(({ slug }) => slug),
  ...LAST_PARTS.filter((part) => comparison[part].length > 0),
];

/** The differences on the page of a part. */
export const kindsOfPart = ({ topics, indicators, bodies }: ComparedParts, slug: PartSlug): Kinds =>
  slug === 'indicators'
    ? indicators
    : slug === 'bodies'
      ? bodies
      : sum(topics.filter((part) => part.slug === slug).flatMap(({ places }) => places.map((one) => one.differences)));

/** The part that a matter is compared in. */
export const partOfTopic = ({ topics }: ComparedParts, topic: Topic): PartSlug =>
  must(
    topics.find(({ places }) => places.some((place) => place.topic.topic === topic)),
    topic.id,
  ).slug;

export interface PartPage {
  readonly pair: SidePair;
  readonly slug: PartSlug;
  readonly path: string;
}

/** Every page of a part. */
export function comparisonParts(site: Site): PartPage[] {
  const { plans, cities } = writtenPairs(site);
  return [...plans, ...cities].flatMap((pair) =>
    slugsOf(comparedParts(site, pair)).map((slug) => ({ pair, slug, path: partPath(...pair, slug) })),
  );
}
