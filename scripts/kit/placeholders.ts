/** Owns the words that a new plan begins with, so that what is still to be written can be found again. */
import type { Bilingual } from '../../src/text/bilingual.ts';
import { LANGS } from '../../src/text/bilingual.ts';

export const TO_WRITE: Bilingual = { vi: 'Cần viết.', en: 'To be written.' };
export const TO_SAY_WHERE: Bilingual = { vi: 'Ghi văn bản chính thức ở đâu.', en: 'Say where the official text is.' };

/** In one language or both: someone may have written the other already. */
export const isPlaceholder = (text: Bilingual | null | undefined): boolean =>
  [TO_WRITE, TO_SAY_WHERE].some((open) => LANGS.some((lang) => text?.[lang].trim() === open[lang]));
