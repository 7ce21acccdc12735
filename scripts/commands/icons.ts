/** `npm run icons`: makes the PNG icons from `public/icon.svg`, for devices that install the site, and the picture that others show beside a link to it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { SITE_PICTURE } from '../../src/derive/share.ts';
import { words } from '../../src/i18n/words/index.ts';
import { toPng } from '../../src/outputs/formats/png.ts';
import { LANGS } from '../../src/text/bilingual.ts';
import { defineCommand } from '../kit/command.ts';

const BLUE = '#0b4f6c';

/** The icon, and the name of the site in every language. */
function card(): string {
  const { width, height } = SITE_PICTURE;
  const line = { 'stroke-width': 24, 'stroke-linecap': 'round', stroke: '#fff' };
  const names = LANGS.map((lang, index) =>
    s('text', { x: 440, y: 300 + index * 120, fill: '#fff', 'font-size': index === 0 ? 104 : 72 }, words(lang).site),
  );
  const drawing = s('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }, [
    s('rect', { width, height, fill: BLUE }),
    s('path', { d: 'M120 230h200M120 315h140M120 400h170', ...line }),
    s('circle', { cx: 320, cy: 315, r: 20, fill: '#f3a07f' }),
    s('g', { 'font-family': 'Be Vietnam Pro', 'font-weight': 600 }, names),
  ]);
  return toHtml(drawing, { space: 'svg' });
}

export const command = defineCommand(import.meta, {
  name: 'icons',
  describe: {
    vi: 'làm lại các biểu tượng PNG từ public/icon.svg và hình đi kèm liên kết',
    en: 'make the PNG icons from public/icon.svg, and the picture beside a link',
  },
  options: {},
  run: async () => {
    const { default: sharp } = await import('sharp');
    const svg = readFileSync('public/icon.svg');
    const draw = (size: number) => sharp(svg, { density: (72 * size) / 32 }).resize(size, size);
    for (const size of [192, 512])
      await draw(size).png({ palette: true, compressionLevel: 9 }).toFile(`public/icon-${size}.png`);
    // A device may cut a maskable icon to a circle: the drawing stays within the inner four fifths.
    await draw(400)
      .flatten({ background: BLUE })
      .extend({ top: 56, bottom: 56, left: 56, right: 56, background: BLUE })
      .png({ palette: true, compressionLevel: 9 })
      .toFile('public/icon-maskable-512.png');
    writeFileSync(`public${SITE_PICTURE.path}`, await toPng(card(), 1));
  },
});
