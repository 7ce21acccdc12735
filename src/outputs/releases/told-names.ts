/** What a thing that changed is called, and the sentence that tells of its change, in both languages. */
import { wordsOf } from '../../derive/clause-title.ts';
import { instrumentLabel, placeLabel } from '../../derive/references.ts';
import { formatDate } from '../../i18n/format.ts';
import { releaseWords } from '../../i18n/words/releases.ts';
import type { ToldChange } from '../../ledger/told-changes.ts';
import type { Site } from '../../model/types.ts';
import { inBoth, type Bilingual } from '../../text/bilingual.ts';
import type { Table } from '../tables/table.ts';
import type { Row } from './snapshot.ts';
import type { Thing } from './told-sources.ts';

export interface Named {
  readonly thing: Thing;
  readonly id: string;
  /** Its row as it is now, or as it last was. */
  readonly row: Row;
  readonly table: Table;
}

/** What a row itself says that it is called. */
const written = ({ row, id }: Named): Bilingual =>
  inBoth(
    (lang) =>
      ['short', 'title', 'name', 'term'].map((name) => row[`${name}_${lang}`]).find((text) => text) ??
      row['number'] ??
      row['term_vi'] ??
      id,
  );

const NAMES: Readonly<Record<Thing, (site: Site, named: Named) => Bilingual>> = {
  plan: (site, named) => site.plan(named.id)?.short ?? written(named),
  line: (site, named) => {
    const line = site.clause(named.id);
    if (!line) return inBoth(() => named.id);
    // The short name of the plan alone: what has become of the plan since is no part of the name of a change.
    const title = wordsOf(line);
    const place = inBoth((lang) => `${placeLabel(line)[lang]}, ${line.plan.short[lang]}`);
    return title === null ? place : inBoth((lang) => `${title[lang]} (${place[lang]})`);
  },
  annex: (site, named) => {
    const plan = site.plan(named.row['plan'] ?? '');
    return inBoth((lang) => `${indicatorName(site, named)[lang]}, ${plan?.short[lang] ?? named.row['plan'] ?? ''}`);
  },
  body: (site, named) => site.agency(named.id)?.name ?? written(named),
  value: (site, named) =>
    inBoth((lang) =>
      releaseWords(lang).value(
        indicatorName(site, named)[lang],
        site.city(named.row['area'] ?? '')?.name[lang] ?? named.row['area'] ?? '',
        formatDate(named.row['period'] ?? '', lang),
      ),
    ),
  entry: (_, named) => inBoth((lang) => releaseWords(lang).entry(named.table.title[lang], written(named)[lang])),
};

function indicatorName(site: Site, { row }: Named): Bilingual {
  const id = row['indicator'] ?? '';
  const indicator = site.indicator(id);
  return inBoth((lang) => (indicator ? `${indicator.id} ${indicator.name[lang]}` : id));
}

export const nameOf = (site: Site, named: Named): Bilingual => NAMES[named.thing](site, named);

export function sentenceOf(site: Site, { kind, name, date, instrument }: Omit<ToldChange, 'says'>): Bilingual {
  const by = instrument === '' ? null : site.instrument(instrument);
  return inBoth((lang) => {
    const w = releaseWords(lang);
    const when = date === '' ? null : formatDate(date, lang);
    return w.sentence(w.kinds[kind], name[lang], when, by ? instrumentLabel(by)[lang] : instrument || null);
  });
}
