/** Owns what is said where a file breaks the rules of its format; parsers say it in their own words, and in English alone. */
import type { ErrorCode } from 'yaml';
import type { Bilingual } from '../text/bilingual.ts';

const QUOTE: Bilingual = {
  vi: 'đặt lời văn trong ngoặc kép thẳng "…"',
  en: 'put the text in straight quotation marks "…"',
};
const sign = (vi: string, en: string): Bilingual => ({ vi: `${vi}; ${QUOTE.vi}`, en: `${en}; ${QUOTE.en}` });
const STAR = sign('dấu * hoặc & ở đầu một giá trị là ký hiệu của YAML', 'a * or & before a value is a sign of YAML');
const MARK = sign('dấu ! ở đầu một giá trị là ký hiệu của YAML', 'a ! before a value is a sign of YAML');
const STRANGE = sign(
  'có chữ hoặc dấu đứng sai chỗ; nếu lời văn bắt đầu bằng [ { " hoặc \', hoặc có dấu hai chấm',
  'something stands where it cannot; if a text begins with [ { " or \', or holds a colon',
);
const KEY: Bilingual = {
  vi: 'khóa phải là một từ trên một dòng, có dấu hai chấm theo sau',
  en: 'a key must be one word on one line, with a colon behind it',
};

const YAML: Readonly<Record<ErrorCode, Bilingual>> = {
  ALIAS_PROPS: STAR,
  BAD_ALIAS: STAR,
  MULTIPLE_ANCHORS: STAR,
  BAD_PROP_ORDER: STAR,
  MULTIPLE_TAGS: MARK,
  TAG_RESOLVE_FAILED: MARK,
  BAD_COLLECTION_TYPE: MARK,
  BAD_DIRECTIVE: sign('dấu % ở đầu dòng là ký hiệu của YAML', 'a % at the beginning of a line is a sign of YAML'),
  BAD_DQ_ESCAPE: {
    vi: 'trong ngoặc kép, dấu \\ phải viết hai lần: \\\\',
    en: 'within double quotation marks a \\ must be written twice: \\\\',
  },
  BAD_INDENT: {
    vi: 'dòng này thụt vào không bằng các dòng cùng cấp',
    en: 'this line is not indented as the lines beside it',
  },
  TAB_AS_INDENT: {
    vi: 'dòng thụt vào bằng dấu tab; dùng dấu cách',
    en: 'the line is indented by a tab; use spaces',
  },
  BAD_SCALAR_START: sign('dấu này không được đứng đầu một giá trị', 'this sign cannot begin a value'),
  BLOCK_AS_IMPLICIT_KEY: sign(
    'có hai dấu hai chấm trên một dòng, hoặc dòng này thụt vào sai',
    'two colons stand on one line, or the line is not indented as it should be',
  ),
  BLOCK_IN_FLOW: sign(
    'giữa { } hoặc [ ] có dấu hai chấm hoặc “- ” trong lời văn',
    'between { } or [ ] a text holds a colon or “- ”',
  ),
  MULTILINE_IMPLICIT_KEY: KEY,
  NON_STRING_KEY: KEY,
  KEY_OVER_1024_CHARS: KEY,
  MISSING_CHAR: {
    vi: 'thiếu một dấu: ngoặc kép, ngoặc đóng, dấu phẩy, dấu hai chấm hoặc dấu cách sau nó',
    en: 'a sign is missing: a quotation mark, a closing bracket, a comma, a colon or the space behind it',
  },
  MULTIPLE_DOCS: {
    vi: 'dòng --- hoặc ... cắt tệp làm hai; xóa dòng ấy',
    en: 'a line --- or ... cuts the file in two; delete it',
  },
  UNEXPECTED_TOKEN: STRANGE,
  DUPLICATE_KEY: STRANGE,
  IMPOSSIBLE: STRANGE,
  RESOURCE_EXHAUSTION: STRANGE,
};

const filled = ({ vi, en }: Bilingual) => ({ detail_vi: vi, detail_en: en });

/** What fills `{detail}` of `not-yaml`. */
export const yamlDetail = (code: ErrorCode) => filled(YAML[code]);

/** Of `csv-row`, by the code of the parser. */
export const csvDetail = (code: string) =>
  filled(
    code === 'MissingQuotes'
      ? {
          vi: 'một dấu ngoặc kép mở ra mà không đóng lại',
          en: 'a quotation mark is opened and never closed',
        }
      : {
          vi: 'trong một ô có ngoặc kép mà dấu ngoặc kép bên trong không viết hai lần ""',
          en: 'within a quoted cell a quotation mark is not written twice ""',
        },
  );

/** Of `csv-row`, where a row holds nothing but one text. */
export const csvLoneText = () =>
  filled({
    vi: 'chỉ một, hai ô có chữ; lời ghi, nguồn và dòng tổng không đứng trong tệp dữ liệu',
    en: 'only a cell or two are filled; notes, sources and sums do not stand in a file of data',
  });

/** The same where the cells are not as many as the columns. */
export const csvCount = (found: number, needed: number) =>
  filled({
    vi: `có ${found} ô, phải có ${needed}`,
    en: `it has ${found} ${found === 1 ? 'cell' : 'cells'}, and must have ${needed}`,
  });
