/** From the spelling by which words are compared back to the word as it is written. */

/** Undoes what makes a spelling comparable: `hoc~j` → học. */
export function writtenAs(form: string): string {
  const tones: Record<string, string> = { f: '\u0300', s: '\u0301', r: '\u0309', x: '\u0303', j: '\u0323' };
  const [bare = '', tone = ''] = form.split('~');
  const mark = tones[tone];
  if (mark === undefined) return bare;
  const modified = bare.search(/[âêôơưă](?!.*[âêôơưă])/);
  const vowels = bare.match(/[aeiouyâêôơưă]+/);
  const group = vowels?.[0] ?? '';
  // qu- and gi- are consonants; otherwise the tone stands on the first of two vowels, on the second when a consonant follows.
  const lead = /^(?:qu|gi)[aeiouyâêôơưă]/.test(bare) ? 1 : 0;
  const first = (vowels?.index ?? 0) + lead;
  const open = first + group.length - lead === bare.length;
  const count = group.length - lead;
  const at = modified >= 0 ? modified : count === 1 ? first : count === 3 || !open ? first + 1 : first;
  return `${bare.slice(0, at + 1)}${mark}${bare.slice(at + 1)}`.normalize('NFC');
}
