/** Owns the rule that everybody named after “phối hợp với” is a partner of the duty, those named only by kind as well. */
import type { Agency, Clause, Duty } from '../../model/types.ts';
import { fold } from '../../text/fold.ts';
import type { Found } from '../findings.ts';
import { isNamed } from '../names.ts';
import type { Setting } from '../setting.ts';

/** “phối hợp (chặt chẽ, cùng) với”; a scan may spell it in many ways, but “phù hợp với” is something else. */
const WITH = {
  plain: /phối hợp (?:chặt chẽ |cùng )?với /g,
  scan: /\bph(?![utùú]+ )\S{1,3} h\S{1,3}p (?:ch\S{1,2}t ch\S{1,2} |c\S{1,3}ng )?v\S{1,3}i? /g,
};
/** What the partners are to do begins here. */
const ENDS =
  /[.;:]|\b(?:trong vi|trong c|de |x\S{1,2}y d|tri\S{1,2}n kh|th\S{1,3}c h|tham m|h\S{1,2}ng d|ra so|nghi\S{1,2}n c|d\S{1,2}y m|tuy\S{1,2}n t|ph\S{1,2} bi|chi d|tiep t|ki\S{1,2}m t|de xu|v\S{1,2}n d|l\S{1,2}ng gh|t\S{1,2}ng c|nh\S{1,2}n r|b\S{1,2}o d|cung c|to chuc (?:th|tr|h|c|d|ki|b|x|ng))/;

interface Kind {
  vi: string;
  /** In the folded text of a clean copy or a scan. */
  printed: RegExp;
  /** In the folded names of the partners. */
  said: RegExp;
}

/** Bodies that are often named only by their kind. */
const KINDS: readonly Kind[] = [
  { vi: 'cơ quan', printed: /\bc[o0]\S? quan\b/, said: /co quan|bao chi|so, ?(?:ban, )?nganh/ },
  { vi: 'đơn vị', printed: /\bd\S{1,2}n v[ij]\b/, said: /don vi/ },
  { vi: 'địa phương', printed: /\bd\S{1,2} ph\S{2,4}ng\b/, said: /dia phuong|quan, huyen|xa, phuong/ },
  {
    vi: 'tổ chức',
    printed: /\bc\S{1,2}c (?:t\S{1,2} ch\S{2,3}|lu[cg]\S? l\S{2,4}ng)/,
    said: /to chuc|luc luong|doan the/,
  },
  { vi: 'doanh nghiệp', printed: /\bdoanh ngh\S{1,3}p\b/, said: /doanh nghiep/ },
];

export function checkPartners(clause: Clause, { own, scan, agencies }: Setting): Found[] {
  const { duty } = clause;
  const phrases = duty ? partnersIn(own, scan) : [];
  if (!duty || phrases.length === 0) return [];
  if (duty.partners.length === 0 && duty.other_partners === null) return [['partner', 'phối hợp với']];
  const said = fold([duty.other_partners?.vi ?? '', ...duty.partners.map(({ name }) => name.vi)].join(' · '));
  const kinds = KINDS.filter(
    (kind) => phrases.some((phrase) => kind.printed.test(fold(phrase))) && !kind.said.test(said),
  );
  const named = agencies.filter(
    (agency) =>
      agency.city === clause.plan.city &&
      !NOT_BY_NAME.includes(agency.type) &&
      !isIn(agency, duty) &&
      !isNamed(agency, clause.plan, duty.other_partners?.vi ?? '', false) &&
      phrases.some((phrase) => isNamed(agency, clause.plan, phrase, scan)),
  );
  return [...kinds.map(({ vi }): Found => ['partner', vi]), ...named.map(({ name }): Found => ['partner', name.vi])];
}

/** Groups have no name of their own, and the names of the governments are in those of half the others. */
const NOT_BY_NAME = ['group', 'city-government', 'council', 'district-government', 'commune-government'];

/** What stands after each “phối hợp với”, up to what is to be done; names in quotation marks are not bodies. */
function partnersIn(text: string, scan: boolean): string[] {
  const source = text.normalize('NFC').replace(/[“"][^”"]*[”"]/g, ' ');
  const folded = fold(source);
  const found = scan ? folded.matchAll(WITH.scan) : source.toLowerCase().matchAll(WITH.plain);
  return [...found].map(({ index, 0: shown }) => {
    const start = index + shown.length;
    const end = ENDS.exec(folded.slice(start))?.index ?? LONGEST;
    return source.slice(start, start + Math.min(end, LONGEST));
  });
}

const LONGEST = 240;

const isIn = (agency: Agency, { agencies, partners }: Duty): boolean =>
  [...agencies, ...partners].some((other) => other === agency || other.members.includes(agency));
