/** The dossier of a city on two pages: its membership, how far its plans answer each feature, the latest values, and what is missing. */
import type { Lang } from '../../model/schema/common.ts';
import type { Agency, City, Feature, Indicator, Site } from '../../model/types.ts';
import { words } from '../../i18n/words/index.ts';
import { featureEvidence } from '../answers/evidence.ts';
import { answerOf, countAnswers } from '../answers/judged.ts';
import type { AnswerCounts } from '../answers/split.ts';
import type { Progress } from '../answers/progress.ts';
import type { Reading } from '../answers/readings.ts';
import { responsibleFor } from '../answers/responsible.ts';
import { membershipClaim, type Claim } from './claims.ts';
import { dossierOf, type PartId } from './dossier.ts';

export interface FeatureSummary {
  readonly feature: Feature;
  readonly targets: readonly Progress[];
  readonly who: readonly Agency[];
  readonly values: readonly Readonly<{ indicator: Indicator; reading: Reading }>[];
  readonly counts: AnswerCounts;
}

export interface DossierSummary {
  readonly membership: Claim | null;
  /** Features with a target or a value, in the order of the framework. */
  readonly features: readonly FeatureSummary[];
  /** Features of which the city says nothing and nothing was found. */
  readonly silent: readonly Feature[];
  /** Of all features: with a target, with a body that answers for one, with a value, with a target that can be judged. */
  readonly tally: Readonly<Record<'all' | 'target' | 'body' | 'value' | 'judged', number>>;
  /** Each target once, though it may speak to several features. */
  readonly counts: AnswerCounts;
  /** What the questions ask for and is not here, part by part; indicators are told in the rows. */
  readonly missing: readonly Readonly<{ part: PartId; title: string; texts: readonly string[] }>[];
}

function featureOf(site: Site, feature: Feature, city: City): FeatureSummary {
  const evidence = featureEvidence(site, feature, city);
  const targets = evidence.flatMap((one) => one.targets);
  return {
    feature,
    targets,
    who: [...new Set(targets.flatMap(({ target }) => responsibleFor(target)))],
    values: evidence.flatMap(({ indicator, reading }) => (reading ? [{ indicator, reading }] : [])),
    counts: countAnswers(targets),
  };
}

const isJudged = (one: Progress): boolean => answerOf(one) !== 'cannot-be-judged';

export function summaryOf(site: Site, city: City, lang: Lang): DossierSummary {
  const all = site.framework.features.map((feature) => featureOf(site, feature, city));
  const features = all.filter(({ targets, values }) => targets.length + values.length > 0);
  const count = (has: (one: FeatureSummary) => boolean) => all.filter(has).length;
  const membership = membershipClaim(city, lang);
  const titles = words(lang).dossier.parts;
  return {
    membership,
    features,
    silent: all.filter((one) => !features.includes(one)).map(({ feature }) => feature),
    tally: {
      all: all.length,
      target: count(({ targets }) => targets.length > 0),
      body: count(({ who }) => who.length > 0),
      value: count(({ values }) => values.length > 0),
      judged: count(({ targets }) => targets.some(isJudged)),
    },
    counts: countAnswers([...new Map(all.flatMap(({ targets }) => targets.map((one) => [one.id, one]))).values()]),
    missing: dossierOf(site, city, lang).parts.flatMap(({ id, groups }) => {
      const texts = id === 'indicators' ? [] : groups.flatMap((group) => group.missing);
      return texts.length === 0 ? [] : [{ part: id, title: titles[id].title, texts }];
    }),
  };
}
