/** Holds every page of prose against the model: references, components and what they name, and that both languages are there. */
import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../messages/problems.ts';
import { problemAt, type SourceFile } from '../model/read/source-file.ts';
import { checkLetters } from '../model/read/text-rules.ts';
import type { Site } from '../model/types.ts';
import { LANGS } from '../text/bilingual.ts';
import { checkComponent, type Point, type Report, type Surroundings } from './check-component.ts';
import { PAGE_COMPONENTS, STORY_COMPONENTS } from './components.ts';
import { PageHead, StoryHead } from './heads.ts';
import { linkFault } from './links.ts';
import { proseReader } from './read-prose.ts';
import { leadsNowhere, referencesIn } from './reference-text.ts';
import { langOfFile } from './references.ts';

/** `name` is `content/pages/vi/about.mdx`; the folder says the kind of page and its language. */
export function checkProse(sources: readonly SourceFile[], site: Site, around: Surroundings): Problem[] {
  const problems: Problem[] = [];
  const names = new Set(sources.map(({ name }) => name));
  for (const source of sources) {
    for (const lang of LANGS) {
      const twin = source.name.replace(/\/(?:vi|en)\//, `/${lang}/`);
      if (!names.has(twin)) problems.push(problemAt('missing-page', source.name, 1, 1, { name: twin }));
    }
    checkPage(source, site, around, problems);
  }
  return problems;
}

const readPage = proseReader('page', PageHead);
const readStory = proseReader('story', StoryHead);

function checkPage(source: SourceFile, site: Site, around: Surroundings, problems: Problem[]) {
  const story = source.name.startsWith('content/stories/');
  const report: Report = (code, { line, column }, args = {}) =>
    problems.push(problemAt(code, source.name, line, column, args));
  checkEveryLetter(source, report);
  const tree = (story ? readStory : readPage)(source, problems);
  if (!tree) return;
  checkReferences(tree, source, site, around, report);
  const lang = langOfFile(source.name);
  visit(tree, (node) => {
    const at = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === 'mdxjsEsm') report('code-in-prose', at);
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      // A comment is the one expression that belongs in prose.
      if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) report('stray-brace', at);
    } else if (node.type === 'link' || node.type === 'definition') {
      const fault = linkFault(node.url, around);
      if (fault) report(fault.code, at, fault.args);
    } else if (node.type === 'image' || node.type === 'imageReference') report('picture-in-prose', at);
    else if (node.type === 'heading' && node.depth === 1) report('top-heading', at);
    else if (node.type === 'text') checkMarks(node, source, report);
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      checkComponent(node, { allowed: story ? STORY_COMPONENTS : PAGE_COMPONENTS, lang, site, around }, report);
  });
}

/** Signs of Markdown that stand in the text as they were written, since a slip kept them from being read. */
const LEFT_OVER =
  /\*\*|(?<=[\p{L}\d])__|__(?=[\p{L}\d])|\]\s*\(\s*(?:https?:|\/)|^#{1,6}(?=\p{L})|(?<!\[)\[(?:plan|clause|agency|indicator|feature|instrument|city|chart):/gmu;

function checkMarks({ value, position }: Text, { text }: SourceFile, report: Report) {
  let from = position?.start.offset ?? 0;
  for (const [mark] of value.matchAll(LEFT_OVER)) {
    const offset = text.indexOf(mark, from);
    // A backslash in it or before it says that the sign itself is meant.
    if (offset < 0) continue;
    from = offset + mark.length;
    if (text[offset - 1] !== '\\') report('stray-mark', placeAt(text, offset), { mark: mark.slice(0, 20) });
  }
}

/** The letters of every other text. A tab that only indents is markup. */
function checkEveryLetter({ text: written }: SourceFile, report: Report) {
  const text = written.replace(/^\t+/gm, (tabs) => ' '.repeat(tabs.length));
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const fixed = word.normalize('NFC');
    if (word !== fixed) report('not-nfc', placeAt(text, index), { text: word, fixed });
  }
  checkLetters(text, (code, args, what = '') => report(code, placeAt(text, Math.max(0, text.indexOf(what))), args));
}

function checkReferences(tree: Root, { text }: SourceFile, site: Site, { charts }: Surroundings, report: Report) {
  visit(tree, 'text', (node, _, parent) => {
    if (parent?.type === 'link') return;
    let from = node.position?.start.offset ?? 0;
    for (const reference of referencesIn(node.value, site, charts)) {
      const offset = Math.max(from, text.indexOf(reference.text, from));
      from = offset + reference.text.length;
      if (leadsNowhere(reference.target)) report(reference.target.code, placeAt(text, offset), reference.target.args);
    }
  });
}

function placeAt(text: string, offset: number): Point {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
