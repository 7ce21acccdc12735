/** Step "schema": a YAML file and a zod schema in, a checked value or problems out. */
import { isScalar } from 'yaml';
import { z } from 'zod';
import { expectedOneOf, expectedShape, expectedSize, expectedType, expectedWord } from '../../messages/expected.ts';
import { gap, inQuotes, languageNames, withoutQuotes } from '../../messages/gaps.ts';
import type { Problem } from '../../messages/problems.ts';
import { dateArgs } from '../date-advice.ts';
import { isDateField } from '../date-fields.ts';
import { nearest } from '../../text/nearest.ts';
import { faultOfFigure } from './figure.ts';
import { problem, problemAt, problemOfKey, type Origin, type YamlFile } from './source-file.ts';

/** The value of `file` if it has the shape of `schema`; otherwise null, with every fault added to `problems`. */
export function read<S extends z.ZodType>(file: YamlFile, schema: S, problems: Problem[]): z.output<S> | null {
  const value: unknown = file.doc.toJS();
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push(...toProblems(file, schema, issue));
  return null;
}

function toProblems(file: YamlFile, schema: z.ZodType, issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
  const origin: Origin = { file, path };
  const key = String(path.at(-1) ?? file.name);
  if (issue.message === 'bad-item' && issue.input !== undefined)
    return [problem('bad-item', origin, [], { value: describe(issue.input) })];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) =>
        isCutByComma(issue.input, unknown)
          ? problemOfKey('comma-cut', origin, unknown, [], { key: unknown.slice(0, 60) })
          : problemOfKey('unknown-key', origin, unknown, [], {
              key: unknown.slice(0, 60),
              known: nearest(unknown, knownKeys(schema, path), 6) || '—',
            }),
      );
    case 'invalid_type': {
      if (path.length === 0 && issue.input === null) return [problemAt('empty-file', file.name, 1, 1)];
      if (issue.input === undefined || (issue.input === null && (key === 'vi' || key === 'en')))
        return [missing(origin, path, key)];
      return [wrongType(origin, key, issue.input, issue.expected)];
    }
    case 'invalid_value':
      if (issue.input === undefined) return [missing(origin, path, key)];
      return [
        problem('wrong-value', origin, [], {
          key,
          value: typeof issue.input === 'string' ? issue.input.slice(0, 60) : describe(issue.input),
          known: issue.values.map(String).join(', '),
        }),
      ];
    case 'custom': {
      const dateField = issue.message.replace(/^date:/, '');
      if (isDateField(dateField)) return [problem('bad-date', origin, [], dateArgs(dateField, String(issue.input)))];
      return [problem('wrong-type', origin, [], { key, detail: describe(issue.input), expected: issue.message })];
    }
    case 'too_small':
      if ((key === 'vi' || key === 'en') && issue.input === '') return [missing(origin, path, key)];
      return [
        problem('wrong-type', origin, [], {
          key,
          detail: describe(issue.input),
          ...expectedSize(issue.origin, 'least', String(issue.minimum)),
        }),
      ];
    case 'too_big':
      return [
        problem('wrong-type', origin, [], {
          key,
          detail: describe(issue.input),
          ...expectedSize(issue.origin, 'most', String(issue.maximum)),
        }),
      ];
    case 'invalid_format':
      return [
        problem('wrong-type', origin, [], {
          key,
          detail: describe(issue.input),
          ...expectedShape(issue.message),
        }),
      ];
    case 'invalid_key':
      return [problem('wrong-type', origin, [], { key, detail: key.slice(0, 60), ...expectedShape('id') })];
    case 'invalid_union': {
      if (issue.input === undefined) return [missing(origin, path, key)];
      // Where the kind is right, what is wrong inside it is said; else what kinds there are.
      const inside = issue.errors.find((faults) => faults.every((fault) => fault.path.length > 0));
      if (inside)
        return inside.flatMap((fault) => toProblems(file, schema, { ...fault, path: [...issue.path, ...fault.path] }));
      const kinds = issue.errors.flatMap(([fault]) => (fault ? [kindOf(fault)] : []));
      return [problem('wrong-type', origin, [], { key, detail: describe(issue.input), ...expectedOneOf(kinds) })];
    }
    default:
      return [problem('wrong-type', origin, [], { key, detail: describe(issue.input), expected: issue.message })];
  }
}

const kindOf = (fault: z.core.$ZodIssue) =>
  fault.code === 'invalid_type'
    ? expectedType(fault.expected)
    : expectedWord(fault.code === 'invalid_value' ? fault.values.map(String).join(', ') : fault.message);

/** What was written in the wrong type; a number with a comma is text to YAML, and a year without quotation marks is a number. */
function wrongType(origin: Origin, key: string, input: unknown, expected: string): Problem {
  const detail = describe(input);
  if (typeof input === 'string' && (expected === 'number' || expected === 'int')) {
    const fault = faultOfFigure(input);
    if (fault && fault.code !== 'not-a-number') return problem(fault.code, origin, [], fault.args);
    if (fault && /\d/.test(input)) return problem(fault.code, origin, [], fault.args);
    if (fault) return problem('wrong-type', origin, [], { key, detail, ...expectedType(expected) });
    return problem('wrong-type', origin, [], { key, detail, ...gap('expected', withoutQuotes(input)) });
  }
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
    const node = origin.file.doc.getIn(origin.path, true);
    const source = (isScalar(node) ? node.source : undefined) ?? String(input);
    return problem('wrong-type', origin, [], { key, detail, ...gap('expected', inQuotes(source)) });
  }
  return problem('wrong-type', origin, [], { key, detail, ...expectedType(expected) });
}

/** `{ vi: Ba, bốn, en: … }`: the comma ends the text, and what follows it looks like a key without a value. */
const isCutByComma = (map: unknown, key: string): boolean =>
  typeof map === 'object' &&
  map !== null &&
  ('vi' in map || 'en' in map) &&
  Object.entries(map).some(([name, value]) => name === key && value === null);

function missing(origin: Origin, path: (string | number)[], key: string): Problem {
  if (key !== 'vi' && key !== 'en') return problem('missing-key', origin, [], { key });
  return problem('missing-translation', origin, [], {
    key: String(path.at(-2) ?? ''),
    lang: key,
    ...gap('language', languageNames[key]),
  });
}

const describe = (value: unknown): string =>
  (typeof value === 'number' ? String(value) : value === undefined ? '—' : JSON.stringify(value)).slice(0, 60);

/** Keys that the schema knows at `path`. */
function knownKeys(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let at: unknown = schema;
  for (const key of path) {
    const inner = unwrap(at);
    at =
      inner instanceof z.ZodArray
        ? inner.element
        : inner instanceof z.ZodObject
          ? (inner.shape as Record<string, unknown>)[String(key)]
          : undefined;
  }
  const object = unwrap(at);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

const unwrap = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap())
    : schema;
