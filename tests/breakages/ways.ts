/** Ways in which a file of content gets broken between the hand of an editor and the build: a change of its text, chosen by numbers so that each can be done again. */
import { HEADINGS, PROSE, SNIPPETS, VALUES } from './values.ts';

export type Text = string | Uint8Array;
/** `at` chooses the place, `pick` what is put there. */
export type Way = (text: string, at: number, pick: number) => Text;

const chosen = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];
const value = (pick: number): string => chosen(VALUES, pick) ?? '';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Changes one line. */
const line =
  (change: (line: string, pick: number, others: readonly string[]) => string | readonly string[]): Way =>
  (text, at, pick) => {
    const lines = text.split('\n');
    const index = at % lines.length;
    return lines.toSpliced(index, 1, ...[change(lines[index] ?? '', pick, lines)].flat()).join('\n');
  };

/** Changes one of the places where a pattern stands. */
const match =
  (pattern: RegExp, change: (found: string, pick: number) => string): Way =>
  (text, at, pick) => {
    const found = chosen([...text.matchAll(pattern)], at);
    if (found === undefined) return text;
    return text.slice(0, found.index) + change(found[0], pick) + text.slice(found.index + found[0].length);
  };

const put =
  (list: readonly string[]): Way =>
  (text, at, pick) => {
    const offset = at % (text.length + 1);
    return text.slice(0, offset) + (chosen(list, pick) ?? '') + text.slice(offset);
  };

/** Every text. */
const ANY: Record<string, Way> = {
  'line gone': line(() => []),
  'line twice': line((one) => [one, one]),
  'lines swapped': (text, at) => {
    const lines = text.split('\n');
    const index = at % lines.length;
    return lines.toSpliced(index, 2, lines[index + 1] ?? '', lines[index] ?? '').join('\n');
  },
  'line moved to the end': (text, at) => {
    const lines = text.split('\n');
    const index = at % lines.length;
    return [...lines.toSpliced(index, 1), lines[index] ?? ''].join('\n');
  },
  'lines joined': (text, at) => {
    const lines = text.split('\n');
    const index = at % lines.length;
    return lines.toSpliced(index, 2, `${lines[index] ?? ''}${lines[index + 1] ?? ''}`).join('\n');
  },
  indented: line((one) => `  ${one}`),
  'indented by a tab': line((one) => one.replace(/^( {2})*/, (spaces) => '\t'.repeat(1 + spaces.length / 2))),
  'spaces behind': line((one) => `${one}  \t`),
  'cut in the middle': (text, at) => text.slice(0, at % text.length),
  'beginning lost': (text, at) => text.slice(at % text.length),
  empty: () => '',
  blank: () => '\n\n  \n',
  'a part twice': (text, at, pick) => {
    const [from, to] = [at % text.length, (at % text.length) + (pick % 400)];
    return text.slice(0, to) + text.slice(from, to) + text.slice(to);
  },
  'letter gone': (text, at) => {
    const offset = at % text.length;
    return text.slice(0, offset) + text.slice(offset + 1);
  },
  'something put in': put(SNIPPETS),
  'something put in again': put(SNIPPETS),
  'bits flipped': (text, at, pick) => {
    const all = bytes(text);
    const index = at % all.length;
    return all.with(index, (all[index] ?? 0) ^ (1 << (pick % 8)));
  },
  'bytes of no text': (text, at) => {
    const all = bytes(text);
    const index = at % all.length;
    return Uint8Array.from([...all.slice(0, index), 0xff, 0xc0, ...all.slice(index)]);
  },
  'UTF-16': (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
  'one byte per letter': (text) => new Uint8Array(Buffer.from(text, 'latin1')),
  'a mark before it': (text) => `\ufeff${text}`,
  'two marks before it': (text) => `\ufeff\ufeff${text}`,
  'read in the wrong encoding': (text) => Buffer.from(text, 'utf8').toString('latin1'),
  'taken apart (NFD)': (text) => text.normalize('NFD'),
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'line ends of an old Mac': (text) => text.replaceAll('\n', '\r'),
  'line ends mixed': (text, at) => {
    const offset = at % text.length;
    return text.slice(0, offset) + text.slice(offset).replaceAll('\n', '\r\n');
  },
  'merge conflict': line((one) => ['<<<<<<< HEAD', one, '=======', `${one}x`, '>>>>>>> sửa']),
  'smart quotation marks': (text) => text.replace(/"([^"\n]*)"/g, '“$1”'),
  'smart quotation marks once': match(/"[^"\n]*"/g, (found) => `“${found.slice(1, -1)}”`),
  'quotation mark gone': match(/["']/g, () => ''),
  'letters alike': match(/[aceopxyABCEHKMOPTX]/g, (found) => ALIKE[found] ?? found),
  'đ as eth': match(/[đĐ]/g, (found) => (found === 'đ' ? 'ð' : 'Ð')),
  'another number': match(/\d+(?:\.\d+)?/g, (_, pick) => value(pick)),
  'another date': match(/(?:\d{4}|XXXX)-\d\d(?:-\d\d)?|"\d{4}"/g, (_, pick) => value(pick)),
  'another name': match(/[a-z0-9]+(?:-[a-z0-9]+)+/g, (_, pick) => value(pick)),
  'capital letters': line((one) => one.toUpperCase()),
};

const ALIKE: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
};

const YAML: Record<string, Way> = {
  'another value': match(/(?<=: ).+$/gm, (_, pick) => value(pick)),
  'another value, quoted': match(/(?<=: ).+$/gm, (_, pick) => `"${value(pick).replaceAll('"', '')}"`),
  'another value in a map': match(/(?<=[{,] ?[a-z_]+: )[^,}]+(?=[,}])/g, (_, pick) => value(pick)),
  'another value in a list': match(/(?<=\[)[^\]]+(?=\])/g, (_, pick) => value(pick)),
  'value gone': match(/(?<=:) .+$/gm, () => ''),
  'key misspelt': match(/\b[a-z_]{3,}(?=:)/g, (found) => `${found.slice(0, -1)}${found.slice(-1)}${found.slice(-1)}`),
  'key gone': match(/\b[a-z_]{2,}: /g, () => ''),
  'list for one': match(/(?<=: )[^\s[{|>].*$/gm, (found) => `[${found}]`),
  'one for a list': match(/\[[^\]\n]*\]/g, (found) => found.slice(1, -1)),
  'number as text': match(/(?<=: )\d+$/gm, (found) => `"${found}"`),
  'quotation marks gone': match(/"[^"\n]*"/g, (found) => found.slice(1, -1)),
  'a list without its dash': match(/^( *)- /gm, (found) => found.replace('- ', '  ')),
  'a comment': match(/$/gm, () => ' # ghi chú'),
};

/** Changes the cells of one row. */
const row =
  (change: (cells: string[], at: number, pick: number) => string[], { header = false } = {}): Way =>
  (text, at, pick) => {
    const lines = text.split('\n');
    const index = header ? 0 : 1 + (at % Math.max(1, lines.length - 1));
    const cells = (lines[index] ?? '').split(',');
    return lines.with(Math.min(index, lines.length - 1), change(cells, at >> 8, pick).join(',')).join('\n');
  };
/** Changes every row. */
const rows =
  (change: (cells: string[], pick: number) => string[]): Way =>
  (text, at) =>
    text
      .split('\n')
      .map((one) => (one === '' ? one : change(one.split(','), at).join(',')))
      .join('\n');
const cell = (cells: string[], at: number, text: string): string[] => cells.with(at % cells.length, text);

const CSV: Record<string, Way> = {
  'another cell': row((cells, at, pick) => cell(cells, at, value(pick))),
  'another cell, quoted': row((cells, at, pick) => cell(cells, at, `"${value(pick).replaceAll('"', '""')}"`)),
  'cell filled': row((cells, at, pick) => {
    const free = cells.flatMap((one, index) => (one === '' ? [index] : []));
    return cell(cells, chosen(free, at) ?? 0, value(pick));
  }),
  'cell emptied': row((cells, at) => cell(cells, at, '')),
  'spaces round a cell': row((cells, at) => cell(cells, at, ` ${cells[at % cells.length] ?? ''} `)),
  'cell too many': row((cells, at, pick) => cells.toSpliced(at % cells.length, 0, value(pick))),
  'cell missing': row((cells, at) => cells.toSpliced(at % cells.length, 1)),
  'cells swapped': row((cells, at) => {
    const index = at % cells.length;
    return cells.toSpliced(index, 2, cells[index + 1] ?? '', cells[index] ?? '');
  }),
  'quotation mark opened': row((cells, at) => cell(cells, at, `"${cells[at % cells.length] ?? ''}`)),
  'all quoted': rows((cells) => cells.map((one) => `"${one}"`)),
  'column gone': rows((cells, at) => cells.toSpliced(at % 5, 1)),
  'column more': rows((cells, at) => cells.toSpliced(at % 5, 0, 'x')),
  'column behind': rows((cells) => [...cells, '']),
  'columns swapped': rows((cells) => [cells[1] ?? '', cells[0] ?? '', ...cells.slice(2)]),
  'column renamed': row((cells, at) => cell(cells, at, `${cells[at % cells.length] ?? ''}s`), { header: true }),
  'header in capitals': row((cells) => cells.map((one) => one.toUpperCase()), { header: true }),
  'header again': (text, at) => {
    const lines = text.split('\n');
    return lines.toSpliced(at % lines.length, 0, lines[0] ?? '').join('\n');
  },
  semicolons: (text) => text.replaceAll(',', ';'),
  'tabs between': (text) => text.replaceAll(',', '\t'),
  'sep= above': (text) => `sep=,\n${text}`,
  'title above': (text) => `Bảng số liệu\n${text}`,
  'sum below': (text) => `${text}Tổng,,,,\n`,
  'empty rows below': (text) => `${text},,,,\n\n,,\n`,
  'a comment': line((one) => [`# ${one}`]),
};

const MDX: Record<string, Way> = {
  'slip in prose': put(PROSE),
  'slip in a place of its own': line((one, pick) => [one, '', chosen(PROSE, pick) ?? '', '']),
  'slip below': (text, _, pick) => `${text}\n\n${chosen(PROSE, pick) ?? ''}\n`,
  'head gone': (text) => text.replace(/^---[\s\S]*?---\n/, ''),
  'head not closed': (text) => text.replace(/\n---\n/, '\n'),
  'another head': match(/(?<=^(?:title|description|order): ).+$/gm, (_, pick) => value(pick)),
};

const OFFICIAL: Record<string, Way> = {
  'another heading': line((_, pick) => chosen(HEADINGS, pick) ?? ''),
  'a heading more': line((one, pick) => [one, chosen(HEADINGS, pick) ?? '']),
  'text above': (text, _, pick) => `${value(pick)}\n${text}`,
};

/** By name; those of the format stand several times, so that they are as likely as all others together. */
export function waysFor(file: string): [name: string, way: Way][] {
  const own = file.endsWith('.yaml') ? YAML : file.endsWith('.csv') ? CSV : file.endsWith('.mdx') ? MDX : OFFICIAL;
  const times = Math.max(1, Math.round(Object.keys(ANY).length / Object.keys(own).length));
  return [...Object.entries(ANY), ...Array.from({ length: times }, () => Object.entries(own)).flat()];
}
