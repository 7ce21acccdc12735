/** Gives each clause the official wording that stands under its name in `official.txt`. */
import type { Problem, ProblemCode } from '../../messages/problems.ts';
import { nearest } from '../../text/nearest.ts';
import { sectionSlug } from '../identity.ts';
import type { OfficialPart } from '../read/official.ts';
import { problemAt } from '../read/source-file.ts';

const EXACT = /^## +([a-z0-9-]+)$/;
/** A line that holds nothing but the name of a clause, whatever signs stand round it: `[ii-1]`, `**II.1**`, `--- ii-1 ---`. */
const BARE = /^[\s\p{P}\p{S}]*[\p{L}\d]+(?:[-–.][\p{L}\d]+)+[\s\p{P}\p{S}]*$/u;
/** A name as this site writes it, with the wording behind it on the same line. */
const LEADING = /^\s*[a-z]+(?:-[a-z0-9]+)*-\d+\s*[:–—]\s/;

/** By slug. A heading that names no clause, or one twice, is a problem; so is a line that only lacks its `##`. */
export function linkOfficial(
  parts: readonly OfficialPart[],
  file: string,
  slugs: ReadonlySet<string>,
  problems: Problem[],
): ReadonlyMap<string, string> {
  const wording = new Map<string, { text: string; line: number }>();
  const report = (code: ProblemCode, line: number, args: Problem['args']) =>
    problems.push(problemAt(code, file, line, 1, args));
  const misread = (written: string, line: number) =>
    report('official-heading', line, { text: written.trim().slice(0, 60), fixed: meant(written, slugs) });
  for (const { heading, line, text } of parts) {
    const slug = slugOf(heading);
    if (!slugs.has(EXACT.exec(heading)?.[1] ?? '')) misread(heading, line);
    for (const [index, row] of text.split('\n').entries())
      if ((BARE.test(row) || LEADING.test(row)) && slugs.has(slugOf(row))) misread(row, line + 1 + index);
    if (text.trim() === '') report('official-empty', line, { text: heading.slice(0, 60) });
    const other = wording.get(slug);
    if (!other) wording.set(slug, { text: text.trim(), line });
    else if (slugs.has(slug)) report('duplicate-id', line, { id: slug, other: `${file}:${other.line}` });
  }
  return new Map([...wording].map(([slug, { text }]) => [slug, text]));
}

/** `##II.1.1: title`, `## hai-phong-2026/ii-1-1` → `ii-1-1`. */
const slugOf = (heading: string): string =>
  sectionSlug(
    heading
      .replace(/^[\s\p{P}\p{S}]+/u, '')
      .split(/[:\s]/)[0]
      ?.replace(/^.*\//, '') ?? '',
  );

/** The heading that was probably meant, or those most like it. */
function meant(written: string, slugs: ReadonlySet<string>): string {
  const slug = slugOf(written);
  return slugs.has(slug)
    ? `## ${slug}`
    : nearest(slug, slugs)
        .split(', ')
        .map((one) => `## ${one}`)
        .join(' · ');
}
