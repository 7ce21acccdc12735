/** For tests: what a browser finds between two plans, and what the build finds, in the same words. */
import { compare } from '../../src/derive/compare/comparison.ts';
import { planFacts } from '../../src/derive/compare/facts.ts';
import { hold } from '../../src/derive/compare/hold.ts';
import { sideOfPlan } from '../../src/derive/compare/pairs.ts';
import { rowOf, saidOf } from '../../src/derive/compare/say.ts';
import { localised } from '../../src/derive/address.ts';
import type { Plan, Site, Target } from '../../src/model/types.ts';
import type { Lang } from '../../src/text/bilingual.ts';

interface Found {
  browser: string[];
  build: string[];
}

export function heldAsBuilt(site: Site, a: Plan, b: Plan, lang: Lang): Found {
  const held = hold(planFacts(site, a, lang), planFacts(site, b, lang));
  // Without the editor, who alone matches clauses and writes notes.
  const bare = { ...site, comparisons: { ...site.comparisons, pairs: [] } };
  const built = compare(bare, sideOfPlan(a), sideOfPlan(b));
  const texts = (values: readonly (readonly string[])[]) => values.map(([, text, path]) => `${text} ${path ?? ''}`);
  const items = (values: readonly { text: string; path?: string | undefined }[]) =>
    values.map(({ text, path }) => `${text} ${path === undefined ? '' : localised(path, lang)}`);
  return {
    browser: [
      ...held.topics.flatMap((topic) =>
        topic.a && topic.b
          ? topic.differences.map((one) => `${topic.a?.id ?? ''}: ${texts(one.a).join()} | ${texts(one.b).join()}`)
          : [`${(topic.a ?? topic.b)?.id ?? ''} only ${topic.a ? 'a' : 'b'}`],
      ),
      ...held.indicators
        .map((one) => {
          const pairs = one.pairs.map(
            (pair) => `${pair.a?.said ?? '–'} ${pair.b?.said ?? '–'} ${pair.differences.join()}`,
          );
          return `${(one.a ?? one.b)?.id ?? ''} ${pairs.join('; ')}`;
        })
        .sort(),
      ...held.bodies.map((one) => `${one.a?.name ?? '–'} ${one.b?.name ?? '–'}`).sort(),
    ],
    build: [
      ...built.topics
        .filter(({ topic }) => topic !== null)
        .flatMap((one) =>
          one.a.length > 0 && one.b.length > 0
            ? one.overall.map((difference) => {
                const row = rowOf(difference, lang);
                return `${one.topic?.id ?? ''}: ${items(row.here).join()} | ${items(row.there).join()}`;
              })
            : [`${one.topic?.id ?? ''} only ${one.a.length > 0 ? 'a' : 'b'}`],
        ),
      ...built.indicators
        .filter(({ status }) => status !== 'same')
        .map(({ indicator, pairs }) => {
          const said = (target: Target | null) => (target === null ? '–' : saidOf(target, lang));
          return `${indicator.id} ${pairs.map((pair) => `${said(pair.a)} ${said(pair.b)} ${pair.differences.join()}`).join('; ')}`;
        })
        .sort(),
      ...built.bodies
        .filter((one) => one.a === null || one.b === null)
        .map((one) => `${one.a?.agency.name[lang] ?? '–'} ${one.b?.agency.name[lang] ?? '–'}`)
        .sort(),
    ],
  };
}
