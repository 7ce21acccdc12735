import { expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import { thingsOf } from './page-descriptions.ts';

const typesOf = (path: string) =>
  thingsOf(cityModel(), { lang: 'vi', path, title: '…', crumbs: [] }).map((thing) => thing['@type']);

test('the page of an indicator is its dataset; the page of what one city has of it is not', () => {
  expect(typesOf('/indicators/1.1.1-a/')).toEqual(['BreadcrumbList', 'Dataset']);
  expect(typesOf('/indicators/1.1.1-a/gio-xanh/')).toEqual(['BreadcrumbList']);
});
