import { HtmlValidate } from 'html-validate';
import { COMMON_POLICY } from '../../src/hosting/policy.ts';
import { describe, expect, test } from 'vitest';
import { linksOf } from '../support/links.ts';
import { DIST, html, TEMPLATES } from '../support/site.ts';
import { must } from '../../src/text/must.ts';

const { pages: source, broken } = linksOf(DIST);

test('every internal link and fragment leads somewhere', () => {
  expect(source.size).toBeGreaterThan(1500);
  expect([...source].flatMap(([path, text]) => broken(path, text))).toEqual([]);
});

test('the link gate rejects a missing page and a missing fragment', () => {
  expect(broken('/', ' href="/plans/nowhere/"')).toHaveLength(1);
  expect(broken('/', ' href="/plans/hai-phong-2026/#nowhere"')).toHaveLength(1);
  expect(broken('/', ' href="/plans/hai-phong-2026/#iv-1"')).toEqual([]);
});

test('titles are unique within a language, and described', () => {
  const seen = new Map<string, string>();
  const doubled: string[] = [];
  for (const [path, text] of source) {
    if (text.includes('name="robots"')) continue;
    const title = /<title>([^<]+)<\/title>/.exec(text)?.[1] ?? '';
    expect(title, path).not.toBe('');
    expect(text, path).toMatch(/<meta name="description" content="[^"]+"/);
    const key = `${path.startsWith('/en/') ? 'en' : 'vi'} ${title}`;
    const other = seen.get(key);
    if (other) doubled.push(`${title}: ${other} and ${path}`);
    seen.set(key, path);
  }
  expect(doubled).toEqual([]);
});

test('lang is that of the address, and each page knows its twin', () => {
  for (const [path, text] of source) {
    const lang = path.startsWith('/en/') ? 'en' : 'vi';
    expect(text, path).toContain(`<html lang="${lang}"`);
    if (text.includes('name="robots"')) continue;
    const neutral = path.replace(/^\/en/, '');
    for (const [language, twin] of [
      ['vi', neutral],
      ['en', `/en${neutral}`],
      ['x-default', neutral],
    ] as const)
      expect(text, path).toMatch(
        new RegExp(`hreflang="${language}" href="https://[^"]+?${twin.replaceAll('.', '\\.')}"`),
      );
    expect(source.has(lang === 'vi' ? `/en${path}` : neutral), path).toBe(true);
  }
});

test('English pages hold no unmarked Vietnamese, and the other way round', () => {
  // Words that only whole Vietnamese sentences have; names of cities and bodies are proper names and stand unmarked.
  const sentence = /\b(?:và|các|của|để|được|những|không)\b[^<]*\b(?:và|các|của|để|được|những|không)\b/;
  const offences = [...source]
    .filter(([path]) => path.startsWith('/en/'))
    .flatMap(([path, text]) => {
      const unmarked = text.replace(/<(\w+)[^>]*\slang="vi"[^>]*>[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, '\n');
      const found = sentence.exec(unmarked);
      return found ? [`${path}: ${found[0].slice(0, 80)}`] : [];
    });
  expect(offences).toEqual([]);
});

describe('HTML', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'attribute-boolean-style': 'off',
      'doctype-style': 'off',
      'prefer-native-element': 'off',
      'no-redundant-role': 'off',
      'tel-non-breaking': 'off',
      'wcag/h30': 'off',
    },
  });
  const faults = async (text: string) =>
    (await validator.validateString(text)).results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    );

  test.each(TEMPLATES.map(({ path }) => path))('%s is valid', async (path) => {
    expect(await faults(html(path))).toEqual([]);
  });

  test('the gate rejects invalid HTML', async () => {
    expect(
      await faults(
        '<!doctype html><html lang="vi"><head><title>x</title></head><body><p><div></div></p></body></html>',
      ),
    ).not.toEqual([]);
  });
});

test('every page says the policy itself, before anything that it is about', () => {
  for (const [path, text] of source)
    expect(text, path).toContain(
      `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${COMMON_POLICY}">`,
    );
});

test('nothing is inline that the Content-Security-Policy refuses', () => {
  for (const [path, text] of source) {
    expect(text, path).not.toMatch(/<style|\sstyle="|\son\w+="|="\s*javascript:/i);
    expect(
      [...text.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>/g)].filter(
        ([, attributes]) => !/type="application\/(?:ld\+)?json"/.test(must(attributes, 'attributes')),
      ),
      path,
    ).toEqual([]);
  }
});
