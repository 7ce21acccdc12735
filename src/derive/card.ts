/** Owns the card of a clause for other sites: its lines, as its page shows them, and the room that they need. */
import { formatDate, formatSpan } from '../i18n/format.ts';
import { dutyWords } from '../i18n/words/duty.ts';
import { words } from '../i18n/words/index.ts';
import type { Lang } from '../model/schema/common.ts';
import type { Clause } from '../model/types.ts';
import { paragraphsOf } from '../text/paragraphs.ts';

import { bodiesIn, partnersIn } from './bodies/say-task.ts';
import { isAskedFor, taskOf, timeOf } from './bodies/task.ts';
import { inContext, scopeOf } from './context.ts';
import { issuedBy } from './issuer.ts';
import { planName } from './life.ts';
import { clauseTitle, wordsOf } from './clause-title.ts';
import { clauseLabel } from './references.ts';

export interface ClauseCard {
  title: string;
  /** Where it stands, when the title does not say so. */
  place: string | null;
  /** What the clause is: “Objective”, “Measure”. */
  scope: string;
  paragraphs: readonly string[];
  /** The clause that states the duty, where that is another one. */
  context: string | null;
  who: string | null;
  partners: string | null;
  when: string | null;
  /** Says that the English does not follow the Vietnamese. */
  english: string | null;
  doubt: string | null;
  source: string;
}

function whenOf(clause: Clause, lang: Lang): string | null {
  const task = taskOf(clause);
  if (task) return timeOf(task, lang);
  return clause.milestones.map(({ from, to }) => formatSpan(from, to, lang)).join('; ') || null;
}

export function cardOf(clause: Clause, lang: Lang): ClauseCard {
  const w = words(lang);
  const task = taskOf(clause);
  const partners = task ? partnersIn(task, lang).join(', ') : '';
  const when = whenOf(clause, lang);
  const { plan } = clause;
  const issued = [plan.number, formatDate(plan.date, lang), issuedBy(plan)[lang]].filter(Boolean).join(', ');
  return {
    title: clauseTitle(clause)[lang],
    place: wordsOf(clause) === null ? null : clauseLabel(clause)[lang],
    scope: scopeOf(clause, lang),
    paragraphs: paragraphsOf(clause.text[lang]),
    context: task && task.clause !== clause ? inContext(task.clause, lang) : null,
    who: task ? `${isAskedFor(task) ? `${dutyWords(lang).asked}: ` : ''}${bodiesIn(task, lang)}` : null,
    partners: partners ? `${w.withPartners}: ${partners}` : null,
    when: when && `${w.when}: ${when}`,
    english: lang === 'en' && clause.english_state !== 'current' ? w.english[clause.english_state] : null,
    doubt: clause.uncertain.length > 0 ? w.uncertain : null,
    source: `${planName(plan)[lang]} (${issued}). ${w.share.restated}`,
  };
}

/** A card in a frame of 328 pixels, as on a phone, less its sides. */
const COLUMN = 296;
/** Share of the font size that a letter of the site's face takes on average, with what is lost at the ends of lines. */
const LETTER = 0.56;

/** Height in pixels of a paragraph in letters of `size` pixels, with what keeps it from the next one. */
const room = (text: string, size: number): number =>
  Math.ceil((text.length * size * LETTER) / COLUMN) * size * 1.65 + 13;

/** Room for the card on a phone in CSS pixels, rounded up to tens: a frame cannot ask its page. Wider frames have some to spare. */
export function cardHeight(card: ClauseCard, lang: Lang): number {
  const { title, place, scope, paragraphs, context, who, partners, when, english, doubt, source } = card;
  const [first = '', ...others] = paragraphs;
  const large = [title, `${scope} ${first}`, ...others, context].filter((text) => text !== null);
  const small = [place, who, partners, when, doubt, source, words(lang).share.readAt(words(lang).site)].filter(
    (text) => text !== null,
  );
  const warning = english === null ? 0 : room(english, 14) + 20;
  const all = [...large.map((text) => room(text, 16)), ...small.map((text) => room(text, 14)), warning, 30];
  return Math.ceil(all.reduce((sum, one) => sum + one, 0) / 10) * 10;
}
