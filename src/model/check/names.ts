/** Finds the id that was meant where somebody wrote a name: of a body as it is called now or was printed, of a city, of a document. */
import type { Problem } from '../../messages/problems.ts';
import { fold } from '../../text/fold.ts';
import type { Records } from '../read/load.ts';

const BODIES = ['agencies', 'partners', 'issuer', 'responsible', 'members', 'agency'];
const DOCUMENTS = ['instrument', 'instruments', 'carries_out', 'replaces'];

/** The problems, each told with the id that was meant where a register has the name. */
export function withIdsOfNames(problems: readonly Problem[], records: Records): Problem[] {
  if (!problems.some((problem) => registerOf(problem) !== null)) return [...problems];
  const ids = new Map<string, Map<string, string>>([
    ['bodies', new Map()],
    ['cities', new Map()],
    ['documents', new Map()],
    ['units', new Map()],
  ]);
  const add = (register: string, id: string, ...names: (string | null | undefined)[]) => {
    for (const name of names) if (name) ids.get(register)?.set(plain(name), id);
  };
  for (const { spec } of records.agencies)
    for (const { vi, en } of [
      spec.name,
      spec.short ?? spec.name,
      ...(spec.printed ?? []).map(({ name }) => ({ vi: name, en: name })),
    ])
      add('bodies', spec.id, vi, en);
  for (const { spec } of records.cities) add('cities', spec.id, spec.name.vi, spec.name.en);
  for (const { spec } of records.instruments) add('documents', spec.id, spec.number, spec.title.vi, spec.title.en);
  for (const { spec } of records.units) add('units', spec.id, spec.name.vi, spec.name.en, spec.symbol, spec.one);
  return problems.map((problem) => {
    const { key = '', value = '', id: written = value } = problem.args;
    const register = registerOf(problem);
    const id = register === null ? undefined : ids.get(register)?.get(plain(written));
    if (id === undefined) return problem;
    const { rewrite, ...rest } = problem;
    const line = rewrite && {
      written: rewrite.written,
      fixed: rewrite.written.replace(`"${written}"`, id).replace(written, id),
    };
    return {
      ...rest,
      code: 'name-for-id',
      args: { key: key || 'unit', value: written, fixed: id },
      ...(line && { rewrite: line }),
    };
  });
}

const plain = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();

function registerOf({ code, args: { key = '' } }: Problem): string | null {
  if (code === 'unknown-unit') return 'units';
  if (code !== 'id-letters') return null;
  if (BODIES.includes(key)) return 'bodies';
  if (DOCUMENTS.includes(key)) return 'documents';
  return key === 'city' ? 'cities' : null;
}
