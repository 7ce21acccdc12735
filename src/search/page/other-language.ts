/** The second list: what the other language’s index says to the same question. Merged lists rank worse, so it stays apart. */
import { below as belowBase } from '../../text/base-address.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { SearchEngine } from '../ask/search-engine.ts';
import type { SearchWords } from '../../i18n/words/search.ts';
import type { Names } from './names.ts';
import { writeState, type State } from './state.ts';
import { element, fillCount, resultList } from './view.ts';

const SHOWN = 5;

export interface OtherLanguage {
  /** Asks when the reader gets there, or at once when the first list has little to say. */
  show: (state: State, now: boolean) => void;
  hide: () => void;
}

export function otherLanguage(
  engine: SearchEngine,
  section: HTMLElement,
  body: HTMLElement,
  /** When this comes near, the reader is about to see the list. */
  below: HTMLElement,
  names: () => Promise<Names>,
  words: SearchWords,
  /** Language of the page. */
  pageLang: Lang,
): OtherLanguage {
  const { lang } = engine;
  let turn = 0;
  let watcher: IntersectionObserver | null = null;

  const hide = (): void => {
    turn++;
    watcher?.disconnect();
    section.hidden = true;
    body.replaceChildren();
  };

  async function ask(state: State, mine: number): Promise<void> {
    const { results, sought } = await engine.search(state.query, state.chosen, state.without);
    const known = await names();
    const shown = await engine.shown(results.slice(0, SHOWN).map(({ record }) => record));
    if (mine !== turn || shown.length === 0) return;
    const list = resultList(shown, { lang, names: known, sought, words }, true);
    list.lang = lang;
    const path = belowBase(import.meta.env.BASE_URL, lang === 'en' ? '/en/search/' : '/search/');
    body.replaceChildren(
      list,
      element(
        'p',
        {},
        element(
          'a',
          { href: `${path}${writeState(state)}`, hreflang: lang },
          fillCount(results.length, words.otherAll, pageLang),
        ),
      ),
    );
    section.hidden = false;
  }

  return {
    hide,
    show(state, now) {
      hide();
      const mine = turn;
      // Nothing is lost when it fails: the first list stands.
      const start = (): void => void ask(state, mine).catch(() => undefined);
      if (now) {
        start();
        return;
      }
      watcher = new IntersectionObserver((entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watcher?.disconnect();
        start();
      });
      watcher.observe(below);
    },
  };
}
