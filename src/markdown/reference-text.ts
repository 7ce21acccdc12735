/** Finds references in running text: `[[kind:id]]`, and document numbers after the word for their kind. */
import { knownReferences, resolveReference, type Reference } from '../derive/references.ts';
import { instrumentPath } from '../derive/address.ts';
import type { Problem } from '../messages/problems.ts';
import { nearest } from '../text/nearest.ts';
import type { Instrument, Site } from '../model/types.ts';

/** A reference in double brackets, whatever stands in them and however they close, or a document number after the word for its kind. */
const REFERENCE =
  /\[\[([^[\]\n]*)\]{0,2}|((?:Luật|Nghị quyết|Kết luận|Chỉ thị|Quyết định|Nghị định|Thông tư|Kế hoạch|Công văn|Tờ trình|Resolution|Conclusion|Directive|Decision|Decree|Circular|Plan|Letter|Submission) (?:số |No\. )?)(\d+[-/][\p{L}\d/-]*\p{L})/gu;

export interface FoundReference {
  /** As written. */
  text: string;
  /** Where it begins in the text. */
  index: number;
  /** Where it leads and how it is called, or why it leads nowhere. */
  target: Reference | Pick<Problem, 'code' | 'args'>;
}

export const leadsNowhere = (target: FoundReference['target']): target is Pick<Problem, 'code' | 'args'> =>
  'code' in target;

/** Every reference of a text, in its order. `charts` are the ids that `[[chart:…]]` may name, where the caller knows them. */
export const referencesIn = (text: string, site: Site, charts?: () => ReadonlySet<string>): FoundReference[] =>
  [...text.matchAll(REFERENCE)].map((match): FoundReference => {
    const [whole, reference, kind = '', number = ''] = match;
    const target =
      reference === undefined
        ? byNumber(site, kind, number)
        : whole.endsWith(']]')
          ? byId(site, reference, charts)
          : notThere(reference, knownReferences(site));
    return { text: whole, index: match.index, target };
  });

function byId(site: Site, reference: string, charts?: () => ReadonlySet<string>): FoundReference['target'] {
  const chart = /^chart:(.*)/.exec(reference)?.[1];
  const ids = chart === undefined ? undefined : charts?.();
  const found = chart !== undefined && ids?.has(chart) === false ? null : resolveReference(site, reference);
  const known = ids === undefined ? knownReferences(site) : [...ids].map((id) => `chart:${id}`);
  return found ?? notThere(reference, known);
}

const notThere = (reference: string, known: Iterable<string>): Pick<Problem, 'code' | 'args'> => ({
  code: 'unknown-reference',
  args: { ref: reference, nearest: nearest(reference, known) || '—' },
});

function byNumber(site: Site, kind: string, number: string): FoundReference['target'] {
  const found = site.instruments.find((instrument) => numbersOf(instrument).includes(number));
  if (found) return { path: instrumentPath(found), label: { vi: `${kind}${number}`, en: `${kind}${number}` } };
  const args = { id: number, nearest: nearest(number, site.instruments.flatMap(numbersOf)) || '—' };
  return { code: 'unknown-instrument', args };
}

const numbersOf = ({ number, variants }: Instrument): string[] => [
  ...(number === null ? [] : [number]),
  ...variants.map(({ printed }) => printed),
];
