/** What a page is called where only a link to it is seen, in a message or on another site: to someone who knows neither the plan nor its numbering. */
import type { Lang } from '../model/schema/common.ts';
import type { Clause } from '../model/types.ts';
import { wordsOf } from './clause-title.ts';
import { inContext, isAsked, scopeOf } from './context.ts';

export interface Shared {
  readonly title: string;
  readonly description: string;
}

/** What others show before they cut it off themselves. */
const TITLE = 75;
const DESCRIPTION = 200;
const ASKS = /^(?:Đề nghị|Ask|Request)(?=\s)/;

/** Whole words alone; what is left out is marked. */
export function firstWords(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.lastIndexOf(' ', most - 1);
  return `${line.slice(0, cut > 0 ? cut : most - 1).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** What the clause promises or asks, and of which document; never its number. A title does not say that it is an objective, or by when; that it only asks it does. */
export function sharedClause(clause: Clause, lang: Lang): Shared {
  const said = inContext(clause, lang);
  const plan = clause.plan.short[lang];
  const title = wordsOf(clause)?.[lang];
  const short =
    title === undefined
      ? firstWords(said, TITLE)
      : isAsked(clause) && ASKS.test(title)
        ? title
        : `${scopeOf(clause, lang)}: ${title}`;
  return { title: `${short} (${plan})`, description: `${plan}. ${firstWords(said, DESCRIPTION)}` };
}

/** The picture of every page that has none of its own: `npm run icons` makes it. */
export const SITE_PICTURE = { path: '/card.png', width: 1200, height: 630 } as const;
