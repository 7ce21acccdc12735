import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Link, Paragraph } from 'mdast';
import { describe, expect, test } from 'vitest';
import { loadSite } from '../model/index.ts';
import { ProblemsError, type Problem } from '../messages/problems.ts';
import { linkReferences } from './references.ts';

const site = loadSite('.');
function links(text: string, lang: 'vi' | 'en' = 'vi'): [string, string][] {
  const tree = fromMarkdown(text);
  linkReferences(tree, `content/pages/${lang}/x.mdx`, site);
  return (tree.children[0] as Paragraph).children
    .filter((node): node is Link => node.type === 'link')
    .map((node) => [node.url, node.children.map((child) => ('value' in child ? child.value : '')).join('')]);
}
function problems(text: string): readonly Problem[] {
  try {
    links(text);
    return [];
  } catch (error) {
    return (error as ProblemsError).problems;
  }
}

describe('references in prose', () => {
  test('become links in the language of the page', () => {
    expect(links('Xem [[indicator:2.3.3-a]].').map(([url]) => url)).toEqual(['/indicators/2.3.3-a/']);
    expect(links('See [[indicator:2.3.3-a]].', 'en').map(([url]) => url)).toEqual(['/en/indicators/2.3.3-a/']);
    expect(links('[[clause:hai-phong-2026/iv-1-3]] và [[agency:hp-sgddt]]').map(([url]) => url)).toEqual([
      '/plans/hai-phong-2026/iv-1-3/',
      '/agencies/hp-sgddt/',
    ]);
  });

  test('so do document numbers after the word for their kind', () => {
    expect(links('theo Quyết định số 1373/QĐ-TTg của Thủ tướng')).toEqual([
      ['/instruments/1373-qdd-ttg-2021/', 'Quyết định số 1373/QĐ-TTg'],
    ]);
    expect(links('under Decision No. 1373/QĐ-TTg', 'en')).toEqual([
      ['/en/instruments/1373-qdd-ttg-2021/', 'Decision No. 1373/QĐ-TTg'],
    ]);
  });

  test('a reference that leads nowhere is a problem with its line and the nearest known one', () => {
    const [problem] = problems('Dòng một\n\n[[indicator:2.3.3-z]]');
    expect(problem).toMatchObject({
      code: 'unknown-reference',
      file: 'content/pages/vi/x.mdx',
      line: 3,
      args: { nearest: expect.stringContaining('indicator:2.3.3-a') as string },
    });
    expect(problems('Quyết định số 1737/QĐ-TTg')[0]).toMatchObject({
      code: 'unknown-instrument',
      args: { nearest: expect.stringContaining('1373/QĐ-TTg') as string },
    });
  });

  test('a number without the word for its kind, or within a link, is left alone', () => {
    expect(links('tỷ lệ 1373/2000')).toEqual([]);
    expect(links('[Quyết định số 1373/QĐ-TTg](/x/)')).toEqual([['/x/', 'Quyết định số 1373/QĐ-TTg']]);
  });
});
