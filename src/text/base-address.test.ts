import { expect, test } from 'vitest';
import { readBaseAddress } from './base-address.ts';

test.each([
  ['https://plans.example', 'https://plans.example', '/', 'https://plans.example'],
  ['https://plans.example/', 'https://plans.example', '/', 'https://plans.example'],
  ['https://x.github.io/ke-hoach-mo', 'https://x.github.io', '/ke-hoach-mo/', 'https://x.github.io/ke-hoach-mo'],
  ['https://example.org/a/b_2/', 'https://example.org', '/a/b_2/', 'https://example.org/a/b_2'],
  ['https://xn--hi-phng-n4a.vn/v1.2/', 'https://xn--hi-phng-n4a.vn', '/v1.2/', 'https://xn--hi-phng-n4a.vn/v1.2'],
])('%s is read', (text, origin, base, href) => {
  expect(readBaseAddress(text)).toEqual({ origin, base, href });
});

test.each([
  ['', 'base-form'],
  ['plans.example', 'base-form'],
  ['https:plans.example', 'base-form'],
  ['https://plans.example /x', 'base-form'],
  ['http://plans.example', 'base-scheme'],
  ['HTTPS://plans.example', 'base-scheme'],
  ['javascript://plans.example', 'base-scheme'],
  ['https://', 'base-host'],
  ['https:///open-plan/', 'base-host'],
  ['https://localhost', 'base-host'],
  ['https://user:pw@plans.example', 'base-host'],
  ['https://kếhoạch.vn', 'base-host'],
  ['https://Plans.example', 'base-host'],
  ['https://plans..example', 'base-host'],
  ['https://-plans.example', 'base-host'],
  ['https://plans.example:8443', 'base-port'],
  ['https://plans.example:443/x', 'base-port'],
  ['https://plans.example:', 'base-port'],
  ['https://plans.example/?lang=vi', 'base-query'],
  ['https://plans.example/#top', 'base-query'],
  ['https://plans.example/index.html', 'base-folder'],
  ['https://plans.example//', 'base-folder'],
  ['https://plans.example/a//b', 'base-folder'],
  ['https://plans.example/a/../b', 'base-folder'],
  ['https://plans.example/./a', 'base-folder'],
  ['https://plans.example/kế-hoạch/', 'base-folder'],
  ['https://plans.example/k%E1%BA%BF/', 'base-folder'],
  ['https://plans.example/a b/', 'base-form'],
  ['https://plans.example/a;b/', 'base-folder'],
  ['https://plans.example/$1/', 'base-folder'],
  ['https://plans.example/.hosting/', 'base-folder'],
])('%s is refused', (text, fault) => {
  expect(readBaseAddress(text)).toBe(fault);
});
