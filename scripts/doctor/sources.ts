/** Whether what the site cites can still be reached. */
import type { Published } from '../../src/ledger/index.ts';
import { finding, type Finding } from './finding.ts';

export interface Source {
  readonly url: string;
  /** Null where nothing answers. */
  readonly status: number | null;
  /** Why nothing answers, as Node names it. */
  readonly why?: string;
}

/** Addresses that say of themselves that nothing is there any more; anything else may be a bad day of theirs. */
const DEAD: readonly (number | null)[] = [404, 410, null];

/** Every address that plans, values and cities name as their source, once each. */
export const sourcesOf = ({ plans, observations, cities }: Published): string[] =>
  [
    ...new Set(
      [
        ...plans.map(({ source }) => source.url),
        ...observations.map(({ source }) => source.url),
        ...cities.map(({ membership }) => membership?.source.url),
        ...cities.flatMap(({ breaks = [] }) => breaks.flatMap(({ sources }) => sources.map(({ url }) => url))),
        ...cities.flatMap(({ note_sources = [] }) => note_sources.map(({ url }) => url)),
        ...cities.flatMap(({ facts }) => facts.map(({ source }) => source.url)),
      ].filter((url) => url !== undefined),
    ),
  ].sort();

export function checkSources(found: readonly Source[]): Finding[] {
  const dead = found.filter(({ status }) => DEAD.includes(status));
  const reason = ({ why }: Source) => (why === undefined || why === '' ? '' : ` (${why})`);
  return [
    ...dead.map((source) =>
      finding(
        'sources',
        'bad',
        `${source.url} trả lời ${source.status ?? `không gì cả${reason(source)}`}`,
        `${source.url} answers ${source.status ?? `nothing${reason(source)}`}`,
        { vi: 'Tìm địa chỉ mới hoặc bản lưu.', en: 'Find its new address or an archived copy.' },
      ),
    ),
    ...(dead.length === 0 && found.length > 0
      ? [finding('sources', 'good', `${found.length} nguồn đều trả lời`, `All ${found.length} sources answer`)]
      : []),
  ];
}
