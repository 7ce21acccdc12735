/** `npm run icons`: makes the PNG icons from `public/icon.svg`, for devices that install the site. */
import { readFileSync } from 'node:fs';
import { defineCommand } from '../kit/command.ts';

const BLUE = '#0b4f6c';

export const command = defineCommand(import.meta, {
  name: 'icons',
  describe: { vi: 'làm lại các biểu tượng PNG từ public/icon.svg', en: 'make the PNG icons from public/icon.svg' },
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
  },
});
