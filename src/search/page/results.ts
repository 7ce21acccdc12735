/** The list of results: the best of every kind, then the rest by plan and kind, each part with a way to more. */
import type { SearchWords } from '../../i18n/words/search.ts';
import type { SearchEngine } from '../ask/search-engine.ts';
import { isPageKind, type Arranged, type Group } from '../ask/group.ts';
import type { State } from './state.ts';
import { element, fillCount, resultList, stateLink, type Naming } from './view.ts';

/** What the parts of one list share. */
interface Around {
  state: State;
  words: SearchWords;
  naming: Naming;
  engine: SearchEngine;
  /** Shows more of the only group there is. */
  more: () => void;
}

const titleOf = (key: string, { naming }: Around): string => naming.names[key] ?? naming.names[`kind-${key}`] ?? key;

async function section(
  title: string,
  records: readonly number[],
  { engine, naming }: Around,
  { withPlan = false, more }: { withPlan?: boolean; more?: Node } = {},
): Promise<HTMLElement> {
  return element(
    'section',
    {},
    element('h2', {}, title),
    resultList(await engine.shown(records), naming, withPlan),
    ...(more === undefined ? [] : [element('p', {}, more)]),
  );
}

function wayToMore({ key, total }: Group, alone: boolean, around: Around): HTMLElement {
  const { state, words, naming, more } = around;
  if (alone) {
    const button = element('button', { type: 'button' }, words.more);
    button.addEventListener('click', more);
    return button;
  }
  const [facet, text] = isPageKind(key) ? (['kind', words.moreOfKind] as const) : (['plan', words.moreInPlan] as const);
  return stateLink(fillCount(total, text, naming.lang, { q: titleOf(key, around) }), {
    ...state,
    chosen: { ...state.chosen, [facet]: key },
  });
}

/** The plans and kinds that are not listed, each with its number of results and a way to them. */
function alsoIn(others: readonly Group[], around: Around): HTMLElement[] {
  if (others.length === 0) return [];
  const links = others.flatMap((group) => {
    const facet = isPageKind(group.key) ? 'kind' : 'plan';
    const link = stateLink(`${titleOf(group.key, around)} (${group.total})`, {
      ...around.state,
      chosen: { ...around.state.chosen, [facet]: group.key },
    });
    return [' · ', link];
  });
  return [element('p', { class: 'search-others small' }, around.words.alsoIn, ' ', ...links.slice(1))];
}

export async function resultsOf({ best, groups, others }: Arranged, around: Around): Promise<HTMLElement[]> {
  const alone = groups.length === 1 && best.length === 0;
  const lists = await Promise.all([
    ...(best.length === 0 ? [] : [section(around.words.best, best, around, { withPlan: true })]),
    ...groups.map((group) => {
      const { key, total, records } = group;
      const isMore = records.length < total && (alone || total > records.length + best.length);
      const title = `${titleOf(key, around)} (${total})`;
      return section(title, records, around, isMore ? { more: wayToMore(group, alone, around) } : {});
    }),
  ]);
  return [...lists, ...alsoIn(others, around)];
}
