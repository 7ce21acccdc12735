import { expect, test } from 'vitest';
import { nearestBase, readBaseAddress } from './base-address.ts';

test.each([
  ['https://plans.example', 'https://plans.example', '/', 'https://plans.example'],
  ['https://plans.example/', 'https://plans.example', '/', 'https://plans.example'],
  ['https://x.github.io/ke-hoach-mo', 'https://x.github.io', '/ke-hoach-mo/', 'https://x.github.io/ke-hoach-mo'],
  ['https://example.org/a/b_2/', 'https://example.org', '/a/b_2/', 'https://example.org/a/b_2'],
  [
    'https://xn--hi-phng-h0a8159d.vn/v1.2/',
    'https://xn--hi-phng-h0a8159d.vn',
    '/v1.2/',
    'https://xn--hi-phng-h0a8159d.vn/v1.2',
  ],
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
  ['https://1.2', 'base-host'],
  ['https://192.168.1.300', 'base-host'],
  ['https://[::1]', 'base-host'],
  ['https://user@plans.example/x', 'base-host'],
  [' https://plans.example', 'base-form'],
  ['https://plans.example\n', 'base-form'],
  ['https:\\\\plans.example', 'base-form'],
])('%s is refused', (text, fault) => {
  expect(readBaseAddress(text)).toBe(fault);
});

test.each([
  ['plans.example', 'https://plans.example'],
  ['//plans.example/x', 'https://plans.example/x'],
  [' https://plans.example/ ', 'https://plans.example'],
  ['http://plans.example', 'https://plans.example'],
  ['HTTPS://Plans.Example/Ke-Hoach', 'https://plans.example/ke-hoach'],
  ['https:/plans.example', 'https://plans.example'],
  ['https://user:pw@plans.example:8443/x?lang=vi#top', 'https://plans.example/x'],
  ['https://plans.example:443', 'https://plans.example'],
  ['https://plans.example/x/index.html', 'https://plans.example/x'],
  ['https://plans.example/index.html?x=1', 'https://plans.example'],
  ['https://plans.example//a//b/', 'https://plans.example/a/b'],
  ['https://plans.example/a/../b', 'https://plans.example/b'],
  ['https://thành-phố.vn/kế hoạch', 'https://xn--thnh-ph-9va4010e.vn/ke-hoach'],
  ['https://plans.example/k%E1%BA%BF-ho%E1%BA%A1ch/', 'https://plans.example/ke-hoach'],
  ['https://plans.example/.hosting/', 'https://plans.example/hosting'],
  ['https://plans.example/$1/', 'https://plans.example/1'],
])('%s probably means %s', (text, meant) => {
  expect(readBaseAddress(text)).toBeTypeOf('string');
  expect(nearestBase(text)).toBe(meant);
});

test.each(['', 'https://', 'localhost', 'https://localhost/x', 'https://[::1]/', '%', 'javascript:alert(1)'])(
  '%s means nothing that can be told',
  (text) => {
    expect(nearestBase(text)).toBeNull();
  },
);
