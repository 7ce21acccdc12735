/** For tests: the invented city of `tests/fixtures/city`, loaded once, or copied to be changed. */
import { join } from 'node:path';
import { loadPublished, type Published } from '../../src/ledger/index.ts';
import { loadModel } from '../../src/model/index.ts';
import type { Site } from '../../src/model/types.ts';
import { ProblemsError } from '../../src/messages/problems.ts';
import { copyOf, IN_MEMORY, type Copy } from '../../src/model/testing.ts';

/** The folder that stands for a project folder. */
export const CITY = join(import.meta.dirname, '../fixtures/city');

let model: Site | undefined;
let published: Published | undefined;

/** The model of the invented city. It is frozen, so all tests may share it. */
export function cityModel(): Site {
  model ??= sound(loadModel(CITY));
  return model;
}

/** The same with its ledger: addresses, and no release. */
export function cityPublished(): Published {
  published ??= sound(loadPublished(CITY));
  return published;
}

/** The register of instruments with a plan of the small city in it: plans of real cities stand there, and others can name them. */
export const withPlanOfGioXanh = (register: string): string => `${register.trimEnd()}
- id: 1-kh-gx-2030
  type: plan
  number: 1/KH-GX
  title: { vi: Thành phố đọc sách, en: A city that reads }
  date: "2030"
  issuer: { vi: UBND Gió Xanh, en: Gió Xanh People’s Committee }
  plan: gio-xanh-2030
`;

/** A throw-away copy of the invented city, to break. */
export const copyOfCity = (): Copy => copyOf(CITY, IN_MEMORY);

function sound<S>({ site, problems }: { site: S; problems: ConstructorParameters<typeof ProblemsError>[0] }): S {
  if (problems.length > 0) throw new ProblemsError(problems);
  return site;
}
