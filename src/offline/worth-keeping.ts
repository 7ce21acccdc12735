/** Owns which answers are worth keeping: whole, of this site, and of the very address that was asked. An error, a login page of the network, a page of the other language or half a page never is. */

/** An answer of exactly what was asked for: no error, no part, nothing from elsewhere. */
const isWholeAnswer = ({ status, redirected }: Response): boolean => status === 200 && !redirected;

const isHtml = ({ headers }: Response): boolean => (headers.get('content-type') ?? '').startsWith('text/html');

export const mayBePage = (response: Response): boolean => isWholeAnswer(response) && isHtml(response);

/** No file of a page is HTML; where a file should be, an HTML answer is a notice of somebody on the way. */
export const mayBeFile = (response: Response): boolean => isWholeAnswer(response) && !isHtml(response);

/** Every page of the site bears its path at the host, and ends with its last tag. */
export const isPageOf = (html: string, path: string): boolean =>
  html.includes(` data-address="${path}"`) && html.trimEnd().endsWith('</html>');

/** As many bytes as were announced; of a packed answer nothing is known. */
export function isWholeBody({ headers }: Response, length: number): boolean {
  const announced = headers.get('content-length');
  return length > 0 && (announced === null || headers.has('content-encoding') || Number(announced) === length);
}

/** Headers for a copy: its body is kept unpacked, and it answers everyone who asks for the address. */
export function headersOfCopy({ headers }: Response): Headers {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'vary']) kept.delete(name);
  return kept;
}

/** The title of a page as text. */
export const titleOf = (html: string): string | undefined =>
  /<title>([^<]*)/
    .exec(html)?.[1]
    ?.replace(/&#(\d+);|&amp;/g, (_, code?: string) => (code ? String.fromCharCode(Number(code)) : '&'));
