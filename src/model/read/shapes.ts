/** A text that has not the form of its field: an id with capitals, an indicator without its hyphen, half an address. */
import slugify from '@sindresorhus/slugify';
import type { z } from 'zod';
import type { Problem } from '../../messages/problems.ts';
import { FeatureNo, Id, IndicatorId } from '../schema/common.ts';
import { rewriteValue } from './rewrite.ts';
import { problem, type Origin } from './source-file.ts';

/** The pattern of a schema, as its refusal names it. */
function patternOf(schema: z.ZodString): string {
  const issue = schema.safeParse('!').error?.issues[0];
  return issue?.code === 'invalid_format' ? (issue.pattern ?? '') : '';
}
const ID = patternOf(Id);
const INDICATOR = patternOf(IndicatorId);
const FEATURE = patternOf(FeatureNo);

/** An id made of any words; d stands for đ, as in the ids of cities and bodies. */
export const idOf = (words: string): string => slugify(words.replace(/[đĐ]/g, 'd'), { decamelize: false });

export function faultOfShape(
  origin: Origin,
  key: string,
  value: string,
  { pattern, format }: { pattern?: string | undefined; format: string },
): Problem {
  const args = { key, value: value.slice(0, 60) };
  const told = (
    code: 'id-letters' | 'indicator-form' | 'feature-form' | 'web-address' | 'curly-quotes',
    fixed?: string,
  ): Problem => {
    const found = problem(code, origin, [], { ...args, fixed: fixed ?? '…' });
    const rewrite = fixed ? rewriteValue(origin.file, origin.path, fixed) : undefined;
    return rewrite ? { ...found, rewrite } : found;
  };
  if (format === 'url') return told('web-address', addressOf(value));
  if (value === '') return problem('empty-required', origin, [], { key });
  const unquoted = value.replace(/^[“”„‘’«]+|[“”‘’»]+$/gu, '');
  if (unquoted !== value && pattern !== undefined && asRegExp(pattern).test(unquoted))
    return told('curly-quotes', unquoted);
  if (pattern === INDICATOR) return told('indicator-form', indicatorOf(value));
  if (pattern === FEATURE) return told('feature-form', /\d\.\d\.\d/.exec(value)?.[0]);
  if (pattern === ID) return told('id-letters', idOf(value) || undefined);
  if (key === 'key') return problem('letter-key', origin, [], args);
  return problem('number-form-of-list', origin, [], { ...args, example: pattern?.includes('\\.') ? '1.1' : '1' });
}

const asRegExp = (pattern: string): RegExp => new RegExp(pattern.replace(/^\/|\/[a-z]*$/g, ''), 'u');

/** `2.3.3a`, `2.3.3 A`, `2.3.3.a` → `2.3.3-a`; any other words as an id. */
function indicatorOf(value: string): string | undefined {
  const [, feature, letter] = /^(\d\.\d\.\d)[\s.\-–_(]*([a-zA-Z])\)?$/u.exec(value.trim()) ?? [];
  if (feature !== undefined && letter !== undefined) return `${feature}-${letter.toLowerCase()}`;
  return /^[\p{L}]/u.test(value) ? idOf(value) || undefined : undefined;
}

/** An address that lacks its beginning, or has the old one. */
function addressOf(value: string): string | undefined {
  const bare = value.trim().replace(/^(?:https?:)?\/{0,2}/i, '');
  return /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(bare) ? `"https://${bare}"` : undefined;
}
