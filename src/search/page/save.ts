/** The button that saves the index on the device, for readers who ask for it. */
import type { SearchWords } from '../../i18n/words/search.ts';
import type { Lang } from '../../model/schema/common.ts';
import { fileNames, type Start } from '../index/index-format.ts';
import { saveIndex, type Versions } from './load.ts';
import { fill } from './view.ts';

export function offerToSave(
  button: HTMLButtonElement,
  lang: Lang,
  versions: Versions,
  words: SearchWords,
  start: () => Promise<Start>,
): void {
  if (!('caches' in globalThis)) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    void (async () => {
      const names = fileNames(await start());
      button.textContent = fill(words.saving, { n: String(names.length) });
      await saveIndex(lang, versions, names);
      button.textContent = words.saved;
    })().catch((error: unknown) => {
      button.disabled = false;
      button.textContent = words.failed;
      console.error(error);
    });
  });
}
