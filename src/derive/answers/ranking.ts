/** Owns the order of cities by the latest value of an indicator: over all, and within their regions. High values come first, which is no judgement. */
import type { CityView } from './across.ts';
import { regionState, type RegionState } from '../regions.ts';
import type { Region } from '../../model/types.ts';
import { must } from '../../text/must.ts';

/** The place among `of` values; equal values share theirs. */
export interface Place {
  readonly place: number;
  readonly of: number;
}

export interface Ranked {
  readonly view: CityView;
  readonly value: number;
  /** Null where what is said is no quantity. */
  readonly overall: Place | null;
  readonly state: RegionState;
  /** Of which the value is; null for one from before the regions, and where none is stated. */
  readonly region: Region | null;
  /** Null where no other value is of its region. */
  readonly inRegion: Place | null;
}

const valueOf = ({ latest }: CityView): number => must(latest, 'value').value;

/** Values that can be held against a target, of the unit that most of them have, the highest first. */
export function ranking(views: readonly CityView[]): Ranked[] {
  const valued = views.filter((view) => view.latest !== null && view.comparable);
  const units = [...Map.groupBy(valued, ({ latest }) => latest?.unit)].sort(([, a], [, b]) => b.length - a.length);
  const [unit, most = []] = units[0] ?? [];
  const counts = unit !== undefined && unit.id !== 'none';
  const ordered = most
    .toSorted((a, b) => valueOf(b) - valueOf(a))
    .map((view) => {
      const state = regionState(view.city, view.latest);
      return { view, value: valueOf(view), state, region: state === 'in-region' ? view.city.region : null };
    });
  const own = Map.groupBy(ordered, ({ region }) => region);
  return ordered.map((one) => ({
    ...one,
    overall: counts ? placeIn(ordered, one) : null,
    inRegion: counts && one.region !== null ? placeIn(own.get(one.region) ?? [], one) : null,
  }));
}

/** One value alone has no place among others. */
const placeIn = (ordered: readonly { value: number }[], { value }: { value: number }): Place | null =>
  ordered.length < 2 ? null : { place: ordered.findIndex((one) => one.value === value) + 1, of: ordered.length };

/** Values of one region, the highest first. */
export interface RankedRegion {
  readonly region: Region;
  readonly ranked: readonly Ranked[];
}

/** The regions that have values, in the order of the register. */
export function rankedRegions(regions: readonly Region[], ranked: readonly Ranked[]): RankedRegion[] {
  const own = Map.groupBy(ranked, ({ region }) => region);
  return regions.flatMap((region) => {
    const values = own.get(region) ?? [];
    return values.length > 0 ? [{ region, ranked: values }] : [];
  });
}
