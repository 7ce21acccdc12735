import { expect, test } from 'vitest';
import { isLitter } from './litter.ts';

test.each([
  '.DS_Store',
  '._plan.yaml',
  '.~lock.hai-phong.csv#',
  '~$hai-phong.xlsx',
  'plan.yaml~',
  'plan.yaml.bak',
  'plan.yaml.orig',
  'plan.yaml.swp',
  '.plan.yaml.swp',
  '#plan.yaml#',
  '~WRL0001.tmp',
  'hai-phong.csv.crdownload',
  'plan.yaml.part',
  '.plan.yaml.kate-swp',
  'plan.yaml.kate-swp',
  'Thumbs.db',
  'desktop.ini',
  'Desktop.ini',
  '.obsidian',
  '.vscode',
  '.git',
  '__MACOSX',
])('%s is litter', (name) => expect(isLitter(name)).toBe(true));

test.each(['plan.yaml', 'hai-phong.csv', 'measures (1).yaml', 'a.bak.yaml', '_headers', '.well-known', 'official.txt'])(
  '%s is not',
  (name) => expect(isLitter(name)).toBe(false),
);
