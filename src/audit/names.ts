/** Owns the names under which a document may print an agency, and whether a text names it. */
import type { Agency, Plan } from '../model/types.ts';
import { distance } from '../text/distance.ts';
import { foldScan } from './likeness.ts';

/** Words in small letters with their diacritics: “trường học số, xây dựng” does not name Sở Xây dựng. */
const wordsOf = (text: string): string =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  )
    .join(' ')
    .replace(/oá/g, 'óa')
    .replace(/oà/g, 'òa')
    .replace(/uỷ/g, 'ủy');
const has = (hay: string, name: string): boolean => ` ${hay} `.includes(` ${name} `);
const WHOLE_CITY = ['city-government', 'council'];

/** The longest first: registered, printed in this plan, without city, without “thành phố”. */
export function namesOf(agency: Agency, plan: Plan): string[] {
  const city = wordsOf(agency.city.name.vi).replace(/^thành phố /, '');
  const printed = agency.printed.filter((name) => name.plan === plan).flatMap(({ name }) => name.split(';'));
  const short = wordsOf(agency.short?.vi ?? '');
  const names = new Set<string>();
  for (const written of [agency.name.vi, agency.short?.vi ?? '', ...printed]) {
    const full = wordsOf(written.replace(/\([^)]*\)/g, ' '));
    const bare =
      agency.city.kind === 'country'
        ? full
        : full.replace(new RegExp(` (?:thành phố )?${city}$`), '').replace(/ thành phố$/, '');
    names.add(full).add(WHOLE_CITY.includes(agency.type) ? `${bare} thành phố` : bare);
  }
  for (const name of [...names]) {
    names
      .add(name.replace(/^các /, ''))
      .add(name.replace('ủy ban nhân dân', 'ubnd').replace('hội đồng nhân dân', 'hđnd'));
    // “xã, phường, đặc khu” stands for their People's Committees, “sở, ngành” for the departments.
    if (agency.type === 'district-government' || agency.type === 'commune-government')
      names.add(name.replace(/^ủy ban nhân dân (?:các )?/, ''));
    if (/(?:^| )sở (?:ban )?ngành/.test(name)) names.add('sở ban ngành').add('sở ngành');
    if (agency.type === 'steering-committee') names.add('ban chỉ đạo');
  }
  return [...names]
    .filter((name) => name.includes(' ') || (name !== '' && name === short))
    .toSorted((a, b) => b.length - a.length);
}

/** True when `text` names the agency, or for a group one of its members or most words of its name. */
export function isNamed(agency: Agency, plan: Plan, text: string, scan: boolean): boolean {
  const names = namesOf(agency, plan);
  const hay = wordsOf(text);
  if (names.some((name) => has(hay, name))) return true;
  if (scan && names.some((name) => nearlyIn(name, text))) return true;
  if (agency.members.some((member) => isNamed(member, plan, text, scan))) return true;
  return agency.type === 'group' && mostWordsIn(names[0] ?? '', hay, text, scan);
}

/** One letter in four may be damaged, but Bộ must not pass for Sở. */
function nearlyIn(name: string, text: string): boolean {
  const needle = foldScan(name).replaceAll(' ', '');
  const count = name.split(' ').length;
  const words = foldScan(text)
    .split(/[\s,;:.()“”"/-]+/)
    .filter((word) => word !== '');
  const most = Math.min(4, needle.length * 0.25);
  const first = /^(?:sở|bộ) /.test(name) ? (name.startsWith('s') ? /^[s8&]/ : /^b/) : /./;
  return words.some(
    (word, at) =>
      first.test(word) &&
      [-1, 0, 1].some((more) => distance(needle, words.slice(at, at + count + more).join(''), most) <= most),
  );
}

function mostWordsIn(name: string, hay: string, text: string, scan: boolean): boolean {
  const words = name.split(' ').filter((word) => !['các', 'thành', 'phố', 'đoạn', 'kết', 'và'].includes(word));
  return words.filter((word) => has(hay, word) || (scan && nearlyIn(word, text))).length >= words.length * 0.7;
}

const GENERIC = new Set(['sở ban ngành', 'sở ngành', 'ban chỉ đạo', 'báo chí', 'quận huyện', 'chính quyền địa phương']);

/** Agencies whose own name a clause's wording contains; where two cities share a name, the one of this plan. */
export function mentionedIn(text: string, agencies: readonly Agency[], plan: Plan): Agency[] {
  const hay = wordsOf(text);
  const byName = new Map<string, Agency>();
  for (const agency of agencies) {
    if (agency.type === 'group') continue;
    const name = namesOf(agency, plan).find((candidate) => !GENERIC.has(candidate) && has(hay, candidate));
    if (name !== undefined && (agency.city === plan.city || !byName.has(name))) byName.set(name, agency);
  }
  return [...byName.values()];
}

const COMMON = new Set(['sở', 'và', 'ủy', 'ban', 'nhân', 'dân', 'thành', 'phố', 'hội', 'các']);

/** In a table the words of a name stand apart, in their order, between those of other columns. */
export function wordsInCells(agency: Agency, plan: Plan, text: string, scan: boolean): boolean {
  const cells = (scan ? foldScan(text) : wordsOf(text)).split(/[^\p{L}\d&]+/u);
  return namesOf(agency, plan).some((name) => {
    const words = name
      .split(' ')
      .filter((word) => !scan || !COMMON.has(word))
      .map((word) => (scan ? foldScan(word) : word));
    let from = 0;
    const met = words.filter((word) => {
      const at = cells.findIndex((cell, index) => index >= from && (cell === word || (scan && damaged(word, cell))));
      if (at >= 0) from = at;
      return at >= 0;
    });
    return words.length > 0 && met.length >= words.length * (scan ? 0.75 : 1);
  });
}

/** One letter or two wrong, or run together with its neighbours. */
const damaged = (word: string, cell: string): boolean =>
  ((word.length > 3 || cell.length > word.length) && distance(word, cell) <= (word.length > 5 ? 2 : 1)) ||
  (word.length > 2 && cell.length > 6 && cell.includes(word));
