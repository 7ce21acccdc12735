/** SVG to PNG with the fonts of the site, whatever fonts the machine has; the same bytes for the same drawing. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { decompress } from 'woff2-encoder';
import { kept, putWhole } from '../kit/store.ts';

/** Unpacked fonts; safe to delete. */
const UNPACKED = resolve('.cache', 'fonts');
const FONTS = resolve('public', 'fonts');
/** Signs that the site's face lacks, such as ≥. */
const SIGNS = join(
  dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-math/package.json')),
  'files',
  'noto-sans-math-latin-400-normal.woff2',
);
/** Pixels per unit: a picture is 672 units wide with its margins, and 1210 pixels, as wide as those want it who show links. */
const SCALE = 1.8;

/** Flat colours and text: few colours are enough, and scattering them would leave blotches on the ground. */
const WRITING = { palette: true, colours: 64, dither: 0, compressionLevel: 9, effort: 1 } as const;

/** Pixels of the picture that `toPng` makes of a drawing. */
export function pngSize(svg: string): { width: number; height: number } {
  const size = (side: string) =>
    Math.round(Number(new RegExp(`^<svg[^>]*?\\s${side}="([\\d.]+)"`).exec(svg)?.[1] ?? 0) * SCALE);
  return { width: size('width'), height: size('height') };
}

let ready: Promise<string> | null = null;

export async function toPng(svg: string, scale = SCALE): Promise<Uint8Array> {
  // By who draws alone: most commands only ask which files there are.
  const { default: sharp } = await import('sharp');
  const fonts = await (ready ??= prepareFonts());
  const source = [fonts, sharp.versions.vips, sharp.versions.rsvg, JSON.stringify(WRITING), scale, svg];
  return kept('png', source, () =>
    sharp(Buffer.from(svg), { density: 72 * scale })
      .flatten({ background: '#fff' })
      .png(WRITING)
      .toBuffer(),
  );
}

/** librsvg reads fonts only through fontconfig, and fontconfig no WOFF2: so they are unpacked and nothing else is listed. Returns what they are, as a hash. */
async function prepareFonts(): Promise<string> {
  const folder = UNPACKED;
  const packed = [
    ...readdirSync(FONTS)
      .filter((name) => name.endsWith('.woff2'))
      .sort()
      .map((name) => join(FONTS, name)),
    SIGNS,
  ].map((path) => readFileSync(path));
  const hash = createHash('sha256').update(Buffer.concat(packed)).digest('hex');
  for (const [index, font] of packed.entries()) putWhole(join(folder, `${index}.ttf`), await decompress(font));
  putWhole(join(folder, 'fonts.conf'), CONFIG(folder));
  // Read by fontconfig when the first text is drawn, which is after this.
  process.env['FONTCONFIG_FILE'] = join(folder, 'fonts.conf');
  return hash;
}

/** A path stands in XML: a folder may have & in its name, and fontconfig reads nothing of a file that is not well-formed. */
const escaped = (path: string): string => path.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const CONFIG = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escaped(folder)}</dir>
  <cachedir>${escaped(join(folder, 'cache'))}</cachedir>
  <match target="scan"><test name="family"><string>Be Vietnam Pro SemiBold</string></test><edit name="family" mode="assign"><string>Be Vietnam Pro</string></edit></match>
</fontconfig>
`;
