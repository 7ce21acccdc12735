/** What is built again after which edit: the list of a part changes with what it is made of, and with nothing else. */
import { afterAll, expect, test } from 'vitest';
import { copyOfCity } from '../support/city.ts';
import { markOf } from '../../scripts/build/part-list.ts';
import { listsOf } from '../../scripts/parts/part-lists.ts';

const copy = copyOfCity();
afterAll(() => copy.remove());
// Otherwise each of the two cities reads a plan of the other.
copy.change('content/plans/may-trang-2031/objectives.yaml', ', gio-xanh-2030/i-1', '');

const marks = () => new Map(listsOf(copy.root).map((list) => [list.part.name, markOf(list)]));

test.each([
  [
    'a clause',
    'content/plans/may-trang-2031/objectives.yaml',
    'Mở phòng đọc',
    'Mở các phòng đọc',
    ['may-trang', 'country'],
  ],
  ['a value of a city', 'data/observations/gio-xanh.csv', ',71,', ',72,', ['gio-xanh', 'country']],
  ['a value of the country', 'data/observations/viet-nam.csv', ',33,', ',34,', ['may-trang', 'gio-xanh', 'country']],
  [
    'that an English text was read',
    'data/translations.csv',
    'may-trang-2031/',
    'may-trang-2031/x-',
    ['may-trang', 'country'],
  ],
  ['a register', 'data/units.yaml', 'name:', 'name: ', ['may-trang', 'gio-xanh', 'country']],
  ['prose', 'content/pages/vi/about.mdx', '---\n', '---\n\n', ['country']],
  ['an address that was published', 'data/permalinks.csv', '/,page', '/data/,page', ['country']],
  [
    'an address that moved',
    'data/permalinks.csv',
    '/plans/may-trang/',
    '/plans/may/',
    ['may-trang', 'gio-xanh', 'country'],
  ],
])('%s', (_, file, from, to, changed) => {
  const before = marks();
  copy.change(file, from, to);
  const after = marks();
  copy.change(file, to, from);
  expect([...after].filter(([name, mark]) => before.get(name) !== mark).map(([name]) => name)).toEqual(changed);
});

test('a plan that cannot be read is in no part, and is named', () => {
  copy.change('content/plans/gio-xanh-2030/plan.yaml', 'id: gio-xanh-2030', 'id: [');
  expect(() => listsOf(copy.root)).toThrow('plan.yaml cannot be read in content/plans/gio-xanh-2030');
});
