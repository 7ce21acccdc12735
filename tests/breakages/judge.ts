/** Whether a problem is named as it must be: a code, a place that is there, and words in both languages that an editor understands. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain, type Problem } from '../../src/messages/problems.ts';
import { LANGS, type Lang } from '../../src/text/bilingual.ts';

/** Codes whose very point is that a file is not there. */
const ABSENT = /^(?:missing-file|frozen-missing|missing-picture)$/;

/** What is wrong with a problem; nothing where it is as it should be. */
export function faultsOfProblem(problem: Problem, root: string): string[] {
  const { code, file } = problem;
  return [
    ...(/^[a-z0-9-]+$/.test(code) ? [] : [`code “${code}”`]),
    ...(existsSync(join(root, file)) ? placeFaults(problem, root) : ABSENT.test(code) ? [] : [`no file ${file}`]),
    ...LANGS.flatMap((lang) => {
      const { what, todo } = explain(problem, lang);
      return [what, todo].flatMap((text) => faultsOfWords(text, lang).map((fault) => `${code}: ${fault}`));
    }),
  ];
}

function placeFaults({ code, file, line, column }: Problem, root: string): string[] {
  const text = new TextDecoder('utf-8').decode(readFileSync(join(root, file)));
  const lines = text.split(/\r\n|\r|\n/);
  const here = lines[line - 1];
  const good = line > 0 && column > 0 && here !== undefined && column <= here.length + 1;
  return good ? [] : [`${code}: ${file}:${line}:${column} is no place; ${lines.length} lines`];
}

/** Signs of a program’s inside, of a gap that nothing filled, and of the words of a library. */
const NEVER =
  /\bundefined\b|\bNaN\b|\[object|\{[a-z_]+\}|\\d|\(\?[:=!<]|\[a-z\]|\[\^|\]\+|[+)]\$\/|\/\^|Error:|“”|: *\.$|(?:Viết|Write) *\.|≥ undefined/;
const LIBRARY =
  /\b(?:must be|should be|cannot be|not allowed|expected|unexpected|invalid|received|required|too (?:small|big)|malformed)\b/i;

/** What is quoted is the editor’s own. */
export function faultsOfWords(text: string, lang: Lang): string[] {
  const own = text.replace(/“[^”]*”/g, '“…”').replace(/"[^"]*"/g, '"…"');
  const sign = NEVER.exec(text.replace(/“[^”]+”/g, '“…”')) ?? (lang === 'vi' ? LIBRARY.exec(own) : null);
  return [
    ...(sign ? [`${lang} says “${sign[0]}” in: ${text.slice(0, 200)}`] : []),
    ...(text.length > 1200 ? [`${lang} is ${text.length} letters long: ${text.slice(0, 100)}`] : []),
    ...(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e]/.test(text) ? [`${lang} holds a control character`] : []),
    ...(text.trim() === '' ? [`${lang} says nothing`] : []),
  ];
}
