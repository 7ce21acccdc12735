/** Finds what broke a YAML file, in the terms of whoever wrote it: the reader of YAML only says where it gave up. */
import { KNOWN_KEYS } from '../schema/files.ts';
import type { Cause } from './whole-file.ts';

/** A line, what leads up to its value, and the value as far as the line goes. */
interface Line {
  readonly no: number;
  readonly text: string;
  /** Spaces, dash, key and colon. */
  readonly head: string;
  readonly key: string;
  readonly value: string;
}

const HEAD = /^(\s*(?:- +)*)(?:(["']?)([\p{L}_][\p{L}\d_ -]*?)\2:(?:\s+|$))?/u;

function lineAt(lines: readonly string[], no: number): Line {
  const text = lines[no - 1] ?? '';
  const [head = '', , , key = ''] = HEAD.exec(text) ?? [];
  return { no, text, head, key, value: text.slice(head.length).trimEnd() };
}

/** `below`: so many lines further down than where it was looked for. */
type Found = Omit<Cause, 'line'> & { readonly below?: number };
type Look = (line: Line, lines: readonly string[]) => Found | null;

const quote = (text: string): string => (text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`);
const isFlow = ({ value }: Line): boolean => /^[{[]/.test(value);

const noSpaceAfterDash: Look = ({ text }): Found | null => {
  const [, lead = '', sign = ''] =
    /^(\s*)([-–—•*·])(?=[\p{L}"'{[])/u.exec(text) ?? /^(\s*)([–—•·])(?=\s)/u.exec(text) ?? [];
  if (sign === '') return null;
  const rest = text.slice(lead.length + 1).trimStart();
  const rewrite = { written: text, fixed: `${lead}- ${rest}` };
  const column = lead.length + 1;
  return sign === '-'
    ? { code: 'no-space-after-dash', column, args: {}, rewrite }
    : { code: 'long-dash', column, args: { sign }, rewrite };
};

const noSpaceAfterColon: Look = ({ text }) => {
  const match = [...text.matchAll(/(?<=^\s*(?:- +)*|[{,]\s*)([a-z_]+)[:：](?=\S)/gu)].find(([, key = '']) =>
    KNOWN_KEYS.has(key),
  );
  if (!match) return null;
  const [whole = '', key = ''] = match;
  const after = match.index + whole.length;
  // A full-width colon looks like colon and space in one.
  const fixed = `${text.slice(0, match.index)}${key}: ${text.slice(after)}`;
  return { code: 'no-space-after-colon', column: match.index + 1, args: { key }, rewrite: { written: text, fixed } };
};

const noColon: Look = ({ text }) => {
  const [, lead = '', key = '', sign = '', value = ''] =
    /^(\s*(?:- +)*)([a-z_]+)\s*([=；;：]?)\s*(.*)$/u.exec(text) ?? [];
  if (!KNOWN_KEYS.has(key) || /^:/.test(text.slice(lead.length + key.length)) || (sign === '' && value === ''))
    return null;
  const rewrite = { written: text, fixed: `${lead}${key}: ${value}`.trimEnd() };
  return { code: 'no-colon', column: lead.length + 1, args: { key }, rewrite };
};

const bareOperator: Look = ({ text, head, key, value }) => {
  const [sign = ''] = /^[<>=≥≤]+/.exec(value) ?? [];
  if (key !== 'operator' || sign === '') return null;
  const known = sign.replace('≥', '>=').replace('≤', '<=').replace('=>', '>=').replace('=<', '<=');
  const rewrite = { written: text, fixed: `${head}"${known}"` };
  return { code: 'bare-operator', column: head.length + 1, args: { sign: known }, rewrite };
};

/** A value between curly quotation marks, and nothing behind them. */
const CURLY = /(?<=(?:: |[[{,]\s*|- ))[“„‟«]([^“”„‟«»"]*)[”“»](?=\s*(?:[,}\]#]|$))/gu;

const curlyQuotes: Look = ({ text }) => {
  const at = [...text.matchAll(CURLY)].find(
    ({ index }) => (text.slice(0, index).match(/"/g) ?? []).length % 2 === 0,
  )?.index;
  if (at === undefined) return null;
  return {
    code: 'curly-quotes',
    column: at + 1,
    args: {},
    rewrite: { written: text, fixed: text.replace(CURLY, '"$1"') },
  };
};

const hashCut: Look = ({ text }) => {
  const match = /(?<=[{[][^{}[\]"'#\n]*[^\s,{[]) #(?<lost>[^\n]*)/.exec(text);
  if (!match) return null;
  const lost = (match.groups?.['lost'] ?? '').slice(0, 40);
  const whole = /(?<=[{,]\s*[a-z_]+: )(?!["'{[])[^{}",]*? #[^{}",]*?(?=\s*[,}])/.exec(text);
  const fixed = whole ? quote(whole[0]) : '{ vi: "… #…", en: … }';
  const line = whole && text.slice(0, whole.index) + fixed + text.slice(whole.index + whole[0].length);
  const args = { lost, fixed };
  return { code: 'cut-text', column: match.index + 1, args, ...(line && { rewrite: { written: text, fixed: line } }) };
};

const quoteInQuotes: Look = ({ text, head, value }) => {
  const [, first = '', rest = ''] = /^"((?:[^"\\]|\\.)*)"\s*([^\s#,\]}].*)$/.exec(value) ?? [];
  if (rest === '' || isFlowEnd(rest)) return null;
  const inner = `${first}${value.slice(first.length + 2)}`.trimEnd();
  const whole = inner.endsWith('"') ? `“${first}” ${rest}`.replace(/"([^"]*)"/g, '“$1”') : `“${first}” ${rest}`;
  const odd = (value.match(/"/g) ?? []).length === 4 && value.endsWith('"');
  const fixed = odd
    ? `"${value.slice(1, -1).replace(/"([^"]*)"/g, '“$1”')}"`
    : `"${whole.replace(/"([^"]*)"/g, '“$1”')}"`;
  const column = head.length + value.indexOf(rest, first.length + 2) + 1;
  return {
    code: 'quote-in-quotes',
    column,
    args: { rest: rest.slice(0, 30) },
    rewrite: { written: text, fixed: `${head}${fixed}` },
  };
};
/** The same with single quotation marks. */
const wordsAfterQuotes: Look = ({ text, head, value }) => {
  const [, first = '', rest = ''] = /^'([^']*)'\s*([^\s#,\]}'].*)$/.exec(value) ?? [];
  if (rest === '') return null;
  const column = head.length + value.indexOf(rest, first.length + 2) + 1;
  const rewrite = { written: text, fixed: `${head}${quote(`“${first}” ${rest}`)}` };
  return { code: 'quote-in-quotes', column, args: { rest: rest.slice(0, 30) }, rewrite };
};
const isFlowEnd = (rest: string): boolean => /^[,\]}]/.test(rest);

const openQuote: Look = ({ text, head, value }) => {
  const [sign = ''] = /^["']/.exec(value) ?? [];
  if (sign === '' || (value.split(sign).length - 1) % 2 === 0) return null;
  return {
    code: 'open-quote',
    column: head.length + 1,
    args: {},
    rewrite: { written: text, fixed: `${text.trimEnd()}${sign}` },
  };
};

/** In braces, a quotation mark that is not closed takes the next key with it. */
const openQuoteInBraces: Look = ({ text }) => {
  const match =
    /(?<=[{[,:]\s*)"(?<kept>[^"]*?)(?=,\s*[a-z_]+: )/.exec(text) ??
    /(?<=[{[,]\s*(?:[a-z_]+: )?)"(?<kept>[^"]*?)(?=\s*[\]}]+\s*$)/.exec(text);
  if (!match || !/[{[]/.test(text.slice(0, match.index))) return null;
  const end = match.index + match[0].length;
  const rewrite = { written: text, fixed: `${text.slice(0, end)}"${text.slice(end)}` };
  return { code: 'open-quote', column: match.index + 1, args: {}, rewrite };
};

const colonInText: Look = (line) => {
  const { text, head, key, value } = line;
  if (key === '' || /^["'|>]/.test(value) || isFlow(line)) return null;
  const [, before] = /^(.*?):(?:\s|$)/.exec(value) ?? [];
  if (before === undefined) return null;
  const rewrite = { written: text, fixed: `${head}${quote(value)}` };
  return {
    code: 'colon-in-text',
    column: head.length + before.length + 1,
    args: { before: before.slice(0, 40) },
    rewrite,
  };
};

const colonInBraces: Look = ({ text }) => {
  const match = /(?<=[{,]\s*[a-z_]+: )(?!["'{[])(?<before>[^{}",]*?): (?<after>[^{}",]*?)(?=\s*[,}])/.exec(text);
  if (!match) return null;
  const fixed = `${text.slice(0, match.index)}${quote(match[0])}${text.slice(match.index + match[0].length)}`;
  const before = match.groups?.['before'] ?? '';
  return {
    code: 'colon-in-text',
    column: match.index + before.length + 1,
    args: { before: before.slice(0, 40) },
    rewrite: { written: text, fixed },
  };
};

const PAIRS: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

const openBracket: Look = ({ text, head, value }) => {
  const open: { sign: string; at: number }[] = [];
  let quoted = '';
  for (let at = 0; at < value.length; at++) {
    const sign = value[at] ?? '';
    if (quoted !== '') quoted = sign === quoted ? '' : quoted;
    else if (/["']/.test(sign) && /[\s[{,:]/.test(value[at - 1] ?? ' ')) quoted = sign;
    else if (sign in PAIRS && (open.length > 0 || at === 0)) open.push({ sign, at });
    else if (open.length > 0 && sign === PAIRS[open.at(-1)?.sign ?? '']) open.pop();
  }
  const last = open.at(-1);
  if (!last) return null;
  const close = open
    .toReversed()
    .map(({ sign }) => PAIRS[sign] ?? '')
    .join('');
  const rewrite = {
    written: text,
    fixed: `${text.trimEnd().replace(/,$/, '')}${close.startsWith('}') ? ' ' : ''}${close}`,
  };
  return {
    code: 'open-bracket',
    column: head.length + last.at + 1,
    args: { open: last.sign, close: PAIRS[last.sign] ?? '' },
    rewrite,
  };
};

const extraBracket: Look = ({ text, head, value }) => {
  const [, kept = '', sign = ''] = /^([[{].*[\]}]\s*)([\]}])\s*$/.exec(value) ?? [];
  if (sign === '' || count(value, '[{') >= count(value, ']}')) return null;
  const rewrite = { written: text, fixed: `${head}${kept.trimEnd()}` };
  return { code: 'extra-bracket', column: head.length + kept.length + 1, args: { sign }, rewrite };
};
const count = (text: string, signs: string): number => Array.from(text).filter((sign) => signs.includes(sign)).length;

/** Text behind a bracket that closes: `[Phụ lục 1] Danh sách`. */
const textAfterBracket: Look = ({ text, head, value }) => {
  const [, sign = ''] = /^([[{])[^\]}]*[\]}]\s*[^\s,#\]}]/.exec(value) ?? [];
  if (sign === '') return null;
  return {
    code: 'sign-at-start',
    column: head.length + 1,
    args: { sign },
    rewrite: { written: text, fixed: `${head}${quote(value)}` },
  };
};

const signAtStart: Look = ({ text, head, key, value }) => {
  const [sign = ''] = /^(?:[@`%*&!|>,]|[?-](?=\s))/.exec(value) ?? [];
  if (sign === '' || key === '' || /^[|>][+-]?\d?$/.test(value)) return null;
  return {
    code: 'sign-at-start',
    column: head.length + 1,
    args: { sign },
    rewrite: { written: text, fixed: `${head}${quote(value)}` },
  };
};

/** A sign at the start of a text in braces. */
const signInBraces: Look = ({ text }) => {
  const match = /(?<=[{,]\s*[a-z_]+: )(?<sign>[@`%*&!|>])[^{}",]*?(?=\s*[,}])/.exec(text);
  const sign = match?.groups?.['sign'];
  if (!match || sign === undefined) return null;
  const fixed = `${text.slice(0, match.index)}${quote(match[0])}${text.slice(match.index + match[0].length)}`;
  return { code: 'sign-at-start', column: match.index + 1, args: { sign }, rewrite: { written: text, fixed } };
};

const columnOfKey = (text: string): number => /^\s*(?:- +)*/.exec(text)?.[0].length ?? 0;
const indentOf = (text: string): number => /^ */.exec(text)?.[0].length ?? 0;

/** A key that is further in than the one above it, which has its value already. */
const indentBelow: Look = ({ no, text, key, value }, lines) => {
  const below = lines[no] ?? '';
  const level = columnOfKey(text);
  // Where this line itself is out of line, it is to blame.
  const above = lines.slice(0, no - 1).findLast((line) => /^\s*[^\s#]/.test(line));
  if (above !== undefined && !/^\s*- /.test(text) && columnOfKey(above) !== level) return null;
  if (
    key === '' ||
    value === '' ||
    /^[|>]/.test(value) ||
    indentOf(below) <= level ||
    !/^\s*[a-z_]+:(?:\s|$)/.test(below)
  )
    return null;
  const args = { found: String(indentOf(below)), expected: String(level) };
  const rewrite = { written: below, fixed: ' '.repeat(level) + below.trimStart() };
  return { code: 'wrong-indent', column: indentOf(below) + 1, args, rewrite, below: 1 };
};

const wrongIndent: Look = ({ no, text }, lines) => {
  const found = indentOf(text);
  const dashed = /^\s*- /.test(text);
  const above = lines.slice(0, no - 1).filter((line) => /^\s*[^\s#]/.test(line));
  const [before = ''] = above.slice(-1);
  // Level with the line above, or below a key that opens a group, it is in its place.
  if (!dashed && (columnOfKey(before) === found || (/:\s*$/.test(before) && columnOfKey(before) < found))) return null;
  // Where keys of the same kind begin in the lines above, nearest lines first.
  const levels = [
    ...new Set(
      above
        .toReversed()
        .flatMap((line) => (dashed ? (/^\s*- /.test(line) ? [indentOf(line)] : []) : [columnOfKey(line)])),
    ),
  ];
  if (levels.length === 0) return null;
  const expected = levels.toSorted((a, b) => Math.abs(a - found) - Math.abs(b - found))[0] ?? 0;
  if (expected === found) return null;
  const args = { found: String(found), expected: String(expected) };
  return {
    code: 'wrong-indent',
    column: found + 1,
    args,
    rewrite: { written: text, fixed: ' '.repeat(expected) + text.trimStart() },
  };
};

/** In the order in which they are asked: what can only be that, before what might be. */
const LOOKS: readonly Look[] = [
  hashCut,
  noSpaceAfterDash,
  noSpaceAfterColon,
  bareOperator,
  openQuoteInBraces,
  quoteInQuotes,
  wordsAfterQuotes,
  openQuote,
  curlyQuotes,
  colonInBraces,
  signInBraces,
  signAtStart,
  textAfterBracket,
  openBracket,
  extraBracket,
  indentBelow,
  colonInText,
  noColon,
];

const at = (no: number, { below = 0, ...found }: Found): Cause => ({ ...found, line: no + below });

/** What is wrong near the line where reading ended: in it, else in the lines above. Null where nothing is known. */
export function causeOf(text: string, errorLine: number): Cause | null {
  const lines = text.split('\n');
  const near = [errorLine, errorLine - 1, errorLine - 2].filter((no) => no >= 1 && no <= lines.length);
  for (const no of near) {
    const line = lineAt(lines, no);
    if (/^\s*(?:#|$)/.test(line.text)) continue;
    for (const look of LOOKS) {
      const found = look(line, lines);
      if (found) return at(no, found);
    }
  }
  for (const no of near.slice(0, 1)) {
    const found = wrongIndent(lineAt(lines, no), lines);
    if (found) return at(no, found);
  }
  return null;
}
