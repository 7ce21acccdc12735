import { expect, test } from 'vitest';
import { loadModel } from '../index.ts';
import { copyOfCity } from '../../../tests/support/city.ts';

test('a base address that no site can have is a problem at its place', () => {
  const copy = copyOfCity();
  const write = (address: string) => {
    copy.write(
      'data/publisher.yaml',
      copy.read('data/publisher.yaml').replace(/^base_address: .*$/m, `base_address: ${address}`),
    );
    return loadModel(copy.root).problems.map(({ code, file, line, column }) => `${file}:${line}:${column} ${code}`);
  };
  expect(write('https://open-plan.example/ke-hoach-mo')).toEqual([]);
  expect(write('https://open-plan.example:8443')).toEqual(['data/publisher.yaml:3:15 base-port']);
  expect(write('http://open-plan.example')).toEqual(['data/publisher.yaml:3:15 base-scheme']);
  copy.remove();
});
