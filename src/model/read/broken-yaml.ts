/** Tells what broke a YAML file: one problem, at the place of the slip and not where the reader of YAML gave up. */
import { isScalar, visit, type YAMLError } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../../messages/problems.ts';
import { yamlDetail } from '../../messages/syntax.ts';
import { largest } from '../../text/many.ts';
import { FILE_SCHEMAS } from '../schema/files.ts';
import { problemAt, type YamlFile } from './source-file.ts';
import { causeOf } from './syntax.ts';
import { checkLetters } from './text-rules.ts';

/** One slip throws the reader off for the rest of the file, so that only the first is told. */
export function whatBroke(file: YamlFile, { code, pos: [at], message }: YAMLError): Problem[] {
  const { name, text, lines } = file;
  const { line, col } = lines.linePos(at);
  if (code === 'DUPLICATE_KEY') {
    const [, space = '', key = ''] = /^(\s*)([^\s:]*)/.exec(text.slice(at)) ?? [];
    const place = lines.linePos(at + space.length);
    return [problemAt('duplicate-key', name, place.line, place.col, { key: key.slice(0, 60) })];
  }
  const top = wrongTop(name, text);
  if (top) return [top];
  // A full-width colon is a colon first, and a strange letter then.
  const colon = causeOf(text, line);
  if (colon?.code === 'no-space-after-colon' && text.split('\n')[colon.line - 1]?.includes('：'))
    return [{ ...colon, file: name }];
  const unseen: Problem[] = [];
  checkLetters(text, (letter, args, what = '') => {
    const found = lines.linePos(Math.max(0, text.indexOf(what)));
    unseen.push(problemAt(letter, name, found.line, found.col, args));
  });
  if (unseen.length > 0) return unseen;
  // An open quotation mark or bracket is missed only at the end of the file.
  const opened = /^Missing closing|must end with a/.test(message) ? openedAt(file) : null;
  const cause = causeOf(text, opened ?? line) ?? causeOf(text, line);
  return [cause ? { ...cause, file: name } : problemAt('not-yaml', name, line, col, yamlDetail(code))];
}

/** The line on which the last text, list or map of a file begins that never ends. */
function openedAt({ doc, lines }: YamlFile): number | null {
  const starts: number[] = [];
  visit(doc, {
    Node(_, node) {
      const isOpen = isScalar(node) ? /^QUOTE/.test(node.type ?? '') : 'flow' in node && node.flow === true;
      if (isOpen && node.range) starts.push(node.range[0]);
    },
  });
  return starts.length === 0 ? null : lines.linePos(largest(starts)).line;
}

/** A list where keys are needed, or keys where a list is: what follows cannot fit. */
export function wrongTop(name: string, text: string): Problem | null {
  const own = FILE_SCHEMAS[name.replace(/^.*\/|\.yaml$/g, '')];
  const lines = text.split('\n');
  const at = lines.findIndex((line) => /^[^\s#]/.test(line) && line !== '---');
  const first = lines[at] ?? '';
  if (own instanceof z.ZodObject && /^-\s/.test(first))
    return problemAt('list-for-keys', name, at + 1, 1, { known: Object.keys(own.shape).join(', ') });
  if (own instanceof z.ZodArray && /^[\p{L}_]+:(?:\s|$)/u.test(first))
    return {
      ...problemAt('file-without-dash', name, at + 1, 1),
      rewrite: { written: first, fixed: `- ${first}` },
    };
  return null;
}
