/** Puts a promise into words: its threshold, when it is due, why its answer is what it is, and what it does not say. */
import { formatDate, formatThreshold } from '../../i18n/format.ts';
import { formatChoice } from '../../i18n/format/list.ts';
import { promiseWords } from '../../i18n/words/promises.ts';
import { words } from '../../i18n/words/index.ts';
import type { Lang } from '../../model/schema/common.ts';
import { dateOf, grounds, sayIndicative } from '../answers/progress-statement.ts';
import type { Progress } from '../answers/progress.ts';
import { timeOf } from '../bodies/task.ts';
import type { CityPromise, PromisedDuty } from './promise.ts';

/** “at least 90%”; null for a duty. */
export const sayThreshold = ({ of }: Pick<CityPromise, 'of'>, lang: Lang): string | null =>
  'target' in of ? formatThreshold(of.target.target, lang) : null;

/** As the document gives it; null where it gives none. */
export function sayWhen({ of, date }: Pick<CityPromise, 'of' | 'date'>, lang: Lang): string | null {
  if ('duty' in of) return timeOf(of.duty, lang);
  return date === null ? null : formatDate(date, lang);
}

/** What the answer rests on, or why there is none: “The latest value is 67% (2025)”. */
export const sayWhy = ({ of }: Pick<CityPromise, 'of'>, lang: Lang): string => {
  const why = 'target' in of ? whyTarget(of.target, lang) : whyDuty(of, lang);
  return why.charAt(0).toLocaleUpperCase(lang) + why.slice(1);
};

function whyTarget({ achievement }: Progress, lang: Lang): string {
  const w = words(lang).progress;
  if (achievement.is !== 'cannot-be-judged') {
    const date = dateOf(achievement.reading, lang);
    if (achievement.rule !== 'declared-met') return grounds(achievement, w.latest, lang);
    return achievement.is === 'met' ? w.saysDeclared(date) : w.saysNotDeclared(date);
  }
  const { reason, indicative } = achievement;
  return indicative !== null && indicative.gaps.length > 0 ? sayIndicative(indicative, lang) : w.reasons[reason];
}

function whyDuty({ answered: { reason, time }, updated }: PromisedDuty, lang: Lang): string {
  const w = promiseWords(lang);
  const day = formatDate(updated, lang);
  if (reason === null) return w.notYet;
  return reason === 'no-report' && time === 'recurring' ? w.cameBack(day) : w.dutyReasons[reason](day);
}

/** “Names no date or body.”; for a target that names everything, that it does; null for a duty that lacks nothing. */
export function sayLacks({ lacks, kind }: Pick<CityPromise, 'lacks' | 'kind'>, lang: Lang): string | null {
  const w = promiseWords(lang);
  if (lacks.length > 0)
    return w.lacksAre(
      formatChoice(
        lacks.map((lack) => w.lacks[lack]),
        lang,
      ),
    );
  return kind === 'target' ? w.lacksNothing : null;
}
