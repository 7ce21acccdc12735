/** Holds one component of a page against the list of components and the model: its name, its attributes, and what they name. */
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Problem, ProblemCode } from '../messages/problems.ts';
import { dateArgs } from '../model/date-advice.ts';
import { isDate } from '../model/date-fields.ts';
import type { Site } from '../model/types.ts';
import type { Lang } from '../text/bilingual.ts';
import { nearest } from '../text/nearest.ts';
import type { Addresses } from './links.ts';
import { COMPONENTS, type Attribute, type ComponentName, type Kind } from './components.ts';

/** What prose may name besides the model. */
export interface Surroundings extends Addresses {
  /** Ids of all charts. Asked for only where prose names one, since making them takes time. */
  charts: () => ReadonlySet<string>;
}

export type Point = Pick<Problem, 'line' | 'column'>;
/** How a problem of one page is reported. */
export type Report = (code: ProblemCode, at: Point, args?: Problem['args']) => void;

interface Setting {
  /** Components that may stand on this kind of page. */
  allowed: readonly ComponentName[];
  lang: Lang;
  site: Site;
  around: Surroundings;
}

const START = { line: 1, column: 1 };

export function checkComponent(
  { name, attributes, position }: MdxJsxFlowElement | MdxJsxTextElement,
  { allowed, lang, site, around }: Setting,
  report: Report,
): void {
  const at = position?.start ?? START;
  const component = allowed.find((one) => one === name);
  if (component === undefined) {
    report('unknown-component', at, { name: name ?? '', nearest: nearest(name ?? '', allowed) });
    return;
  }
  const known: Readonly<Record<string, Attribute>> = COMPONENTS[component];
  const given = new Map<string, string>();
  for (const attribute of attributes) {
    const here = attribute.position?.start ?? at;
    if (attribute.type === 'mdxJsxExpressionAttribute' || isCode(attribute)) report('stray-brace', here);
    // Every object has a “constructor”, but no component does.
    else if (!Object.hasOwn(known, attribute.name))
      report('unknown-attribute', here, {
        name: component,
        key: attribute.name,
        known: Object.keys(known).join(', ') || '—',
      });
    else {
      const value = typeof attribute.value === 'string' ? attribute.value : '';
      given.set(attribute.name, value);
      const fault = faultOf(known[attribute.name]?.kind ?? 'text', attribute.name, value, lang, site, around);
      if (fault) report(fault.code, here, fault.args);
    }
  }
  // One under another name is the one that is missing.
  const misnamed = attributes.some((one) => one.type === 'mdxJsxAttribute' && !Object.hasOwn(known, one.name));
  for (const [key, { optional }] of Object.entries(known))
    if (!optional && !misnamed && !attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === key))
      report('missing-attribute', at, { name: component, key });
  const target = component === 'Figure' ? targetFault(given, site) : null;
  if (target) report(target.code, at, target.args);
}

const isCode = ({ value }: MdxJsxAttribute): boolean => typeof value === 'object' && value !== null;

type Fault = Pick<Problem, 'code' | 'args'>;

/** What is wrong with the value of an attribute; null where nothing is. */
function faultOf(
  kind: Kind,
  key: string,
  value: string,
  lang: Lang,
  site: Site,
  { charts, isPublic }: Surroundings,
): Fault | null {
  const among = (code: ProblemCode, ids: Iterable<string>): Fault | null => {
    const known = new Set(ids);
    return known.has(value) ? null : { code, args: { id: value, nearest: nearest(value, known) || '—' } };
  };
  const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  switch (kind) {
    case 'plan':
      return among('unknown-plan', idsOf(site.plans));
    case 'city':
      return among('unknown-city', idsOf(site.cities));
    case 'indicator':
      return among('unknown-indicator', idsOf(site.indicators));
    case 'chart':
      return among('unknown-chart', charts());
    case 'picture': {
      const name = `public/guide/${value}.${lang}.png`;
      return isPublic(`guide/${value}.${lang}.png`) ? null : { code: 'missing-picture', args: { name } };
    }
    case 'date':
      return isDate('mark', value) ? null : { code: 'bad-date', args: dateArgs('mark', value) };
    case 'text':
      return value.trim() === '' ? { code: 'empty-attribute', args: { key } } : null;
    case 'yes':
      return value === '' ? null : { code: 'wrong-value', args: { key, value, known: key } };
    default:
      return kind.includes(value) ? null : { code: 'wrong-value', args: { key, value, known: kind.join(', ') } };
  }
}

/** A figure in running text is that of one target; `by` tells the targets of one indicator apart. */
function targetFault(given: ReadonlyMap<string, string>, site: Site): Fault | null {
  const [plan, indicator, by] = [
    site.plan(given.get('plan') ?? ''),
    site.indicator(given.get('indicator') ?? ''),
    given.get('by'),
  ];
  if (!plan || !indicator) return null;
  const targets = plan.targets.filter((target) => target.indicator === indicator);
  const found = targets.filter((target) => by === undefined || target.by === by);
  if (found.length === 1) return null;
  const dates = targets.map((target) => (target.by === undefined ? '—' : `by="${target.by}"`)).join(', ') || '—';
  return {
    code: 'not-one-target',
    args: { count: String(found.length), plan: plan.id, indicator: indicator.id, known: dates },
  };
}
