/** Owns what is said of a value in the wrong type or form: what should stand there, in words. */
import type { Bilingual } from '../text/bilingual.ts';

/** Types, by the names that the validator gives them. */
const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { vi: 'lời văn', en: 'a text' },
  number: { vi: 'một số', en: 'a number' },
  int: { vi: 'một số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: {
    vi: 'một danh sách: [a, b], hoặc mỗi mục một dòng “- …”',
    en: 'a list: [a, b], or a line “- …” for each entry',
  },
  tuple: { vi: 'một danh sách: [a, b]', en: 'a list: [a, b]' },
  object: { vi: 'các khóa, mỗi khóa một dòng “khóa: giá trị”', en: 'keys, each a line “key: value”' },
  null: { vi: 'null', en: 'null' },
};

/** Forms of text. A schema names one as the message of its pattern. */
export const SHAPES = {
  id: {
    vi: 'một mã gồm chữ thường không dấu, chữ số và gạch nối: so-gddt-2',
    en: 'a name of lower-case letters without diacritics, digits and hyphens: so-gddt-2',
  },
  indicator: { vi: 'mã chỉ số: 2.3.3-a, hoặc ty-le-di-hoc', en: 'the id of an indicator: 2.3.3-a, or enrolment-rate' },
  feature: { vi: 'số tiêu chí: "2.3.3"', en: 'the number of a feature: "2.3.3"' },
  'focal-area': { vi: 'số tiêu chuẩn: "2.3"', en: 'the number of a focal area: "2.3"' },
  area: { vi: 'số nhóm, một chữ số: "2"', en: 'the number of an area, one digit: "2"' },
  letter: { vi: 'một chữ cái: a', en: 'one letter: a' },
  letters: { vi: 'một hai chữ cái hoặc một chữ số: a', en: 'one or two letters, or a digit: a' },
  https: { vi: 'địa chỉ đầy đủ: https://…', en: 'a whole address: https://…' },
} as const satisfies Record<string, Bilingual>;
export type Shape = keyof typeof SHAPES;

const isShape = (name: string): name is Shape => name in SHAPES;

/** What fills `{expected}` of a message. */
export const expecting = ({ vi, en }: Bilingual): { expected_vi: string; expected_en: string } => ({
  expected_vi: vi,
  expected_en: en,
});

export const expectedType = (type: string) => expecting(TYPES[type] ?? { vi: type, en: type });

/** A word of the file’s own, the same in both languages. */
export const expectedWord = (word: string) => expecting({ vi: word, en: word });

export const expectedOneOf = (kinds: readonly ReturnType<typeof expecting>[]) =>
  expecting({
    vi: kinds.map(({ expected_vi }) => expected_vi).join(', hoặc '),
    en: kinds.map(({ expected_en }) => expected_en).join(', or '),
  });

/** Of a text whose form is wrong; an address where no schema named the form. */
export const expectedShape = (name: string) => expecting(SHAPES[isShape(name) ? name : 'https']);

/** Of something too small or too large: a number, a list, a text. */
export function expectedSize(of: string, limit: 'least' | 'most', bound: string) {
  const least = limit === 'least';
  switch (of) {
    case 'string':
      return expecting({ vi: 'lời văn, không để trống', en: 'a text that is not empty' });
    case 'array':
      return expecting({
        vi: `danh sách có ${least ? 'ít nhất' : 'nhiều nhất'} ${bound} mục`,
        en: `a list of at ${limit} ${bound} entries`,
      });
    default:
      return expecting({
        vi: `số ${least ? 'không nhỏ' : 'không lớn'} hơn ${bound}`,
        en: `a number of at ${limit} ${bound}`,
      });
  }
}
