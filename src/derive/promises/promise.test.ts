/** Whose promises are whose: those of a city stand in its plans, those of a body are what it answers for. */
import { expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import { must } from '../../text/must.ts';
import { promisesOfBody, promisesOfCity, promisingCities } from './promise.ts';

const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
/** A site of its own each time: an answer that another test asked for would be kept. */
const site = () => ({ ...cityModel() });
const city = (id: string) => ids(promisesOfCity(site(), must(cityModel().city(id), id)));
const body = (id: string) => ids(promisesOfBody(site(), must(cityModel().agency(id), id)));

test('of a city, in the order of its plans, targets before duties', () => {
  expect(city('gio-xanh')).toEqual([
    'target:gio-xanh-2030/i-1-a',
    'target:gio-xanh-2030/1.1.1-a',
    'target:gio-xanh-2030/2.1.1-b',
  ]);
  expect(city('may-trang').slice(0, 3)).toEqual([
    'target:may-trang-2026/i-1-a',
    'duty:may-trang-2026/ii-2',
    'target:may-trang-2031/i-1-1-a',
  ]);
});

test('of a body, also what it does with others; of one that nothing was given to, none', () => {
  expect(body('mt-sds')).toEqual([
    'target:may-trang-2031/1.1.1-a',
    'target:may-trang-2031/1.2.1-b',
    'duty:may-trang-2031/iii-1-1',
    'duty:may-trang-2031/iii-1-2',
  ]);
  expect(body('mt-hys')).toContain('duty:may-trang-2031/iii-2-1');
  expect(body('mt-sdp')).toContain('duty:may-trang-2031/iii-2-1');
  expect(body('mt-ubnd')).toEqual([]);
});

test('the country promises nothing', () => {
  expect(city('viet-nam')).toEqual([]);
  expect(promisingCities(site()).map(({ id }) => id)).toEqual(['may-trang', 'gio-xanh']);
});
