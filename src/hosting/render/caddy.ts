/** The form for Caddy: a snippet to import into a site whose root is the folder in which the base folder stands. */
import { ALLOW } from '../answer.ts';
import { below } from '../../text/base-address.ts';
import type { SiteFacts } from '../facts.ts';
import { POLICY } from '../policy.ts';
import { CACHE_ELSE, CACHE_RULES, COMMON, patternSource, policyRules } from '../rules.ts';
import { contentType, TYPES } from '../types.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

export function caddySnippet(facts: SiteFacts): string {
  const { base, redirects, gone } = facts;
  const at = (path: string) => below(base, path);
  const headers = Object.entries({ ...COMMON, 'Content-Security-Policy': POLICY, 'Cache-Control': CACHE_ELSE });
  const policies = [...Map.groupBy(policyRules(facts), ({ policy }) => policy)].flatMap(([policy, rules], index) => [
    `@policy${index} path ${rules.map(({ folder }) => `${at(folder)}*`).join(' ')}`,
    `header @policy${index} Content-Security-Policy ${quoted(policy)}`,
  ]);
  const cache = CACHE_RULES.flatMap(({ pattern, value }, index) => [
    `@cache${index} path_regexp ${patternSource(pattern, base)}`,
    `header @cache${index} Cache-Control ${quoted(value)}`,
  ]);
  const types = Object.entries(TYPES).flatMap(([end, type]) => [
    `@${end} path *.${end}`,
    `header @${end} Content-Type ${quoted(contentType(type))}`,
  ]);
  const moves =
    redirects.length === 0
      ? []
      : [
          'map {path} {open_plan_moved} {',
          ...redirects.map(({ from, to }) => `\t${quoted(at(from))} ${quoted(at(to))}`),
          '\tdefault ""',
          '}',
          '@moved expression {open_plan_moved} != ""',
          'redir @moved {open_plan_moved} 301',
        ];
  const retired =
    gone.length === 0 ? [] : [`@gone path ${gone.map((path) => quoted(at(path))).join(' ')}`, 'error @gone 410'];
  const error = (status: number, english: boolean) => [
    `@e${status}${english ? 'en' : ''} expression \`{http.error.status_code} == ${status}${english ? ` && {http.request.orig_uri.path}.startsWith("${at('/en/')}")` : ''}\``,
  ];
  return `# Made by the build. In the Caddyfile: import this file, then \`import open_plan\` in the site.
(open_plan) {
	route {
		header {
${headers.map(([name, value]) => `\t\t\t${name} ${quoted(value)}`).join('\n')}
		}
		header -Server
${policies.map((line) => `\t\t${line}`).join('\n')}
		@method not method GET HEAD
		header @method Allow ${quoted(ALLOW)}
		error @method 405
		@unreadable path_regexp \\x00
		error @unreadable 400
${[...moves, ...retired].map((line) => `\t\t${line}`).join('\n')}
		@hidden path_regexp /\\.([^w]|w[^e])
		error @hidden 404
		@index path_regexp index ^(/(?:[^/].*/)?)index\\.html$
		redir @index {re.index.1} 301
${[...types, '@page path */', 'header @page Content-Type "text/html; charset=utf-8"', ...cache].map((line) => `\t\t${line}`).join('\n')}
		file_server {
			precompressed br gzip
		}
	}
	handle_errors {
		header Cache-Control ${quoted(CACHE_ELSE)}
		header Content-Type "text/html; charset=utf-8"
		${error(404, true).join('')}
		${error(404, false).join('')}
		@e410page expression \`{http.error.status_code} == 410 && {http.request.orig_uri.path}.endsWith("/")\`
		${error(410, true).join('')}
		${error(410, false).join('')}
		handle @e404en {
			rewrite * ${at('/en/404.html')}
			file_server
		}
		handle @e404 {
			rewrite * ${at('/404.html')}
			file_server
		}
		handle @e410page {
			rewrite * {http.request.orig_uri.path}index.html
			file_server
		}
		handle @e410en {
			rewrite * ${at('/en/410.html')}
			file_server
		}
		handle @e410 {
			rewrite * ${at('/410.html')}
			file_server
		}
		handle {
			respond {http.error.status_code}
		}
	}
}
`;
}
