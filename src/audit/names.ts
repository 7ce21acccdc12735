/** Owns the names under which a document may print an agency, and whether a text names it. */
import type { Agency, Plan } from '../model/types.ts';
import { distanceWithin, fold, syllables } from './fold.ts';

const spaced = (text: string): string => ` ${syllables(text).join(' ')} `;
const OPTIONAL_CITY = ['city-government', 'council'];

/** Folded names, the longest first: registered, printed in this plan, without city, without “thành phố”. */
export function namesOf(agency: Agency, plan: Plan): string[] {
  const city = ['thanh pho ' + fold(agency.city.name.vi), fold(agency.city.name.vi), ...agency.city.plans.map((p) => fold(p.city.name.vi))];
  const printed = agency.printed.filter((name) => name.plan === plan).flatMap(({ name }) => name.split(/;/));
  const written = [agency.name.vi, agency.short?.vi ?? '', ...printed].filter((name) => name !== '');
  const names = new Set<string>();
  for (const name of written) {
    let short = spaced(name.replace(/\([^)]*\)/g, ' ')).trim();
    names.add(short);
    for (const end of city) if (short.endsWith(` ${end}`)) short = short.slice(0, -end.length).trim();
    names.add(OPTIONAL_CITY.includes(agency.type) ? `${short.replace(/ thanh pho$/, '')} thanh pho` : short);
    if (!OPTIONAL_CITY.includes(agency.type)) names.add(short.replace(/ thanh pho$/, ''));
  }
  for (const name of [...names]) {
    names.add(name.replace(/^cac /, ''));
    names.add(name.replace('uy ban nhan dan', 'ubnd').replace('hoi dong nhan dan', 'hdnd'));
    // “các xã, phường, đặc khu” stands for their People's Committees; “các sở, ngành” for the departments.
    if (/government$/.test(agency.type) && agency.type !== 'city-government') names.add(name.replace(/^uy ban nhan dan (?:cac )?/, ''));
    if (/\bso (?:ban )?nganh\b/.test(name)) ['so ban nganh', 'so nganh'].forEach((other) => names.add(other));
    if (agency.type === 'steering-committee') names.add('ban chi dao');
  }
  return [...names].filter((name) => name.split(' ').length > 1 || name === spaced(agency.short?.vi ?? '').trim()).toSorted((a, b) => b.length - a.length);
}

/** True when `text` names the agency, or for a group one of its members or most words of its name. */
export function isNamed(agency: Agency, plan: Plan, text: string, scan: boolean): boolean {
  const hay = spaced(text);
  const names = namesOf(agency, plan);
  if (names.some((name) => hay.includes(` ${name} `))) return true;
  if (scan && names.some((name) => nearlyIn(name, hay))) return true;
  if (agency.members.some((member) => isNamed(member, plan, text, scan))) return true;
  return agency.type === 'group' && mostWordsIn(names[0] ?? '', hay, scan);
}

/** One letter in five may be damaged. */
function nearlyIn(name: string, hay: string): boolean {
  const needle = name.replaceAll(' ', '');
  return distanceWithin(needle, hay.replaceAll(' ', '')) <= Math.floor(needle.length * 0.2);
}

function mostWordsIn(name: string, hay: string, scan: boolean): boolean {
  const words = name.split(' ').filter((word) => !['cac', 'thanh', 'pho', 'doan', 'ket', 'va'].includes(word));
  return words.filter((word) => hay.includes(` ${word} `) || (scan && nearlyIn(word, hay))).length >= words.length * 0.7;
}

/** Agencies of the register whose own name a clause's wording contains. */
export function mentionedIn(text: string, agencies: readonly Agency[], plan: Plan): Agency[] {
  const hay = spaced(text);
  return agencies.filter((agency) => agency.type !== 'group' && namesOf(agency, plan).some((name) => name.split(' ').length > 1 && !GENERIC.has(name) && hay.includes(` ${name} `)));
}

const GENERIC = new Set(['so ban nganh', 'so nganh', 'ban chi dao', 'bao chi']);
