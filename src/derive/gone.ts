/** Owns the question which addresses surely have no page, because the thing that they are named after is not there. */
import type { Site } from '../model/types.ts';
import {
  agencyPath,
  cityPath,
  clausePath,
  featurePath,
  indicatorPath,
  instrumentPath,
  localised,
  otherLang,
  planPath,
} from './address.ts';

/** Families of addresses in which each page is one thing of the model. A clause ends in the number of its line. */
const FAMILY = /^\/(?:(?:plans|agencies|cities|indicators|framework|instruments)\/[^/]+|plans\/[^/]+\/[^/]+-\d+)\/$/;

/** Says of a path whether it belongs to such a family and to nothing of the model. Of every other path it says no. */
export function goneFrom(site: Site): (path: string) => boolean {
  const there = new Set([
    ...site.plans.map(planPath),
    ...site.lines.map(clausePath),
    ...site.agencies.map(agencyPath),
    ...site.cities.map(cityPath),
    ...site.indicators.map(indicatorPath),
    ...site.framework.features.map(featurePath),
    ...site.framework.focal_areas.map(featurePath),
    ...site.instruments.map(instrumentPath),
  ]);
  const english = localised('/', otherLang('vi'));
  return (path) => {
    const plain = path.startsWith(english) ? path.slice(english.length - 1) : path;
    return FAMILY.test(plain) && !there.has(plain);
  };
}
