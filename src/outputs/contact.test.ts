/** The contact of the publisher stands wherever publisher and licence are told and the vocabulary has a place for it; none is invented. */
import { expect, test } from 'vitest';
import { cityPublished } from '../../tests/support/city.ts';
import { publisher } from './catalogues/linked-data.ts';
import { openApi } from './catalogues/openapi.ts';
import { dataPackage } from './formats/datapackage.ts';
import { aboutAll } from './formats/about-sheet.ts';

const city = cityPublished();
const told = async (contact: string | null | undefined) => {
  const site = { ...city, publisher: { ...city.publisher, contact } };
  return {
    people: (await dataPackage(site)).contributors.filter(({ roles }) => roles.includes('contactPoint')),
    organisation: publisher(site, 'en')['contactPoint'],
    api: openApi(site).info.contact,
    sheet: aboutAll(site).find(([name]) => name === 'Liên hệ')?.[2],
  };
};

test('an e-mail address', async () => {
  expect(await told('a@plans.vn')).toEqual({
    people: [{ title: 'Test House', email: 'a@plans.vn', roles: ['contactPoint'] }],
    organisation: { '@type': 'ContactPoint', email: 'a@plans.vn' },
    api: { name: 'Test House', url: 'https://plans.example/about/', email: 'a@plans.vn' },
    sheet: 'mailto:a@plans.vn',
  });
});

test('a page', async () => {
  expect(await told('https://plans.vn/ask')).toEqual({
    people: [{ title: 'Test House', path: 'https://plans.vn/ask', roles: ['contactPoint'] }],
    organisation: { '@type': 'ContactPoint', url: 'https://plans.vn/ask' },
    api: { name: 'Test House', url: 'https://plans.vn/ask' },
    sheet: 'https://plans.vn/ask',
  });
});

test.each([null, undefined])('%s is none, and is said', async (contact) => {
  expect(await told(contact)).toEqual({
    people: [],
    organisation: undefined,
    api: { name: 'Test House', url: 'https://plans.example/about/' },
    sheet: 'chưa ghi · none stated yet',
  });
});
