/** Every letter of a dozen scripts, in three surroundings: the quick look at a text finds what the close look finds. */
import { expect, test } from 'vitest';
import { strangeLetters } from '../../src/text/letters.ts';

const codes = (text: string) => strangeLetters(text).map(({ code }) => code);

test('a text is judged the same with and without a strange letter behind it, which has every other one looked at', () => {
  const strange = (text: string) => new Set([...codes(text), 'U+00AD']);
  for (let code = 0x20; code < 0x2300; code += 1) {
    const char = String.fromCodePoint(code);
    for (const text of [char, `D${char}d${char}`, `ab${char}ð`])
      expect(strange(text), text).toEqual(strange(`${text} \u00ad`));
  }
});
