/** Makes frames of a walk: each picture below a bar with number, step and address; then the moving film and the sheet of all frames. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import sharp from 'sharp';
import type { Lang } from '../../src/model/schema/common.ts';
import type { Step } from './walk.ts';

export const WIDTH = 800;
export const HEIGHT = 600;
const BAR = 56;
const COLUMNS = 4;
const SMALL = 400;
/** How long each frame stands. */
const MILLISECONDS = 1800;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The browser sets the words: it has letters for both languages, whatever fonts an image library finds. */
async function bar(context: BrowserContext, words: string, address: string): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize({ width: WIDTH, height: BAR });
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><body style="margin:0;padding:6px 12px;font:16px/22px sans-serif;background:#222;color:#fff"><b>${escaped(words)}</b><br><code>${escaped(address)}</code>`,
  );
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** Writes `01-home.png`, …, `film.webp` and `sheet.webp`; answers their names. */
export async function writeFrames(
  context: BrowserContext,
  steps: readonly Step[],
  folder: string,
  lang: Lang,
): Promise<string[]> {
  const frames: Buffer[] = [];
  const names: string[] = [];
  for (const [index, { name, words, address, picture }] of steps.entries()) {
    const number = String(index + 1).padStart(2, '0');
    const frame = await sharp({
      create: { width: WIDTH, height: HEIGHT + BAR, channels: 3, background: '#ffffff' },
    })
      .composite([
        { input: await bar(context, `${number} · ${words[lang]}`, address), top: 0, left: 0 },
        { input: picture, top: BAR, left: 0 },
      ])
      .png({ palette: true, colours: 64, dither: 0 })
      .toBuffer();
    writeFileSync(join(folder, `${number}-${name}.png`), frame);
    frames.push(frame);
    names.push(`${number}-${name}.png`);
  }
  await sharp(frames, { join: { animated: true } })
    .webp({ delay: frames.map(() => MILLISECONDS), loop: 0, quality: 70 })
    .toFile(join(folder, 'film.webp'));
  const small = Math.round(((HEIGHT + BAR) * SMALL) / WIDTH);
  const rows = Math.ceil(frames.length / COLUMNS);
  await sharp({ create: { width: SMALL * COLUMNS, height: small * rows, channels: 3, background: '#ffffff' } })
    .composite(
      await Promise.all(
        frames.map(async (frame, index) => ({
          input: await sharp(frame).resize(SMALL, small).toBuffer(),
          left: (index % COLUMNS) * SMALL,
          top: Math.floor(index / COLUMNS) * small,
        })),
      ),
    )
    .webp({ quality: 80 })
    .toFile(join(folder, 'sheet.webp'));
  return [...names, 'film.webp', 'sheet.webp'];
}
