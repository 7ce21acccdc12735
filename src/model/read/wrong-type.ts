/** A value of another kind than its key takes: a list for one thing, one language for two, words for a number. */
import { isNode, isScalar } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../../messages/problems.ts';
import { bare } from '../schema/files.ts';
import { faultOfFigure } from './figure.ts';
import { rewriteValue } from './rewrite.ts';
import { problem, type Origin } from './source-file.ts';
import { signOf } from '../../messages/said.ts';

/** A value as a message quotes it. */
export const shown = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 60);

const withLine = (origin: Origin, found: Problem, to: string | undefined): Problem => {
  const rewrite = to === undefined ? undefined : rewriteValue(origin.file, origin.path, to);
  return rewrite ? { ...found, rewrite } : found;
};

/** As it was typed. */
function sourceOf({ file, path }: Origin, value: unknown): string {
  const node = file.doc.getIn(path, true);
  return (isScalar(node) ? node.source : undefined) ?? shown(value);
}

const isBilingual = (field: unknown): boolean => {
  const at = bare(field);
  return at instanceof z.ZodObject && Object.keys(at.shape).join() === 'vi,en';
};
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function faultOfType(origin: Origin, key: string, input: unknown, field: unknown): Problem {
  const own = bare(field);
  // “all”, or a list.
  const at = own instanceof z.ZodUnion ? bare(own.options.find((one) => one instanceof z.ZodArray)) : own;
  if (at instanceof z.ZodArray || at instanceof z.ZodTuple) return oneForList(origin, key, input, at);
  if (at instanceof z.ZodBoolean) return notTrueOrFalse(origin, key, input);
  if (at instanceof z.ZodObject || at instanceof z.ZodRecord) return notAnObject(origin, key, input, at);
  if (Array.isArray(input)) {
    const [only, ...more] = input as unknown[];
    const to = more.length === 0 && isPlain(only) ? String(only) : undefined;
    return withLine(origin, problem('list-for-one', origin, [], { key }), to);
  }
  if (isRecord(input)) return problem('vi' in input ? 'two-languages' : 'value-for-keys', origin, [], { key });
  const value = sourceOf(origin, input);
  if (typeof input === 'boolean')
    return withLine(origin, problem('truth-for-text', origin, [], { key, value }), `"${value}"`);
  const code = /^[12]\d{3}$/.test(value) ? 'quote-year' : 'quote-number';
  return withLine(origin, problem(code, origin, [], { key, value }), `"${value}"`);
}

const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

function oneForList(origin: Origin, key: string, input: unknown, at: z.ZodArray | z.ZodTuple): Problem {
  if (origin.path.length === 0) return problem('file-without-dash', origin);
  const entry = bare(at instanceof z.ZodArray ? at.element : at.def.items[0]);
  if (isRecord(input) && entry instanceof z.ZodObject) {
    const node = origin.file.doc.getIn(origin.path, true);
    const flow = isNode(node) && 'flow' in node && node.flow === true && node.range;
    const to = flow ? `[${origin.file.text.slice(flow[0], flow[1])}]` : undefined;
    return withLine(
      origin,
      problem(to === undefined ? 'entries-without-dash' : 'one-for-list', origin, [], { key }),
      to,
    );
  }
  if (!isPlain(input)) return problem('one-for-list', origin, [], { key });
  const text = sourceOf(origin, input);
  if (entry instanceof z.ZodObject)
    return isBilingual(entry)
      ? withLine(origin, problem('one-for-list', origin, [], { key }), `[{ vi: ${text}, en: … }]`)
      : problem('entries-without-dash', origin, [], { key });
  return withLine(origin, problem('one-for-list', origin, [], { key }), `[${text.replaceAll(/\s*[;,]\s*/g, ', ')}]`);
}

const YES = /^(?:yes|y|có|co|đúng|dung|on|1|true)$/iu;
const NO = /^(?:no|n|không|khong|sai|off|0|false)$/iu;

function notTrueOrFalse(origin: Origin, key: string, input: unknown): Problem {
  const value = shown(input);
  const fixed = YES.test(value) ? 'true' : NO.test(value) ? 'false' : undefined;
  return withLine(origin, problem('true-or-false', origin, [], { key, fixed: fixed ?? 'true / false' }), fixed);
}

function notAnObject(origin: Origin, key: string, input: unknown, at: z.ZodObject | z.ZodRecord): Problem {
  const known = at instanceof z.ZodObject ? Object.keys(at.shape).join(', ') : '<plan>: […]';
  if (isBilingual(at) && isPlain(input)) {
    const text = sourceOf(origin, input);
    return withLine(origin, problem('one-language', origin, [], { key }), `{ vi: ${text}, en: … }`);
  }
  if (Array.isArray(input)) {
    if (input.length === 1 && isBilingual(at)) return problem('list-for-one', origin, [], { key });
    return problem('list-for-keys', origin, [], { known });
  }
  return problem('keys-for-value', origin, [], { key, known });
}

/** Words that people put beside a number; the number with them is found by itself. */
const NUMBER = /\d+(?:[.,]\d+)*/gu;

export function faultOfNumber(origin: Origin, key: string, input: unknown, isWhole: boolean): Problem {
  if (typeof input === 'number')
    return isWhole && Number.isFinite(input)
      ? problem('whole-number', origin, [], { key, value: sourceOf(origin, input) })
      : problem('number-needed', origin, [], { key, value: sourceOf(origin, input) });
  if (Array.isArray(input) || isRecord(input)) return faultOfType(origin, key, input, undefined);
  const written = shown(input).trim();
  const value = written.replace(/^[“”„«]+|[“”»]+$/gu, '');
  if (value !== written && faultOfFigure(value) === null)
    return withLine(origin, problem('curly-quotes', origin, [], {}), value);
  const numbers = value.match(NUMBER) ?? [];
  const [first = ''] = numbers;
  const words = value.replace(NUMBER, ' ').replace(/\s+/g, ' ').trim();
  const fixed = first.replace(/,(?=\d{1,2}$)/, '.');
  if (isWhole && faultOfFigure(value) !== null)
    return withLine(
      origin,
      problem('whole-number', origin, [], { key, value }),
      numbers.length === 1 ? fixed : undefined,
    );
  if (numbers.length === 2 && /^(?:từ |from |between )?\d.*(?:-|–|—|đến|tới|to|and)\s*\d/iu.test(value)) {
    const [from = '', to = ''] = numbers;
    return problem('range-with-number', origin, [], {
      key,
      value,
      from: from.replace(',', '.'),
      to: to.replace(',', '.'),
    });
  }
  if (numbers.length === 1 && words !== '' && !/^[-−+]$/.test(words)) {
    if (/^\s*%\s*$/.test(words)) return withLine(origin, problem('percent-sign', origin, [], { key, fixed }), fixed);
    const bareWords = words.replace(/%/g, '').trim();
    const sign = signOf(bareWords);
    if (sign !== undefined)
      return withLine(origin, problem('sign-with-number', origin, [], { key, words: bareWords, fixed, sign }), fixed);
    return withLine(origin, problem('unit-with-number', origin, [], { key, words, fixed }), fixed);
  }
  const fault = faultOfFigure(value);
  if (!fault) return withLine(origin, problem('quoted-number', origin, [], { key, fixed: value }), value);
  if (fault.code === 'not-a-number') return problem('number-needed', origin, [], { key, value });
  return withLine(origin, problem(fault.code, origin, [], fault.args), fault.args['fixed']);
}
