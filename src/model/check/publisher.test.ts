import { expect, test } from 'vitest';
import { formatProblem } from '../../messages/problems.ts';
import { must } from '../../text/must.ts';
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

test('a search engine that there is not is a problem at its place, which names those that there are', () => {
  const copy = copyOfCity();
  const publisher = copy.read('data/publisher.yaml');
  const write = (engine: string) => {
    copy.write('data/publisher.yaml', `${publisher}search_engine: ${engine}\n`);
    return loadModel(copy.root).problems;
  };
  const line = publisher.split('\n').length;
  for (const engine of ['own', 'pagefind']) expect(write(engine), engine).toEqual([]);
  for (const engine of ['lunr', 'Pagefind', '""']) {
    const [problem, ...others] = write(engine);
    expect(others).toEqual([]);
    expect(problem, engine).toMatchObject({ file: 'data/publisher.yaml', line, column: 16 });
    expect(formatProblem(must(problem, 'problem'), 'en'), engine).toMatch(/own.*pagefind/);
    expect(formatProblem(must(problem, 'problem'), 'vi'), engine).toMatch(/own.*pagefind/);
  }
  copy.remove();
});
