/** Links the framework: areas, focal areas, features and indicators, each knowing what it stands under. */
import type { Problem } from '../../messages/problems.ts';
import { addAll } from '../../text/many.ts';
import type { Records } from '../read/load.ts';
import type { Path } from '../read/source-file.ts';
import type { CellSpec, IndicatorSpec } from '../schema/registers.ts';
import type { Area, Feature, FocalArea, Framework, Indicator, IndicatorCell } from '../types.ts';
import type { Draft } from './draft.ts';
import { find } from './lookup.ts';
import { unitAt, type Units } from './units.ts';

export interface LinkedFramework {
  framework: Framework;
  features: Map<string, Draft<Feature>>;
  indicators: Map<string, Draft<Indicator>>;
}

export function linkFramework({ framework: written }: Records, units: Units, problems: Problem[]): LinkedFramework {
  const features = new Map<string, Draft<Feature>>();
  const indicators = new Map<string, Draft<Indicator>>();
  const framework: Draft<Framework> = {
    title: { vi: '', en: '' },
    source: { vi: '', en: '' },
    rating_scale: [],
    areas: [],
    focal_areas: [],
    features: [],
    indicators: [],
    others: [],
  };
  if (!written) return { framework, features, indicators };
  const { spec, origin } = written;
  const newCell = (cell: CellSpec, path: Path): IndicatorCell => {
    const unit = unitAt(units, cell.unit, origin, [...path, 'unit'], problems);
    const rate = cell.breakdown.includes('rate') ? unitAt(units, 'percent', origin, path, problems) : unit;
    const parts = cell.breakdown.map((part) => [part, part === 'rate' ? rate : unit] as const);
    return { ...cell, unit, units: Object.fromEntries(parts) };
  };
  const newIndicator = (of: IndicatorSpec, feature: Feature | null, path: Path): Draft<Indicator> => {
    const { unit, cells, ...rest } = of;
    const indicator: Draft<Indicator> = {
      ...rest,
      unit: unitAt(units, unit, origin, [...path, 'unit'], problems),
      ...(cells && { cells: cells.map((cell, index) => newCell(cell, [...path, 'cells', index])) }),
      feature,
      features: feature ? [feature] : [],
      annex: [],
      targets: [],
      clauses: [],
      observations: [],
    };
    indicators.set(of.id, indicator);
    return indicator;
  };
  framework.title = spec.title;
  framework.source = spec.source;
  framework.rating_scale = spec.rating_scale;
  spec.areas.forEach((areaSpec, a) => {
    const area: Draft<Area> = { no: areaSpec.no, title: areaSpec.title, focal_areas: [] };
    framework.areas.push(area);
    areaSpec.focal_areas.forEach((focalSpec, f) => {
      const focal: Draft<FocalArea> = { no: focalSpec.no, title: focalSpec.title, area, features: [] };
      area.focal_areas.push(focal);
      framework.focal_areas.push(focal);
      focalSpec.features.forEach(({ indicators: specs, ...featureSpec }, t) => {
        const path = ['areas', a, 'focal_areas', f, 'features', t];
        const feature: Draft<Feature> = { ...featureSpec, focal_area: focal, indicators: [], clauses: [] };
        focal.features.push(feature);
        framework.features.push(feature);
        features.set(feature.no, feature);
        feature.indicators = specs.map((of, i) => newIndicator(of, feature, [...path, 'indicators', i]));
        addAll(framework.indicators, feature.indicators);
      });
    });
  });
  spec.others.forEach((other, i) => {
    const indicator = newIndicator(other, null, ['others', i]);
    indicator.features = (other.features ?? []).flatMap(
      (no, n) => find(features, no, 'unknown-feature', origin, ['others', i, 'features', n], problems) ?? [],
    );
    framework.others.push(indicator);
  });
  return { framework, features, indicators };
}
