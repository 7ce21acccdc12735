/** The life of a plan as a legal tool reads it: events, their instruments, and the time in which each changed line stands. */
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfCity } from '../../../tests/support/city.ts';
import { live } from '../../../tests/support/lives.ts';
import { loadPublishedSite, type Published } from '../../ledger/index.ts';
import type { Copy } from '../../model/testing.ts';
import { must } from '../../text/must.ts';
import { akomaFiles } from './akoma-ntoso.ts';

let copy: Copy;
let site: Published;
beforeAll(() => {
  copy = copyOfCity();
  live(copy);
  site = loadPublishedSite(copy.root);
});
afterAll(() => copy.remove());

function render(plan: string): string {
  const file = must(
    akomaFiles(site).find(({ path }) => path === `plans/${plan}.en.akn.xml`),
    plan,
  );
  const body = file.render(site);
  if (typeof body !== 'string') throw new Error('text is wanted');
  return body;
}
const tags = (xml: string, name: string) => [...xml.matchAll(new RegExp(`<${name} [^>]*>`, 'g'))].map(([tag]) => tag);
const value = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

test('every change is an event of the instrument that made it', () => {
  const xml = render('may-trang-2031');
  expect(tags(xml, 'eventRef').map((tag) => ['eId', 'type', 'date', 'source'].map((name) => value(tag, name)))).toEqual(
    [
      ['e_issued', 'generation', '2031-03-12', '#publisher'],
      ['e_ii-1_1', 'amendment', '2032-06-01', '#changer_46-qdd-hdds-2031'],
      ['e_ii-2_1', 'amendment', '2031-06-01', '#changer_46-qdd-hdds-2031'],
      ['e_ii-2a_1', 'amendment', '2031-06-01', '#changer_46-qdd-hdds-2031'],
      ['e_ii-2b_1', 'amendment', '2032-01-01', '#changer_46-qdd-hdds-2031'],
      ['e_iii-1-2_1', 'repeal', '2031-09-01', '#changer_46-qdd-hdds-2031'],
    ],
  );
});

test('a repealed line has an end and is marked; an inserted one begins with its event', () => {
  const xml = render('may-trang-2031');
  const group = (slug: string) =>
    must(new RegExp(`<temporalGroup eId="tg_${slug}"><timeInterval ([^>]*)/>`).exec(xml)?.[1], slug);
  expect(group('iii-1-2')).toContain('start="#e_issued" end="#e_iii-1-2_1"');
  expect(group('ii-2a')).toContain('start="#e_ii-2a_1"');
  const repealed = must(
    tags(xml, 'indent').find((tag) => value(tag, 'GUID') === 'may-trang-2031/iii-1-2'),
    'indent',
  );
  expect([value(repealed, 'period'), value(repealed, 'status')]).toEqual(['#tg_iii-1-2', 'removed']);
});

test('a plan that was replaced ends by the instrument that replaced it', () => {
  const end = must(tags(render('may-trang-2026'), 'eventRef').at(-1), 'end');
  expect(['type', 'date', 'source'].map((name) => value(end, name))).toEqual([
    'repeal',
    '2031-03-12',
    '#changer_7-kh-ubnd-2031',
  ]);
});

test('every reference in the file leads to something in it', () => {
  for (const plan of ['may-trang-2031', 'may-trang-2026']) {
    const xml = render(plan);
    expect(() => new XMLParser().parse(xml) as unknown).not.toThrow();
    const ids = new Set([...xml.matchAll(/ eId="([^"]*)"/g)].map(([, id]) => id));
    const wanted = [...xml.matchAll(/ (?:source|start|end|refersTo|period)="#([^"]*)"/g)].map(([, id]) => id);
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  }
});
