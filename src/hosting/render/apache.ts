/** The form for Apache: `.htaccess` in the folder of the site. Needs mod_rewrite and mod_headers, and AllowOverride FileInfo Indexes. */
import { ALLOW } from '../answer.ts';
import { below } from '../../text/base-address.ts';
import type { SiteFacts } from '../facts.ts';
import { POLICY } from '../policy.ts';
import { CACHE_ELSE, CACHE_RULES, COMMON, patternSource, policyRules } from '../rules.ts';
import { PACKABLE, PACKED, TYPES } from '../types.ts';

const literal = (path: string): string => path.replace(/[.+*?^${}()|[\]\\]/g, '\\$&');
const FOUND = "%{REQUEST_STATUS} -in {'200', '206', '304'}";
/** The first request, whatever page it led to. */
const ASKED = '%{THE_REQUEST}';

export function htaccess(facts: SiteFacts): string {
  const { base, redirects, gone } = facts;
  const at = (path: string) => below(base, path);
  const set = (name: string, value: string, when?: string) =>
    `Header always set ${name} "${value}"${when === undefined ? '' : ` "expr=${when}"`}`;
  const asked = (source: string) => `${ASKED} =~ m#^[A-Z]+ ${source}#`;
  return `# Made by the build for Apache.
DirectoryIndex index.html
AddDefaultCharset utf-8
${Object.entries(TYPES)
  .map(([end, { type }]) => `AddType ${type} .${end}`)
  .join('\n')}
AddEncoding br .br
AddEncoding gzip .gz
AddCharset utf-8 ${PACKABLE.map((end) => `.${end}`).join(' ')}
FileETag MTime Size
${Object.entries(COMMON)
  .map(([name, value]) => set(name, value))
  .join('\n')}
${set('Content-Security-Policy', POLICY)}
${policyRules(facts)
  .map(({ folder, policy }) => set('Content-Security-Policy', policy, asked(at(folder))))
  .join('\n')}
${set('Cache-Control', CACHE_ELSE)}
${CACHE_RULES.map(({ pattern, value }) =>
  set('Cache-Control', value, `${FOUND} && %{REQUEST_URI} =~ m#${patternSource(pattern, base)}#`),
).join('\n')}
${set('Allow', ALLOW, '%{REQUEST_STATUS} -eq 405')}
ErrorDocument 404 ${at('/404.html')}
ErrorDocument 410 ${at('/410.html')}
<If "%{REQUEST_URI} =~ m#^${at('/en')}(/|$)#">
  ErrorDocument 404 ${at('/en/404.html')}
  ErrorDocument 410 ${at('/en/410.html')}
</If>
<If "%{REQUEST_URI} =~ m#/$#">
  ErrorDocument 410 "/%{REQUEST_URI}index.html"
</If>
RewriteEngine On
RewriteBase ${base}
# A page for an error has been chosen already.
RewriteCond %{ENV:REDIRECT_STATUS} ^[45]
RewriteRule ^ - [L]
RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$
RewriteRule ^ - [R=405,L]
RewriteRule (?:^|/)\\.(?!well-known/) - [R=404,L]
RewriteCond %{HTTP:Range} ^bytes=
RewriteCond %{HTTP:Range} !^bytes=\\s*(?:\\d+-\\d*|-\\d+)(?:\\s*,\\s*(?:\\d+-\\d*|-\\d+))*\\s*$
RewriteRule ^ - [R=416,L]
RewriteCond expr "%{HTTP:Range} =~ /^bytes=([0-9]+)-([0-9]+)$/ && $1 -gt $2"
RewriteRule ^ - [R=416,L]
${redirects.map(({ from, to }) => `RewriteRule ^${literal(from.slice(1))}$ ${at(to)} [R=301,NE,L]\n`).join('')}${gone
    .map((path) => `RewriteRule ^${literal(path.slice(1))}$ - [G]\n`)
    .join('')}RewriteCond ${ASKED} ^[A-Z]+\\s(/(?:[^/?\\s][^?\\s]*/)?)index\\.html[?\\s]
RewriteRule ^ %1 [R=301,NE,L]
# What was packed beforehand is sent to whom takes it; a part is always a part of the file itself.
${PACKED.map(
  ({ coding, end }) => `RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|\\s|$))
RewriteCond %{HTTP:Range} ^$
RewriteCond %{REQUEST_FILENAME}${end} -f
RewriteRule ^(.+\\.(?:${PACKABLE.join('|')}))$ $1${end} [L]
`,
).join('')}<FilesMatch "\\.(?:${PACKABLE.join('|')})(?:\\.(?:br|gz))?$">
  Header always merge Vary Accept-Encoding
</FilesMatch>
`;
}
