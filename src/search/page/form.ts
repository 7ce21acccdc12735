/** The form of the search page: what it asks, and the number of results behind each value of its filters. */
import type { SearchWords } from '../../i18n/words/search.ts';
import { countValues } from '../ask/count.ts';
import type { SearchEngine } from '../ask/search-engine.ts';
import { chosenValues, FACETS } from '../index/facets.ts';
import { part } from './given.ts';
import { offer } from './offer.ts';
import type { State } from './state.ts';
import { fill } from './view.ts';

export class SearchForm {
  readonly form = part('search-form', HTMLFormElement);
  readonly box = part('search-box', HTMLInputElement);
  readonly filters = part('search-filters', HTMLDetailsElement);
  private readonly summary = part('search-filters-title', HTMLElement);
  private readonly sort = part('sort', HTMLSelectElement);
  private readonly facets = FACETS.map((facet) => {
    const select = part(`by-${facet}`, HTMLSelectElement);
    return { facet, select, options: [...select.options].map((option) => ({ option, name: option.text })) };
  });
  readonly selects = [this.sort, ...this.facets.map(({ select }) => select)];
  private readonly words: SearchWords;

  constructor(words: SearchWords) {
    this.words = words;
  }

  /** `without` lasts as long as the question. */
  stateWith(without: readonly string[]): State {
    const chosen = this.facets.map(({ facet, select }) => [facet, select.value] as const);
    return {
      query: this.box.value,
      chosen: Object.fromEntries(chosen.filter(([, value]) => value !== '')),
      sort: this.sort.value === 'document' ? 'document' : 'relevance',
      without,
    };
  }

  show({ query, chosen, sort }: State): void {
    this.box.value = query;
    this.sort.value = sort === 'document' ? sort : '';
    for (const { facet, select } of this.facets) {
      const value = chosen[facet] ?? '';
      offer(select, value);
      select.value = value;
    }
  }

  clear(): void {
    for (const select of this.selects) select.value = '';
  }

  /** Says at each value how many of `records` it would leave; without records, how many of all. */
  async showCounts({ chosen }: State, records: readonly number[] | null, engine: SearchEngine): Promise<void> {
    const used = chosenValues(chosen).length;
    this.summary.textContent = used === 0 ? this.words.filters : fill(this.words.filtersOn, { n: String(used) });
    const table = await engine.facets();
    const all = records ?? Array.from({ length: (await engine.start()).records }, (_, record) => record);
    const counts = countValues(table, all, chosen);
    for (const { facet, select, options } of this.facets)
      for (const { option, name } of options) {
        const having = counts[facet];
        if (having === undefined || option.value === '') continue;
        const count = having.get(option.value) ?? 0;
        option.text = `${name} (${count})`;
        option.hidden = option.disabled = count === 0 && option.value !== select.value;
      }
  }
}
