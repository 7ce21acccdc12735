/** Reads one page of prose: its head as YAML, its body as MDX. What cannot be read is a problem in plain words. */
import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import type { Problem, ProblemCode } from '../messages/problems.ts';
import { parseYaml } from '../model/read/parse-yaml.ts';
import { asData } from '../model/read/readings.ts';
import { remembered } from '../model/read/remembered.ts';
import { problemAt, type SourceFile } from '../model/read/source-file.ts';
import { reader, type Reader } from '../model/read/yaml-file.ts';

const HEAD = /^---\r?\n([\s\S]*?)^---[ \t]*$/m;

/** The body as a tree whose places are those of the file; null where it cannot be read. Faults of the head are reported too. */
export const proseReader = (
  kind: string,
  head: z.ZodObject,
): ((source: SourceFile, problems: Problem[]) => Root | null) => {
  const keys = Object.keys(head.shape);
  const read = reader(`head of a ${kind}`, head);
  return remembered((source, problems) => readProse(source, keys, read, problems), asData<Root | null>(kind));
};

function readProse(
  source: SourceFile,
  keys: readonly string[],
  head: Reader<unknown>,
  problems: Problem[],
): Root | null {
  const begins = source.text.startsWith('---');
  const written = begins ? HEAD.exec(source.text) : null;
  if (begins && written === null) {
    problems.push(problemAt('head-open', source.name, 1, 1));
    return null;
  }
  checkHead({ name: source.name, text: `\n${written?.[1] ?? ''}` }, keys, head, problems);
  const body = written ? blank(written[0]) + source.text.slice(written[0].length) : source.text;
  try {
    return createProcessor().parse(body);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    problems.push(slip(source.name, error));
    return null;
  }
}

/** Nothing but line breaks, so that every place below stays where it is. */
const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

function checkHead(source: SourceFile, keys: readonly string[], read: Reader<unknown>, problems: Problem[]) {
  if (source.text.trim() === '') {
    for (const key of keys) problems.push(problemAt('missing-key', source.name, 1, 1, { key }));
    return;
  }
  const file = parseYaml(source, problems);
  if (file) read(file, problems);
}

/** What the parser says, as a problem that an editor understands. */
function slip(file: string, { line, column, reason, ruleId, source }: VFileMessage): Problem {
  const at = (code: ProblemCode, args: Record<string, string> = {}) =>
    problemAt(code, file, line ?? 1, column ?? 1, args);
  if (source === 'micromark-extension-mdxjs-esm') return at('code-in-prose');
  if (source === 'micromark-extension-mdx-expression') return at('stray-brace');
  if (ruleId === 'end-tag-mismatch' || ruleId === 'unexpected-closing-slash')
    return at('open-tag', { tag: /`(<[^`]*>)`/.exec(reason)?.[1] ?? '</…>' });
  if (/attribute|after name|in name|closing tag|self-closing/.test(reason)) return at('bad-tag');
  if (/before (?:local |member )?name/.test(reason)) return at('stray-angle');
  return at('not-mdx');
}
