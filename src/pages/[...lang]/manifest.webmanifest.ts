/** What a device needs to install the site, once per language. */
import type { APIRoute } from 'astro';
import { localised } from '../../derive/address.ts';
import { base } from '../../site.ts';
import { below } from '../../text/base-address.ts';
import { words } from '../../i18n/words/index.ts';
import { languages, type LangProps } from '../_lang.ts';

export const getStaticPaths = () => languages();

/** The two blues of the header and the paper of the page, as in `src/styles/tokens.css`; a manifest cannot refer to a stylesheet. */
const COLOURS = { theme_color: '#0b4f6c', background_color: '#fbfaf6' };

export const GET: APIRoute<LangProps> = ({ props: { lang } }) => {
  const w = words(lang);
  const at = (path: string) => below(base, path);
  const start = at(localised('/', lang));
  const icon = (size: number, name: string, purpose: string) => ({
    src: at(`/${name}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return Response.json({
    id: start,
    name: `${w.site} · ${w.tagline}`,
    short_name: w.site,
    lang,
    start_url: start,
    scope: base,
    display: 'minimal-ui',
    ...COLOURS,
    icons: [
      { src: at('/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon(192, 'icon-192', 'any'),
      icon(512, 'icon-512', 'any'),
      icon(512, 'icon-maskable-512', 'maskable'),
    ],
  });
};
