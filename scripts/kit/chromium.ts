/** The browser that prints dossiers and takes pictures. */
import type { Browser } from 'playwright-core';
import { findChromium } from '../test/tools.ts';
import { EXIT, Stop } from './exit.ts';

export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Stop(EXIT.machine, {
      vi: 'Cần Chromium: cài gói chromium hoặc đặt CHROMIUM_PATH.',
      en: 'Chromium is needed: install the package chromium, or set CHROMIUM_PATH.',
    });
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
