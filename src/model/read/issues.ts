/** Step "schema", told: what a schema finds wrong becomes a problem in the terms of whoever wrote the file. */
import { isMap, isNode, isScalar } from 'yaml';
import { z } from 'zod';
import { gap, languageNames } from '../../messages/gaps.ts';
import type { Problem } from '../../messages/problems.ts';
import { closest, nearest } from '../../text/nearest.ts';
import { dateArgs, dateMeant } from '../date-advice.ts';
import { isDateField } from '../date-fields.ts';
import { bare, FILE_SCHEMAS, fieldsOf, schemaAt } from '../schema/files.ts';
import { faultOfShape, idOf } from './shapes.ts';
import { rewriteKey, rewriteRange, rewriteValue } from './rewrite.ts';
import { problem, problemOfKey, type Origin, type YamlFile } from './source-file.ts';
import { keySaid, valueSaid } from '../../messages/said.ts';
import { faultOfNumber, faultOfType, shown } from './wrong-type.ts';

type Where = (string | number)[];

/** Every problem, without those that only follow: a key that is misspelt is missing too. */
export function problemsOf(file: YamlFile, schema: z.ZodType, found: readonly z.core.$ZodIssue[]): Problem[] {
  const issues = found.flatMap(insideOf);
  /** Paths of keys that were meant by others, which are wrong for themselves. */
  const meant = new Set<string>();
  const keys = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.flatMap((key) => {
          const origin: Origin = { file, path: pathOf(issue) };
          const { found, instead } = unknownKey(origin, schema, key);
          if (instead !== undefined) meant.add(JSON.stringify([...origin.path, instead]));
          return found ? [found] : [];
        })
      : [],
  );
  const others = issues
    .filter(({ code }) => code !== 'unrecognized_keys')
    .filter((issue) => !(issue.input === undefined && meant.has(JSON.stringify(pathOf(issue)))))
    .flatMap((issue) => toProblem(file, schema, issue) ?? []);
  return [...keys, ...others];
}

/** Of a key that takes several kinds: where the kind is right, what is wrong inside it. */
function insideOf(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.input === undefined) return [issue];
  const inside = issue.errors.find((faults) => faults.every(({ path }) => path.length > 0));
  return inside ? inside.map((fault) => ({ ...fault, path: [...issue.path, ...fault.path] })) : [issue];
}

const pathOf = (issue: z.core.$ZodIssue): Where =>
  issue.path.filter((key): key is string | number => typeof key !== 'symbol');

function toProblem(file: YamlFile, schema: z.ZodType, issue: z.core.$ZodIssue): Problem | null {
  const path = pathOf(issue);
  const origin: Origin = { file, path };
  const key = path.findLast((part) => typeof part === 'string') ?? file.name;
  const field = schemaAt(schema, path);
  const { input } = issue;
  if (input === undefined) return missing(origin, path, key);
  if (input === null) return emptyValue(origin, path, key, schema);
  if (issue.message === 'bad-item') return problem('bad-item', origin, [], { value: shown(input) });
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int'
        ? faultOfNumber(origin, key, input, field instanceof z.ZodNumberFormat)
        : faultOfType(origin, key, input, field);
    case 'invalid_value':
      return wrongValue(origin, schema, key, input, issue.values.map(String));
    case 'invalid_union':
      return faultOfType(origin, key, input, field);
    case 'custom': {
      const dateField = issue.message.replace(/^date:/, '');
      if (!isDateField(dateField)) return null;
      const written = shown(input);
      const better = dateMeant(dateField, written);
      if (better !== undefined && written.replace(/^[“”„«]+|[“”»]+$/gu, '') === better && written !== better)
        return withRewrite(problem('curly-quotes', origin, [], {}), rewriteValue(file, path, `"${better}"`));
      return withRewrite(
        problem('bad-date', origin, [], dateArgs(dateField, written)),
        better === undefined ? undefined : rewriteValue(file, path, /^\d{4}$/.test(better) ? `"${better}"` : better),
      );
    }
    case 'too_small':
    case 'too_big':
      return wrongSize(origin, key, input, issue);
    case 'invalid_key':
      return problemOfKey('id-letters', { file, path: path.slice(0, -1) }, String(path.at(-1)), [], {
        key,
        value: key.slice(0, 60),
        fixed: idOf(key) || '…',
      });
    case 'invalid_format':
      return faultOfShape(origin, key, typeof input === 'string' ? input : shown(input), issue);
    default:
      return problem('keys-for-value', origin, [], { key, known: '—' });
  }
}

function missing(origin: Origin, path: Where, key: string): Problem {
  if (key !== 'vi' && key !== 'en') return problem('missing-key', origin, [], { key });
  return withRewrite(
    problem('missing-translation', origin, [], {
      key: path.slice(0, -1).findLast((part) => typeof part === 'string') ?? '',
      lang: key,
      ...gap('language', languageNames[key]),
    }),
    besideOther(origin.file, path.slice(0, -1), key),
  );
}

/** `{ vi: Các phố }` with the other language beside it. */
function besideOther(file: YamlFile, path: Where, key: 'vi' | 'en') {
  const map = file.doc.getIn(path, true);
  if (!isMap(map) || !map.range) return undefined;
  if (map.has(key)) return rewriteValue(file, [...path, key], '…');
  if (map.flow !== true) return undefined;
  const other = map.items.at(key === 'vi' ? 0 : -1);
  const place = key === 'vi' ? other?.key : other?.value;
  if (!isNode(place) || !place.range) return undefined;
  const [start, end] = place.range;
  return key === 'vi' ? rewriteRange(file, start, start, 'vi: …, ') : rewriteRange(file, end, end, ', en: …');
}

/** Where nothing stands behind a colon, or `null` does. */
function emptyValue(origin: Origin, path: Where, key: string, schema: z.ZodType): Problem {
  if ((key === 'vi' || key === 'en') && path.at(-1) === key) return missing(origin, path, key);
  const above = schemaAt(schema, path.slice(0, -1));
  const field = above instanceof z.ZodObject ? (above.shape as Record<string, unknown>)[key] : undefined;
  const may = field instanceof z.ZodOptional || field instanceof z.ZodDefault;
  return problem(may ? 'empty-value' : 'empty-required', origin, [], { key });
}

function wrongSize(
  origin: Origin,
  key: string,
  input: unknown,
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
): Problem {
  if (typeof input === 'string')
    return key === 'vi' || key === 'en'
      ? missing(origin, [...origin.path], key)
      : problem('empty-required', origin, [], { key });
  const small = issue.code === 'too_small';
  const limit = String(small ? issue.minimum : issue.maximum);
  if (Array.isArray(input))
    return input.length === 0
      ? problem('empty-list', origin, [], { key })
      : problem('list-length', origin, [], { key, count: String(input.length), wanted: limit });
  return problem(small ? 'number-too-small' : 'number-too-large', origin, [], { key, value: shown(input), limit });
}

/** A value that is not in its list: said in words, misspelt, of another list, or nothing of the kind. */
function wrongValue(origin: Origin, schema: z.ZodType, key: string, input: unknown, known: readonly string[]): Problem {
  const value = shown(input);
  const args = { key, value, known: known.map(quotedIfSign).join(', ') };
  const instead = (to: string) => rewriteValue(origin.file, origin.path, quotedIfSign(to));
  if (Array.isArray(input)) return faultOfType(origin, key, input, undefined);
  const node = origin.file.doc.getIn(origin.path, true);
  if (isScalar(node) && key === 'operator' && input === '' && node.range) {
    const sign = origin.file.text.slice(node.range[0]).match(/^[>|]/)?.[0];
    if (sign === '>') {
      const rewrite = rewriteRange(origin.file, node.range[0], node.range[0] + 1, '">"');
      return withRewrite(problem('bare-operator', origin, [], { sign }), rewrite);
    }
  }
  const unquoted = value.replace(/^[“”„‘’'"«]+|[“”‘’'"»]+$/gu, '').trim();
  if (known.includes(unquoted) && unquoted !== value)
    return withRewrite(problem('curly-quotes', origin, [], {}), instead(unquoted));
  const said = valueSaid(unquoted, known);
  if (said !== undefined)
    return withRewrite(problem('value-in-words', origin, [], { ...args, meant: quotedIfSign(said) }), instead(said));
  const close = closest(unquoted, known);
  if (close !== undefined)
    return withRewrite(problem('misspelt-value', origin, [], { ...args, meant: quotedIfSign(close) }), instead(close));
  const other = [schema, ...Object.values(FILE_SCHEMAS)]
    .flatMap((one) => [...fieldsOf(one)])
    .find(([name, , field]) => name !== key && optionsOf(field).includes(unquoted))?.[0];
  if (other !== undefined) return problem('value-of-other-key', origin, [], { ...args, other });
  return problem('wrong-value', origin, [], args);
}

function optionsOf(field: unknown): readonly string[] {
  const at = bare(field);
  if (at instanceof z.ZodArray) return optionsOf(at.element);
  return at instanceof z.ZodEnum ? at.options.map(String) : [];
}

const quotedIfSign = (value: string): string => (/^[<>=]/.test(value) ? `"${value}"` : value);

/** A key that is not known here, and the one that was meant by it. */
function unknownKey(origin: Origin, schema: z.ZodType, key: string): { found: Problem | null; instead?: string } {
  const { file, path } = origin;
  const at = schemaAt(schema, path);
  const known = at instanceof z.ZodObject ? Object.keys(at.shape) : [];
  const torn = tornOff(origin, key, known);
  if (torn) return torn;
  const [, glued = '', rest = ''] = /^([a-z_]+)[:：](.*)$/u.exec(key) ?? [];
  if (known.includes(glued))
    return {
      found: withRewrite(
        problemOfKey('no-space-after-colon', origin, key, [], { key: glued }),
        rewriteKey(file, path, key, `${glued}: ${rest}`),
      ),
      instead: glued,
    };
  const said = keySaid(key, known);
  const close = closest(key.trim().replaceAll('-', '_'), known);
  for (const [code, meant] of [
    ['misspelt-key', close],
    ['key-in-words', said],
  ] as const)
    if (meant !== undefined)
      return {
        found: withRewrite(problemOfKey(code, origin, key, [], { key, meant }), rewriteKey(file, path, key, meant)),
        instead: meant,
      };
  const under = [...fieldsOf(at)].find(([name]) => name === key) && parentOf(at, key);
  if (under !== undefined && under !== null)
    return { found: problemOfKey('key-elsewhere', origin, key, [], { key, under }) };
  return {
    found: problemOfKey('unknown-key', origin, key, [], { key, known: nearest(key, known, 6) || '—' }),
  };
}

/** The key of `schema` under which `key` may stand. */
function parentOf(schema: unknown, key: string): string | null {
  const at = bare(schema);
  if (!(at instanceof z.ZodObject)) return null;
  for (const [name, field] of Object.entries(at.shape))
    if ([...fieldsOf(field)].some(([inner]) => inner === key)) return name;
  return null;
}

/** In braces a comma ends a text, and what follows becomes a key without a value. */
function tornOff(
  { file, path }: Origin,
  key: string,
  known: readonly string[],
): { found: Problem | null; instead?: string } | null {
  const map = file.doc.getIn(path, true);
  if (!isMap(map) || map.flow !== true) return null;
  const items = map.items;
  const index = items.findIndex((pair) => isScalar(pair.key) && String(pair.key.value) === key);
  const pair = items[index];
  if (!pair || (isScalar(pair.value) && pair.value.value !== null) || known.includes(key)) return null;
  const before = items.slice(0, index).findLast((one) => isScalar(one.value) && one.value.value !== null);
  if (!before || !isNode(before.value) || !before.value.range || !isNode(pair.key)) return null;
  // The second piece of the same text says nothing new.
  const isFirst = items.indexOf(before) === index - 1;
  if (!isFirst) return { found: null };
  const following = items.slice(index).findIndex((one) => isScalar(one.value) && one.value.value !== null);
  const last = items[following < 0 ? items.length - 1 : index + following - 1];
  const [start] = before.value.range;
  const end = isNode(last?.key) && last.key.range ? last.key.range[1] : start;
  const whole = file.text.slice(start, end);
  const quote = whole.includes('"') ? "'" : '"';
  if (/^[“„‟«].*[”“»]$/u.test(whole))
    return {
      found: withRewrite(
        problem(
          'curly-quotes',
          { file, path: [...path, String(isScalar(before.key) ? before.key.value : '')] },
          [],
          {},
        ),
        rewriteRange(file, start, end, `"${whole.slice(1, -1)}"`),
      ),
    };
  return {
    found: withRewrite(
      problemOfKey('comma-in-braces', { file, path }, key, [], { lost: key.slice(0, 40) }),
      rewriteRange(file, start, end, `${quote}${whole}${quote}`),
    ),
  };
}

const withRewrite = (found: Problem, rewrite: Problem['rewrite']): Problem => (rewrite ? { ...found, rewrite } : found);
