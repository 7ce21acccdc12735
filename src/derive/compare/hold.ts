/** Holds the facts of one plan against those of another. Runs in browsers: it knows no model and no words, and answers as `comparison.ts` does where no editor has matched clauses. */
import type { Lang } from '../../text/bilingual.ts';
import { apart, keysThatDiffer, pairTargets, type TargetDifference } from './pairing.ts';

/** Where the facts of a plan are published; a name for each language. */
export const factsFile = ({ id }: { readonly id: string }, lang: Lang): string => `compare/plans/${id}.${lang}.json`;
export const plansFile = (lang: Lang): string => `compare/plans.${lang}.json`;

/** A value with what it must share to be the same, its text and its address where it has one. */
export type KeyedText = readonly string[];

export interface TopicFacts {
  readonly id: string;
  /** Its place among all matters. */
  readonly order: number;
  readonly title: string;
  readonly sections: readonly { readonly text: string; readonly path: string }[];
  /** Agencies, roles, due dates and times, in this order (`OVERALL`). */
  readonly told: readonly (readonly KeyedText[])[];
}

export interface TargetFacts {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly targets: readonly {
    readonly slot: string;
    readonly keys: Readonly<Record<TargetDifference, string | null>>;
    readonly said: string;
  }[];
}

export interface BodyFacts {
  /** What counterparts share. */
  readonly kind: string;
  readonly name: string;
  readonly path: string;
  readonly load: string;
}

export interface PlanFacts {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly topics: readonly TopicFacts[];
  readonly indicators: readonly TargetFacts[];
  readonly bodies: readonly BodyFacts[];
}

/** All plans, and the pairs that have a page. */
export interface Listed {
  readonly plans: readonly { readonly id: string; readonly name: string; readonly city: string }[];
  readonly written: readonly (readonly [string, string])[];
}

export interface HeldTopic {
  readonly a: TopicFacts | null;
  readonly b: TopicFacts | null;
  /** By the place in `told`. */
  readonly differences: readonly {
    readonly told: number;
    readonly a: readonly KeyedText[];
    readonly b: readonly KeyedText[];
    /** How many more both name. */
    readonly shared: number;
  }[];
}

export interface HeldIndicator {
  readonly a: TargetFacts | null;
  readonly b: TargetFacts | null;
  readonly pairs: readonly {
    readonly a: TargetFacts['targets'][number] | null;
    readonly b: TargetFacts['targets'][number] | null;
    readonly differences: readonly TargetDifference[];
  }[];
}

export interface HeldBody {
  readonly a: BodyFacts | null;
  readonly b: BodyFacts | null;
}

/** Only what differs. */
export interface Held {
  readonly topics: readonly HeldTopic[];
  readonly indicators: readonly HeldIndicator[];
  readonly bodies: readonly HeldBody[];
}

/** Things of both sides under one key, those of the first side first. */
function joined<T>(a: readonly T[], b: readonly T[], key: (one: T) => string): { a: T | null; b: T | null }[] {
  const [inA, inB] = [a, b].map((all) => new Map(all.map((one) => [key(one), one])));
  return [...new Set([...(inA?.keys() ?? []), ...(inB?.keys() ?? [])])].map((one) => ({
    a: inA?.get(one) ?? null,
    b: inB?.get(one) ?? null,
  }));
}

/** Of the lists in `told`, the long one. */
const AGENCIES = 0;
const keyOf = ([key = '']: KeyedText): string => key;

const sameKeys = (a: readonly KeyedText[], b: readonly KeyedText[]): boolean => {
  const [inA, inB] = [new Set(a.map(([key]) => key)), new Set(b.map(([key]) => key))];
  return inA.size === inB.size && [...inA].every((key) => inB.has(key));
};

const heldTopic = ({ a, b }: { a: TopicFacts | null; b: TopicFacts | null }): HeldTopic => ({
  a,
  b,
  differences:
    a === null || b === null
      ? []
      : a.told.flatMap((values, told) => {
          const others = b.told[told] ?? [];
          if (sameKeys(values, others)) return [];
          const sides = told === AGENCIES ? apart(values, others, keyOf) : { a: values, b: others, shared: 0 };
          return [{ told, ...sides }];
        }),
});

function heldIndicator({ a, b }: { a: TargetFacts | null; b: TargetFacts | null }): HeldIndicator {
  const pairs = pairTargets(a?.targets ?? [], b?.targets ?? [], ({ slot }) => slot).map((pair) => ({
    ...pair,
    differences: pair.a && pair.b ? keysThatDiffer(pair.a.keys, pair.b.keys) : [],
  }));
  return { a, b, pairs };
}

const place = ({ a, b }: HeldTopic): number => (a ?? b)?.order ?? 0;

export const hold = (a: PlanFacts, b: PlanFacts): Held => ({
  topics: joined(a.topics, b.topics, ({ id }) => id)
    .map(heldTopic)
    .filter((one) => one.a === null || one.b === null || one.differences.length > 0)
    .sort((one, other) => place(one) - place(other)),
  indicators: joined(a.indicators, b.indicators, ({ id }) => id)
    .map(heldIndicator)
    .filter(({ pairs }) => pairs.some((pair) => !pair.a || !pair.b || pair.differences.length > 0)),
  bodies: joined(a.bodies, b.bodies, ({ kind }) => kind).filter((one) => one.a === null || one.b === null),
});
