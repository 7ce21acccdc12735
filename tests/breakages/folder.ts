/** A copy of the invented city with every kind of file that content may have: also official wording, a story and a release. */
import { createHash } from 'node:crypto';
import { loadPublished } from '../../src/ledger/index.ts';
import { RELEASES, type Manifest } from '../../src/ledger/releases.ts';
import type { Copy } from '../../src/model/testing.ts';
import { copyOfCity } from '../support/city.ts';

const PLAN = 'content/plans/may-trang-2031';

export function fullCity(): Copy {
  const copy = copyOfCity();
  const slugs = loadPublished(copy.root)
    .site.clauses.filter(({ plan }) => plan.id === 'may-trang-2031')
    .map(({ slug }) => slug);
  copy.write(
    `${PLAN}/official.txt`,
    slugs.map((slug) => `## ${slug}\nLời văn chính thức của ${slug}, gồm “nhiều” chữ.\n\n`).join(''),
  );
  for (const [lang, title, text] of [
    ['vi', 'Chuyện thử', 'Ở **Mây Trắng** có <Count of="plans" /> kế hoạch; xem [[indicator:1.1.1-a]].'],
    ['en', 'A story for tests', 'In **Mây Trắng** there are <Count of="plans" /> plans; see [[indicator:1.1.1-a]].'],
  ] as const)
    copy.write(
      `content/stories/${lang}/thu.mdx`,
      `---\ntitle: ${title}\ndescription: ${title}.\norder: 1\n---\n\n## ${title}\n\n${text}\n\n- a\n- b\n`,
    );
  release(copy, '2031.1');
  return copy;
}

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** One frozen table is enough to be compared with. */
function release(copy: Copy, id: string): void {
  const rows = 'id,text_vi\na,"Một, hai"\n';
  const path = `archive/${id}/data/clauses.csv`;
  const date = '2031-11-23';
  const manifest: Manifest = {
    id,
    date,
    previous: null,
    rows: { clauses: 1 },
    changes: [],
    files: [{ path, size: rows.length, sha256: sha(rows) }],
  };
  const text = JSON.stringify(manifest);
  copy.write(`public/${path}`, rows);
  copy.write(`public/archive/${id}/release.json`, text);
  copy.write(RELEASES, `id,date,sha256\n${id},${date},${sha(text)}\n`);
}

/** What is broken, by kind. */
export const FILES: Readonly<Record<string, readonly string[]>> = {
  plans: ['plan', 'provisions', 'objectives', 'measures', 'responsibilities', 'milestones', 'indicators'].map(
    (name) => `${PLAN}/${name}.yaml`,
  ),
  registers: ['agencies', 'cities', 'comparisons', 'framework', 'glossary', 'instruments', 'publisher', 'units'].map(
    (name) => `data/${name}.yaml`,
  ),
  values: ['data/observations/may-trang.csv', 'data/observations/viet-nam.csv', 'data/city-facts.csv'],
  ledger: ['data/permalinks.csv', 'data/permalinks-seal.csv', 'data/translations.csv', RELEASES],
  prose: ['content/pages/vi/about.mdx', 'content/pages/en/about.mdx', 'content/stories/vi/thu.mdx'],
  'official wording': [`${PLAN}/official.txt`],
};
