/** One browser and one server of the built site for all tests of the browser. */
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/kit/server.ts';
import { findChromium, installTools } from '../../scripts/test/tools.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser listens for tests. */
    browser: string;
    /** Address of the site without a final slash. */
    base: string;
  }
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  installTools('browser');
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium: install it, or set CHROMIUM_PATH');
  const { server, address } = await serve(process.env['DIST'] ?? 'dist', 0);
  const browser = await chromium.launchServer({ executablePath, args: FLAGS });
  project.provide('browser', browser.wsEndpoint());
  project.provide('base', address.replace(/\/$/, ''));
  return async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
}
