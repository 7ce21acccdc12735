/** Links the words that people type: everyday words, and other names of cities and bodies. One word leads to one thing. */
import type { Problem } from '../../messages/problems.ts';
import type { Records } from '../read/load.ts';
import { place, problem, type Origin, type Path } from '../read/source-file.ts';
import type { EverydaySpec } from '../schema/registers.ts';

/** As search compares words: case, spaces and full stops do not matter. */
const key = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.]+/g, '');

/** Says of each word whether it was seen before, and reports it where it was. */
function once(problems: Problem[]): (scope: string, word: string, origin: Origin, path: Path) => void {
  const seen = new Map<string, Origin>();
  return (scope, word, origin, path) => {
    const id = `${scope}\n${key(word)}`;
    const other = seen.get(id);
    if (other === undefined) seen.set(id, origin);
    else problems.push(problem('name-of-two', origin, path, { name: word, other: place(other) }));
  };
}

export function linkWordsInUse(records: Records, problems: Problem[]): EverydaySpec[] {
  const check = once(problems);
  // An entry that is there twice is a problem of its own.
  const seen = new Set<string>();
  const isFirst = (kind: string, id: string): boolean => seen.size < seen.add(`${kind} ${id}`).size;
  for (const { spec, origin } of records.cities)
    if (isFirst('city', spec.id))
      spec.also_called?.forEach((name, index) => check('cities', name, origin, ['also_called', index]));
  for (const { spec, origin } of records.agencies)
    if (isFirst('agency', spec.id))
      spec.also_called?.forEach((name, index) =>
        check(`agencies of ${spec.city}`, name, origin, ['also_called', index]),
      );
  for (const { spec, origin } of records.everyday) {
    const meant = new Set(spec.means.map(key));
    spec.typed.forEach((word, index) => {
      check(`everyday ${spec.lang}`, word, origin, ['typed', index]);
      if (meant.has(key(word))) problems.push(problem('means-itself', origin, ['typed', index], { name: word }));
    });
  }
  return records.everyday.map(({ spec }) => spec);
}
