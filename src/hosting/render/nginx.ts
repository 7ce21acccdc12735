/** The form for nginx: one file for the `http` level, one to include in a `server`. `root` is the folder in which the base folder stands. */
import { ALLOW } from '../answer.ts';
import { below } from '../../text/base-address.ts';
import type { SiteFacts } from '../facts.ts';
import { POLICY } from '../policy.ts';
import { CACHE_ELSE, CACHE_RULES, COMMON, patternSource, policyRules } from '../rules.ts';
import { PACKABLE, TYPES } from '../types.ts';

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

const map = (source: string, name: string, otherwise: string, lines: readonly (readonly [string, string])[]): string =>
  [
    `map ${source} $open_plan_${name} {`,
    `  default ${quoted(otherwise)};`,
    ...lines.map(([key, value]) => `  ${quoted(key)} ${quoted(value)};`),
    '}',
  ].join('\n');

export function nginxHttp(facts: SiteFacts): string {
  const { base, redirects, gone } = facts;
  const at = (path: string) => below(base, path);
  return `${[
    '# Made by the build. Include at the level of http.',
    // Names of addresses are longer than the tables of nginx expect.
    'map_hash_bucket_size 512;\nmap_hash_max_size 65536;',
    map(
      '$request_uri',
      'policy',
      POLICY,
      policyRules(facts).map(({ folder, policy }) => [`~^${at(folder)}`, policy]),
    ),
    map(
      '$status$request_uri',
      'cache',
      CACHE_ELSE,
      CACHE_RULES.map(({ pattern, value }) => [`~^(?:200|206|304)${patternSource(pattern, base).slice(1)}`, value]),
    ),
    map('$status', 'allow', '', [['405', ALLOW]]),
    map('$uri', 'missing', at('/404.html'), [[`~^${at('/en')}(?:/|$)`, at('/en/404.html')]]),
    map('$uri', 'retired', at('/410.html'), [
      [`~^(?<open_plan_folder_gone>.*/)$`, '${open_plan_folder_gone}index.html'],
      [`~^${at('/en/')}`, at('/en/410.html')],
    ]),
    map(
      '$uri',
      'moved',
      '',
      redirects.map(({ from, to }) => [at(from), at(to)]),
    ),
    map(
      '$uri',
      'gone',
      '',
      gone.map((path) => [at(path), '1']),
    ),
  ].join('\n')}\n`;
}

/** Several ends of names may share a type. */
function types(): string {
  const byType = Map.groupBy(Object.entries(TYPES), ([, { type }]) => type);
  return [...byType].map(([type, entries]) => `  ${type} ${entries.map(([end]) => end).join(' ')};`).join('\n');
}

export function nginxServer({ base }: SiteFacts): string {
  const texts = [...new Set(PACKABLE.map((end) => TYPES[end]?.type).filter((type) => type !== undefined))]
    // nginx packs and marks HTML without being told, and warns when it is.
    .filter((type) => type !== 'text/html')
    .join(' ');
  const headers = Object.entries({
    ...COMMON,
    'Content-Security-Policy': '$open_plan_policy',
    'Cache-Control': '$open_plan_cache',
    Allow: '$open_plan_allow',
  });
  return `# Made by the build. Include in a server whose root is the folder ${base === '/' ? 'of the site' : `in which ${base} stands`}.
charset utf-8;
charset_types ${texts};
default_type application/octet-stream;
types {
${types()}
}
gzip on;
gzip_vary on;
gzip_static on;
gzip_types ${texts};
server_tokens off;
absolute_redirect off;
index index.html;
${headers.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`).join('\n')}
error_page 404 @open_plan_missing;
error_page 410 @open_plan_retired;
location ${base} {
  if ($request_method !~ ^(?:GET|HEAD)$) { return 405; }
  if ($open_plan_moved != "") { return 301 $open_plan_moved; }
  if ($open_plan_gone) { return 410; }
  if ($request_uri ~ ^(?<open_plan_folder>/(?:[^/?#][^?#]*/)?)index\\.html(?:\\?|$)) { return 301 $open_plan_folder; }
  try_files $uri $uri/ =404;
}
location ~ /\\.(?!well-known/) { return 404; }
location @open_plan_missing { try_files $open_plan_missing =404; }
location @open_plan_retired { try_files $open_plan_retired ${below(base, '/410.html')} =410; }
`;
}
