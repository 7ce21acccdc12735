/** The annex of a plan as an attachment in Akoma Ntoso: its table of indicators with targets and bodies. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { words } from '../../i18n/words/index.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { AnnexRow, Plan, Site } from '../../model/types.ts';
import { identification, named } from './akoma-meta.ts';

const ATTACHMENT = 'att_1';

function row(annexRow: AnnexRow, index: number, lang: Lang): Element {
  const { name, indicator, targets, responsible } = annexRow;
  return x('tr', { eId: `${ATTACHMENT}__table_1__tr_${index + 2}`, GUID: annexRow.id }, [
    x('th', [x('p', (name ?? indicator.name)[lang])]),
    x(
      'td',
      targets.map(({ statement }) => x('p', statement[lang])),
    ),
    x('td', [x('p', named(responsible, lang))]),
  ]);
}

/** Nothing for a plan without an annex. */
export function attachments(plan: Plan, lang: Lang, site: Site): Element[] {
  if (plan.annex.length === 0) return [];
  const w = words(lang);
  return [
    x('attachments', [
      x('attachment', { eId: ATTACHMENT }, [
        x('heading', w.annexName),
        x('doc', { name: 'phuLuc' }, [
          x('meta', [identification(plan, lang, site, '/!annex_1')]),
          x('mainBody', [
            x('table', { eId: `${ATTACHMENT}__table_1` }, [
              x('tr', { eId: `${ATTACHMENT}__table_1__tr_1` }, [
                x('th', [x('p', w.indicator)]),
                x('th', [x('p', w.target)]),
                x('th', [x('p', w.responsible)]),
              ]),
              ...plan.annex.map((one, index) => row(one, index, lang)),
            ]),
          ]),
        ]),
      ]),
    ]),
  ];
}
