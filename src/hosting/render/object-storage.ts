/** The form for object storage: what each object must be told when it is put there, and what the CDN before it must add. */
import { below } from '../../text/base-address.ts';
import type { SiteFacts } from '../facts.ts';
import { COMMON_POLICY, POLICY } from '../policy.ts';
import { cacheFor, COMMON, policyRules } from '../rules.ts';
import { contentType, mediaTypeOf } from '../types.ts';

export interface ObjectMetadata {
  readonly key: string;
  readonly contentType: string;
  readonly cacheControl: string;
  /** An empty object that the website endpoint answers with a redirect. */
  readonly redirect?: string;
}

export interface StorageForm {
  readonly objects: readonly ObjectMetadata[];
  readonly index: string;
  readonly error: string;
  readonly cors: readonly { AllowedOrigins: string[]; AllowedMethods: string[]; ExposeHeaders: string[] }[];
  /** For the CDN: headers of every answer, and the policy by folder. */
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly policies: readonly { readonly path: string; readonly policy: string }[];
}

/** `files` are paths below the site: `/plans/index.html`. */
export function storageForm(facts: SiteFacts, files: readonly string[]): StorageForm {
  const { base, redirects } = facts;
  const key = (path: string) => below(base, path).slice(1);
  const moved = new Set(redirects.map(({ from }) => (from.endsWith('/') ? `${from}index.html` : from)));
  return {
    objects: [
      ...files
        .filter((path) => !moved.has(path))
        .map((path) => ({
          key: key(path),
          contentType: contentType(mediaTypeOf(path)),
          cacheControl: cacheFor(path),
        })),
      ...redirects.map(({ from, to }) => ({
        key: key(from.endsWith('/') ? `${from}index.html` : from),
        contentType: contentType(mediaTypeOf(from)),
        cacheControl: cacheFor(from),
        redirect: below(base, to),
      })),
    ],
    index: 'index.html',
    error: key('/404.html'),
    cors: [
      {
        AllowedOrigins: ['*'],
        AllowedMethods: ['GET', 'HEAD'],
        ExposeHeaders: ['Content-Length', 'Content-Range', 'ETag'],
      },
    ],
    responseHeaders: { ...COMMON, 'Content-Security-Policy': COMMON_POLICY },
    policies: [
      ...policyRules(facts).map(({ folder, policy }) => ({ path: below(base, `${folder}*`), policy })),
      { path: below(base, '/*'), policy: POLICY },
    ],
  };
}
