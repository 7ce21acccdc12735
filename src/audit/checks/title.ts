/** Owns the rule that a plan bears the title printed over it, and a document that it cites the title printed with it. */
import { distance } from '../../text/distance.ts';
import type { Instrument, Plan, Site } from '../../model/types.ts';
import type { Found } from '../findings.ts';
import { farFrom, letters } from '../likeness.ts';
import type { Line } from '../lines.ts';

/** In a scan one letter in eight may be damaged. */
const DAMAGED = 1 / 8;
/** More lines no title takes. */
const LINES = 8;

/** The title must be a row of whole lines; “Kế hoạch” may stand on a line of its own before it. */
export function checkTitle(plan: Plan, body: readonly Line[]): Found[] {
  const title = letters(plan.title.vi);
  const bare = title.replace(/^kehoach/, '');
  const damaged = plan.source.quality === 'scan' ? Math.floor(title.length * DAMAGED) : 0;
  const rows = body.map(({ text }) => letters(text));
  const whole = rows.some((_, start) => {
    let printed = '';
    return rows.slice(start, start + LINES).some((row) => {
      printed += row;
      return [title, bare].some((words) => distance(words, printed, damaged) <= damaged);
    });
  });
  return whole ? [] : [['title', plan.title.vi]];
}

/** A note of the register may say that no text prints the title, and that it says what the document is cited for. */
const NOT_PRINTED = /không in (?:ngày và )?tên/;

/** Documents whose title stands in none of the texts that cite them, and no note says so. */
export function titlesNotPrinted(site: Site, texts: ReadonlyMap<string, string>): Instrument[] {
  const spelt = new Map([...texts].map(([plan, text]) => [plan, letters(text)]));
  return site.instruments.filter((instrument) => {
    const title = letters(instrument.title.vi);
    const citing = plansCiting(instrument, site).flatMap((plan) => {
      const text = spelt.get(plan.id);
      return text === undefined ? [] : [{ text, scan: plan.source.quality === 'scan' }];
    });
    return (
      citing.length > 0 &&
      !NOT_PRINTED.test(instrument.note?.vi ?? '') &&
      !citing.some(({ text }) => text.includes(title)) &&
      !citing.some(({ text, scan }) => scan && farFrom(title, text) <= title.length * DAMAGED)
    );
  });
}

export const plansCiting = (instrument: Instrument, site: Site): Plan[] =>
  site.plans.filter(
    (plan) =>
      plan.instrument === instrument ||
      instrument.basis_of.includes(plan) ||
      instrument.cited_by.some((clause) => clause.plan === plan),
  );
