/** The built site, as tests see it: files, pages, a server with the shipped headers, a browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';
import type {} from '../setup/browser.ts';
import { builtAddresses } from '../../scripts/build/addresses.ts';

export const DIST = process.env['DIST'] ?? 'dist';

export const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');
export const bytes = (path: string): Buffer => readFileSync(join(DIST, path));
export const html = (address: string): string => read(address.endsWith('/') ? `${address}index.html` : address);

/** Addresses of all pages, 404 left out. */
export const pages = (): string[] => builtAddresses(DIST).filter((path) => path.endsWith('/'));
export const files = (folder: string): string[] => readdirSync(join(DIST, folder));

/** One page of each kind, in both languages. */
export const TEMPLATES = [
  '/',
  '/plans/',
  '/plans/hai-phong-2026/',
  '/plans/hai-phong-2026/iv-1-1/',
  '/plans/hai-phong-2026/iii-5-2/',
  '/plans/hai-phong-2026/qdd-1/',
  '/plans/ha-noi-2025/ii-2-2/',
  '/plans/hai-phong-2021/ii-1-b-1/',
  '/plans/ho-chi-minh-2025/ii-1-1-1/',
  '/agencies/',
  '/agencies/hp-sgddt/',
  '/agencies/hp-sldtbxh/',
  '/indicators/',
  '/indicators/2.3.3-a/',
  '/indicators/1.1.1-a/',
  '/framework/',
  '/framework/2.2.2/',
  '/cities/',
  '/cities/hai-phong/',
  '/dossier/',
  '/dossier/hai-phong/',
  '/charts/coverage/',
  '/charts/coverage-ha-noi/',
  '/instruments/',
  '/instruments/1373-qdd-ttg-2021/',
  '/clauses/',
  '/charts/',
  '/charts/duties-hai-phong-2026/',
  '/charts/targets-hai-phong-2026/',
  '/search/',
  '/data/',
  '/about/',
  '/methods/',
  '/how-to-cite/',
  '/accessibility/',
  '/stories/',
  '/stories/two-cities-2030/',
  '/stories/after-the-reorganisation/',
  '/stories/not-yet-judged/',
  '/for-reviewers/',
  '/for-journalists/',
  '/for-editors/',
].flatMap((path) => [path, `/en${path}`]);

export interface Running {
  browser: Browser;
  /** Address of the site without a final slash. */
  base: string;
  close: () => Promise<void>;
}

/** The one browser that all tests share, and the served site; what a file opens is gone when it closes. */
export async function start(): Promise<Running> {
  const browser = await chromium.connect(inject('browser'));
  // No test is bounded by the clock of the browser's driver either.
  browser.on('context', (context) => context.setDefaultTimeout(600_000));
  return { browser, base: inject('base'), close: () => browser.close() };
}
