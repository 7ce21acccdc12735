/** Makes the lists of all parts of a folder of content. */
import { COUNTRY, partsOf, type Part } from '../../src/derive/parts.ts';
import { addressOf } from '../../src/derive/publication.ts';
import { loadPublished } from '../../src/ledger/index.ts';
import { entriesOf } from '../../src/model/read/folder.ts';
import type { Site } from '../../src/model/types.ts';
import { markOf, type PartList } from '../build/part-list.ts';
import { codeKey } from '../build/renderer/key.ts';
import { EXIT, Stop } from '../kit/exit.ts';
import { contentIn } from './part-content.ts';

/** Lists parts of one folder of content; what all of them share is looked at once. */
export function lister(root: string, site: Site): (part: Part, beside: PartList['beside']) => PartList {
  const content = contentIn(root, site);
  const [code, address] = [codeKey(), addressOf(site).href];
  return (part, beside) => ({ part, beside, code, address, content: content(part) });
}

/** The lists of all parts, that of the country last. A plan that cannot be read at all would be in none of them. */
export function listsOf(root: string): PartList[] {
  const { site } = loadPublished(root, { drafts: true });
  const unread = entriesOf(root, 'content/plans').filter(({ name }) => site.plan(name) === undefined);
  if (unread.length > 0) {
    const names = unread.map(({ name }) => `content/plans/${name}`).join(', ');
    throw new Stop(EXIT.problems, {
      vi: `Không đọc được plan.yaml trong ${names}, nên không biết thuộc phần nào. Sửa theo npm run check rồi chạy lại.`,
      en: `plan.yaml cannot be read in ${names}, so no part can have it. Correct what npm run check says, then run again.`,
    });
  }
  const [country, cities] = partition(partsOf(site), ({ name }) => name === COUNTRY);
  const listOf = lister(root, site);
  const lists = cities.map((part) => listOf(part, []));
  const beside = lists.map((list) => ({ part: list.part, mark: markOf(list) }));
  return [...lists, ...country.map((part) => listOf(part, beside))];
}

const partition = <T>(all: readonly T[], is: (one: T) => boolean): [T[], T[]] => [
  all.filter(is),
  all.filter((one) => !is(one)),
];
