import { expect, test } from 'vitest';
import { chartWords } from './charts.ts';
import { words } from './index.ts';

/** Says of the world what is known of this site only. */
const OVERSTATED =
  /\b(?:no|none|nothing)\b[^.;]*\b(?:is|has been|have been|was|were|been) (?:published|reported)\b|\bnot (?:yet )?(?:been )?published\b|\bno (?:value|rating|figure) (?:yet|published)\b|chưa (?:được |ai )?công bố|không nguồn nào|chưa có (?:giá trị|điểm|số liệu|nguồn)/i;
/** “That does not mean that none has been published” says the contrary. */
const DENIED = /[^.]*(?:does not mean|không có nghĩa)[^.]*\.?/gi;
const overstates = (text: string): boolean => OVERSTATED.test(text.replace(DENIED, ''));

/** Every text below a value; functions are called with stand-ins. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    try {
      return texts((value as (...args: unknown[]) => unknown)('X', 'Y', 'Z', 'V', 'W'));
    } catch {
      return [];
    }
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

test.each(['vi', 'en'] as const)('%s: what was not found here is not said to be unpublished', (lang) => {
  const all = [...texts(words(lang)), ...texts(chartWords(lang))];
  expect(all.length).toBeGreaterThan(400);
  expect(all.filter(overstates)).toEqual([]);
});

test.each([
  'no rating has been published',
  'No value yet',
  'none is published',
  'Chưa có số liệu',
  'chưa công bố điểm',
  'Không nguồn nào ghi số lần',
])('the gate rejects “%s”', (text) => expect(overstates(text)).toBe(true));
