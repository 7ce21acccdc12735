/** The button that saves the index on the device, for readers who ask for it. */
import type { SearchWords } from '../../i18n/words/search.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Kept } from '../ask/search-engine.ts';
import { saveIndex, type Versions } from './load.ts';
import { fill } from './view.ts';

export function offerToSave(
  button: HTMLButtonElement,
  lang: Lang,
  versions: Versions,
  words: SearchWords,
  toSave: () => Promise<Kept>,
): void {
  if (!('caches' in globalThis)) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    void (async () => {
      const kept = await toSave();
      button.textContent = fill(words.saving, { n: String(kept.names.length + kept.paths.length) });
      await saveIndex(lang, versions, kept);
      button.textContent = words.saved;
    })().catch((error: unknown) => {
      button.disabled = false;
      button.textContent = words.failed;
      console.error(error);
    });
  });
}
