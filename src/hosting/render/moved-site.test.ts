import { expect, test } from 'vitest';
import { movedSite } from './moved-site.ts';

test('every old address leads to the new one, by rule and by page', () => {
  const files = movedSite({ base: '/old/' }, { href: 'https://new.example/x' }, ['/', '/en/plans/a/']);
  expect(files['_redirects']).toBe('/old/* https://new.example/x/:splat 301\n');
  expect(files['.htaccess']).toContain('RewriteRule ^(.*)$ https://new.example/x/$1 [R=301,NE,L]');
  expect(files['en/plans/a/index.html']).toContain('content="0; url=https://new.example/x/en/plans/a/"');
  expect(files['en/plans/a/index.html']).toContain('<html lang="en">');
  expect(files['index.html']).toContain('<link rel="canonical" href="https://new.example/x/">');
  expect(Object.keys(files)).toHaveLength(7);
});
