/** The list of results: pages of registers, the best clauses, then the rest by plan, each part with a way to more. */
import type { SearchWords } from '../../i18n/words/search.ts';
import type { Engine } from '../ask/engine.ts';
import { isRegister, type Arranged, type Group } from '../ask/group.ts';
import type { State } from './state.ts';
import { element, fillCount, resultList, stateLink, type Naming } from './view.ts';

/** What the parts of one list share. */
interface Around {
  state: State;
  words: SearchWords;
  naming: Naming;
  engine: Engine;
  /** Shows more of the only group there is. */
  more: () => void;
}

async function section(
  title: string,
  records: readonly number[],
  { engine, naming }: Around,
  { withPlan = false, withText = true, more }: { withPlan?: boolean; withText?: boolean; more?: Node } = {},
): Promise<HTMLElement> {
  return element(
    'section',
    {},
    element('h2', {}, title),
    resultList(await engine.shown(records), naming, withPlan, withText),
    ...(more === undefined ? [] : [element('p', {}, more)]),
  );
}

async function registerStrip(registers: readonly number[], around: Around): Promise<HTMLElement> {
  const strip = await section(around.words.registers, registers, around, { withText: false });
  strip.classList.add('search-strip');
  return strip;
}

function wayToMore({ key, total }: Group, alone: boolean, { state, words, naming, more }: Around): HTMLElement {
  if (alone) {
    const button = element('button', { type: 'button' }, words.more);
    button.addEventListener('click', more);
    return button;
  }
  const [facet, text] = isRegister(key) ? (['kind', words.moreOfKind] as const) : (['plan', words.moreInPlan] as const);
  return stateLink(fillCount(total, text, naming.lang, { q: naming.names[key] ?? key }), {
    ...state,
    chosen: { ...state.chosen, [facet]: key },
  });
}

export async function resultsOf({ registers, best, groups }: Arranged, around: Around): Promise<HTMLElement[]> {
  const alone = groups.length === 1 && best.length === 0;
  return Promise.all([
    ...(registers.length === 0 ? [] : [registerStrip(registers, around)]),
    ...(best.length === 0 ? [] : [section(around.words.best, best, around, { withPlan: true })]),
    ...groups.map((group) => {
      const { key, total, records } = group;
      const isMore = records.length < total && (alone || total > records.length + best.length);
      const title = `${around.naming.names[key] ?? key} (${total})`;
      return section(title, records, around, isMore ? { more: wayToMore(group, alone, around) } : {});
    }),
  ]);
}
