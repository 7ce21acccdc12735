/** What the page gives its script: elements by id, and words and names as data. Page and script are built together. */
import type { SearchWords } from '../../i18n/words/search.ts';
import type { Lang } from '../../model/schema/common.ts';

/** The element with this id, which must be of this kind. */
export function part<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The search page has no ${kind.name} “#${id}”.`);
  return found;
}

export interface Given {
  lang: Lang;
  words: SearchWords;
  /** Names of plans and of registers by id. */
  names: Readonly<Record<string, string>>;
  /** Where the names of plans are, where they are too many for the page; otherwise empty. */
  plansAt: string;
  /** Lists that lead on when nothing is found: [address, name]. */
  lists: readonly (readonly [string, string])[];
  engine: 'own' | 'pagefind';
  /** Version of each language’s index, which is part of its address; empty where it must be asked for. */
  versions: Readonly<Partial<Record<Lang, string>>>;
}

export function given({ dataset }: HTMLElement): Given {
  return {
    lang: dataset['lang'] === 'en' ? 'en' : 'vi',
    words: JSON.parse(dataset['words'] ?? '') as SearchWords,
    names: JSON.parse(dataset['names'] ?? '') as Record<string, string>,
    plansAt: dataset['plans'] ?? '',
    lists: JSON.parse(dataset['lists'] ?? '[]') as [string, string][],
    engine: dataset['engine'] === 'pagefind' ? 'pagefind' : 'own',
    versions: JSON.parse(dataset['versions'] || '{}') as Partial<Record<Lang, string>>,
  };
}
