/** Gathers the words of the interface, one file per subject. Vietnamese sets the shape; English must have every key, or nothing compiles. */
import type { Lang } from '../../text/bilingual.ts';
import { answerWords } from './answers.ts';
import { cityFacts } from './city-facts.ts';
import { cityWords } from './city.ts';
import { clauseWords } from './clause.ts';
import { codeWords } from './codes.ts';
import { compareWords } from './compare.ts';
import { coverageWords } from './coverage.ts';
import { dossierWords } from './dossier.ts';
import { frameWords } from './frame.ts';
import { leadWords } from './leads.ts';
import { regionWords } from './regions.ts';
import { registerWords } from './registers.ts';
import { searchWords } from './search.ts';
import { shareWords } from './share.ts';
import { storyWords } from './stories.ts';
import { thingWords } from './things.ts';
import { timelineWords } from './timeline.ts';
import { matrixWords } from './who-does-what.ts';

const gathered = (lang: Lang) => ({
  ...frameWords[lang],
  ...thingWords[lang],
  ...codeWords[lang],
  ...clauseWords[lang],
  ...leadWords[lang],
  ...regionWords[lang],
  ...registerWords[lang],
  ...answerWords[lang],
  ...compareWords[lang],
  ...matrixWords[lang],
  ...timelineWords[lang],
  ...coverageWords[lang],
  ...dossierWords[lang],
  ...cityFacts[lang],
  ...cityWords[lang],
  ...shareWords[lang],
  ...storyWords[lang],
  searchPage: searchWords[lang],
});

export type Words = ReturnType<typeof gathered>;

const all: Readonly<Record<Lang, Words>> = { vi: gathered('vi'), en: gathered('en') };

/** The words of one language; there is no default. */
export const words = (lang: Lang): Words => all[lang];
