/** Colours stand apart from their grounds, in both schemes; the figures in docs/design.md are these. */
import { readFileSync } from 'node:fs';
import { rgb } from 'd3';
import { expect, test } from 'vitest';
import { must } from '../text/must.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
const colours = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
const schemes = { light: colours(light), dark: { ...colours(light), ...colours(dark) } };
type Scheme = keyof typeof schemes;

/** Relative luminance as WCAG 2 defines it. */
const luminance = (colour: string): number => {
  const { r, g, b } = rgb(colour);
  const [x = 0, y = 0, z = 0] = [r, g, b].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
};
const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};
const between = (scheme: Scheme, name: string, ground: string): number =>
  contrast(must(schemes[scheme][name], name), must(schemes[scheme][ground], ground));

/** Text stands on any of the grounds; answers are read as words too. */
const TEXT = ['ink', 'muted', 'link', 'accent', 'a-met', 'a-missed', 'a-open', 'a-short', 'a-none'];
const GROUNDS = ['paper', 'card', 'soft', 'warn'];
const SHAPES = ['c-lead', 'c-coordinate', 'c-advise', 'c-requested', 'warn-line'];

const tooLow = (scheme: Scheme, names: readonly string[], grounds: readonly string[], least: number): string[] =>
  names.flatMap((name) =>
    grounds
      .filter((ground) => between(scheme, name, ground) < least)
      .map((ground) => `${scheme}: ${name} on ${ground}`),
  );

test.each(['light', 'dark'] as const)('%s: text can be read and shapes can be seen', (scheme) => {
  expect(tooLow(scheme, TEXT, GROUNDS, 4.5)).toEqual([]);
  expect(tooLow(scheme, SHAPES, ['paper', 'card'], 3)).toEqual([]);
  expect(tooLow(scheme, ['brand-ink'], ['brand'], 4.5)).toEqual([]);
});

test('a colour that is too near its ground is found', () => {
  expect(tooLow('light', ['line'], ['paper'], 3)).toEqual(['light: line on paper']);
});

test('docs/design.md gives the contrasts that are', () => {
  const doc = readFileSync('docs/design.md', 'utf8');
  const rows = [...doc.matchAll(/^\| `--([\w-]+)` \| [^|]+ \| ([\d.]+) : 1 \| ([\d.]+) : 1 \|$/gm)];
  expect(rows.length).toBeGreaterThanOrEqual(TEXT.length);
  for (const [, name = '', inLight, inDark] of rows)
    expect([name, inLight, inDark]).toEqual([
      name,
      between('light', name, 'paper').toFixed(1),
      between('dark', name, 'paper').toFixed(1),
    ]);
});
