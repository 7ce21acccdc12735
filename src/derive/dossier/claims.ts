/** The claims of a dossier: one statement each, with its kind, its source and its date. Takes the language, so that page and document read alike. */
import { planName } from '../life.ts';
import { formatDate, formatSpan } from '../../i18n/format.ts';
import { dutyWords } from '../../i18n/words/duty.ts';
import { words } from '../../i18n/words/index.ts';
import { ROLES } from '../../model/schema/clause.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { City, Clause, Indicator, Milestone, Plan, Target } from '../../model/types.ts';
import { clausePath, indicatorPath, planPath } from '../address.ts';
import { nameOf, type Evidence } from '../answers/evidence.ts';
import { dateOf, figure, statementIn } from '../answers/progress-statement.ts';
import type { Progress } from '../answers/progress.ts';
import { clauseLabel } from '../references.ts';
import type { Reading } from '../answers/readings.ts';
import { taskInFull } from '../bodies/say-task.ts';
import type { Task } from '../bodies/task.ts';
import type { Workload } from '../bodies/workload.ts';
import { inContext, isAsked, scopeOf, targetInContext } from '../context.ts';
import { issuedBy } from '../issuer.ts';

export type ClaimKind = 'fact' | 'clause' | 'target' | 'result' | 'judged' | 'duty' | 'milestone';

export interface Source {
  label: string;
  /** On this site, without the language; or elsewhere, as a whole address. */
  path: string | null;
  url: string | null;
  /** Said as such where the date is not recorded. */
  date: string;
}

export interface Claim {
  kind: ClaimKind;
  text: string;
  source: Source;
}

interface WebSource {
  title: string;
  publisher: string;
  url: string;
  published?: string | null | undefined;
  accessed?: string | null | undefined;
}

/** The date of a source is that of its publication; where that is not recorded, when an editor read it. */
export const webSource = ({ title, publisher, url, published, accessed }: WebSource, lang: Lang): Source => {
  const { publishedOn, read, noDate } = words(lang).dossier;
  return {
    label: `“${title}”, ${publisher}`,
    path: null,
    url,
    date: published ? publishedOn(formatDate(published, lang)) : accessed ? read(formatDate(accessed, lang)) : noDate,
  };
};

const planSource = (plan: Plan, lang: Lang): Source => ({
  label: plan.number === null ? planName(plan)[lang] : `${planName(plan)[lang]}, ${plan.number}`,
  path: planPath(plan),
  url: null,
  date: formatDate(plan.date, lang),
});
const clauseSource = (clause: Clause, lang: Lang): Source => ({
  label: clauseLabel(clause)[lang],
  path: clausePath(clause),
  url: null,
  date: formatDate(clause.plan.date, lang),
});

export const clauseClaim = (clause: Clause, lang: Lang): Claim => ({
  kind: 'clause',
  text: inContext(clause, lang),
  source: clauseSource(clause, lang),
});

export const summaryClaim = (plan: Plan, lang: Lang): Claim => ({
  kind: 'fact',
  text: plan.summary[lang],
  source: planSource(plan, lang),
});
/** The period, in the words of an editor where the document gives more than two dates; nothing where it gives none. */
export function periodClaims(plan: Plan, lang: Lang): Claim[] {
  const { period } = plan;
  const span =
    period.from === undefined && period.to === undefined
      ? null
      : words(lang).dossier.period(formatSpan(period.from ?? null, period.to ?? null, lang));
  const text = period.note?.[lang] ?? span;
  return text === null ? [] : [{ kind: 'fact', text, source: planSource(plan, lang) }];
}
export const issuedClaim = (plan: Plan, lang: Lang): Claim => ({
  kind: 'fact',
  text: words(lang).dossier.issued(issuedBy(plan)[lang], formatDate(plan.date, lang)),
  source: planSource(plan, lang),
});

/** “Department of Education and Training: Leads 20, Coordinates 3; 12 indicators”. */
export function bodyClaim({ agency, counts, indicators }: Workload, plan: Plan, lang: Lang): Claim {
  const w = words(lang);
  const roles = ROLES.filter((role) => counts[role] > 0).map((role) => `${w.roles[role]} ${counts[role]}`);
  return {
    kind: 'fact',
    text: `${agency.name[lang]}: ${roles.join(', ')}${indicators > 0 ? `; ${w.countIndicators(indicators)}` : ''}.`,
    source: planSource(plan, lang),
  };
}

/** Numbers of the framework are known to reviewers; ids outside it are not. */
const numbered = ({ id, feature }: Indicator): string => (feature === null ? '' : `${id} `);

export function targetClaim({ target }: Progress, lang: Lang): Claim {
  const w = words(lang);
  const d = w.dossier;
  const bodies = target.annex?.responsible ?? [];
  const who =
    bodies.length > 0
      ? d.responsible(bodies.map(({ name }) => name[lang]).join(', '))
      : target.annex?.assessment === 'expert-rating'
        ? w.byExperts
        : d.noBody;
  const said = targetInContext(target, lang).replace(/\.$/, '');
  const text = `${[`${numbered(target.indicator)}${said}`, ...(target.by === undefined ? [w.noYear] : []), who].join('; ')}.`;
  return {
    kind: 'target',
    text,
    source: target.clause ? clauseSource(target.clause, lang) : annexSource(target, lang),
  };
}

const annexSource = ({ indicator, plan }: Target, lang: Lang): Source => ({
  label: `${words(lang).annexPlace(indicator.id)}, ${planName(plan)[lang]}`,
  path: indicatorPath(indicator),
  url: null,
  date: formatDate(plan.date, lang),
});

/** A value with the source that published it. A sum of parts names the source of the first. */
export function resultClaim({ indicator }: Evidence, reading: Reading, lang: Lang): Claim {
  const w = words(lang);
  const [observation] = reading.observations as [Reading['observations'][number]];
  const basis = w.progress.bases[reading.basis];
  return {
    kind: 'result',
    text: w.dossier.result(
      `${numbered(indicator)}${indicator.name[lang]}`,
      figure(reading, lang),
      dateOf(reading, lang),
      basis,
    ),
    source: webSource(
      { ...observation.source, published: observation.published, accessed: observation.accessed },
      lang,
    ),
  };
}

export const judgedClaim = (one: Progress, updated: string, lang: Lang): Claim => ({
  kind: 'judged',
  text: `${numbered(one.indicator)}${nameOf(one.target)[lang]}, ${planName(one.target.plan)[lang]}: ${statementIn(one, lang)}`,
  source: {
    label: words(lang).dossier.worked,
    path: `${indicatorPath(one.indicator)}#progress`,
    url: null,
    date: formatDate(updated, lang),
  },
});

export const milestoneClaim = ({ what, from, to, clause }: Milestone, lang: Lang): Claim => {
  const when = formatSpan(from, to, lang) || words(lang).timeline.states.undated;
  const asked = isAsked(clause) ? `${scopeOf(clause, lang)}: ` : '';
  return { kind: 'milestone', text: `${when}: ${asked}${what[lang]}`, source: clauseSource(clause, lang) };
};

export const taskClaim = (task: Task, lang: Lang): Claim => ({
  kind: 'duty',
  text: `${taskInFull(task, lang)}.${task.kind === 'closing' ? ` (${dutyWords(lang).closing})` : ''}`,
  source: clauseSource(task.clause, lang),
});

export const membershipClaim = ({ membership }: City, lang: Lang): Claim | null =>
  membership && membership.status !== 'not-applicable'
    ? { kind: 'fact', text: membership.statement[lang], source: webSource(membership.source, lang) }
    : null;
