/** Owns clause identity: how a place in an official document becomes an id and an address. */
import slugify from '@sindresorhus/slugify';
import type { WrittenItem } from './item.ts';

const OPTIONS = {
  decamelize: false,
  customReplacements: [
    ['đ', 'dd'],
    ['Đ', 'dd'],
  ] as [string, string][],
};

/** `IV.16.đ` → `iv-16-dd`. The letters d and đ stay apart, since official documents use both. */
export function sectionSlug(ref: string): string {
  const slug = slugs.get(ref) ?? slugify(ref, OPTIONS);
  slugs.set(ref, slug);
  return slug;
}
/** A plan names the same few sections and numbers again and again. */
const slugs = new Map<string, string>();

/** `hai-phong-2026`, `IV.1`, 3 → `hai-phong-2026/iv-1-3`; the inserted item `3a` → `hai-phong-2026/iv-1-3a`. */
export const clauseId = (plan: string, section: string, item: WrittenItem): string =>
  `${plan}/${sectionSlug(section)}-${sectionSlug(String(item))}`;

/** The printed parent of a section: `IV.16.đ` → `IV.16`; null at the top. */
export function parentRef(ref: string): string | null {
  const cut = ref.lastIndexOf('.');
  return cut < 0 ? null : ref.slice(0, cut);
}

/** A reference as an editor writes it, `IV.1.3` or `ha-noi-2025/iv-1-3`, to a clause id. */
export function resolveClauseRef(ref: string, plan: string): string {
  if (ref.includes('/')) return ref;
  const parent = parentRef(ref);
  return parent === null ? `${plan}/${sectionSlug(ref)}` : clauseId(plan, parent, ref.slice(parent.length + 1));
}
