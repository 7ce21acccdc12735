/** For tests: the files of a site that are text. */
import type { Published } from '../../src/ledger/index.ts';
import { catalogFiles } from '../../src/outputs/catalogues/catalog.ts';
import { TABLE_FILES } from '../../src/outputs/formats/index.ts';
import { outputs } from '../../src/outputs/index.ts';
import type { Output } from '../../src/outputs/kit/output.ts';
import { must } from '../../src/text/must.ts';

export const isBinary = ({ mediaType }: Output): boolean => /zip|sheet|word|png|sqlite|parquet/.test(mediaType);

/** A catalogue weighs each file that it names; this one names the texts alone, so that no workbook is made for it. */
const CATALOGUES = new Map(
  catalogFiles(
    TABLE_FILES.filter((file) => !isBinary(file)),
    [],
  ).map((file) => [file.path, file]),
);

export function textOutputs(site: Published): Output[] {
  const texts = outputs(site).filter((output) => !isBinary(output));
  for (const path of CATALOGUES.keys())
    must(
      texts.find((output) => output.path === path),
      path,
    );
  return texts.map((output) => CATALOGUES.get(output.path) ?? output);
}
