/** The choice of two plans on the page of comparisons: fills the two lists, leads to the page of a pair that has one, and puts any other pair together from a file of each plan. */
import { factsFile, hold, plansFile, type Listed, type PlanFacts } from '../../derive/compare/hold.ts';
import { compareWords } from '../../i18n/words/compare.ts';
import { below } from '../../text/base-address.ts';
import type { Lang } from '../../text/bilingual.ts';
import { element } from './element.ts';
import { heldTables } from './held-tables.ts';

const at = (path: string): string => below(import.meta.env.BASE_URL, path);

async function load<T>(path: string): Promise<T> {
  const response = await fetch(at(`/${path}`));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

/** One group of options for each city. */
function fill(select: HTMLSelectElement, { plans }: Listed): void {
  for (const [city, own] of Map.groupBy(plans, (plan) => plan.city))
    select.append(
      element('optgroup', { label: city }, ...own.map(({ id, name }) => element('option', { value: id }, name))),
    );
}

export async function chooser(form: HTMLFormElement, place: HTMLElement): Promise<void> {
  const lang: Lang = form.dataset['lang'] === 'en' ? 'en' : 'vi';
  const { compare: c } = compareWords[lang];
  const [first, second] = form.querySelectorAll('select');
  if (!first || !second) return;
  const say = (text: string): void => place.replaceChildren(element('p', {}, text));

  let listed: Listed;
  try {
    listed = await load<Listed>(plansFile(lang));
  } catch {
    say(c.notLoaded);
    return;
  }
  fill(first, listed);
  fill(second, listed);
  second.selectedIndex = Math.min(1, listed.plans.length - 1);
  form.hidden = false;

  const show = async (a: string, b: string): Promise<void> => {
    if (a === b) {
      say(c.samePlan);
      return;
    }
    const [x, y] = a < b ? [a, b] : [b, a];
    if (listed.written.some(([one, other]) => one === x && other === y)) {
      location.assign(at(`${lang === 'en' ? '/en' : ''}/compare/${x}/${y}/`));
      return;
    }
    try {
      const [inA, inB] = await Promise.all([a, b].map((id) => load<PlanFacts>(factsFile({ id }, lang))));
      if (inA && inB) place.replaceChildren(...heldTables(inA, inB, hold(inA, inB), lang, at));
      place.focus();
    } catch {
      say(c.notLoaded);
    }
  };

  /** The address says which two, so that it can be shared. */
  const asked = (): void => {
    const state = new URLSearchParams(location.search);
    const [a, b] = [state.get('a'), state.get('b')];
    const known = (id: string | null): id is string => listed.plans.some((plan) => plan.id === id);
    if (!known(a) || !known(b)) return;
    first.value = a;
    second.value = b;
    void show(a, b);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', `?${new URLSearchParams({ a: first.value, b: second.value }).toString()}`);
    asked();
  });
  window.addEventListener('popstate', asked);
  asked();
}
