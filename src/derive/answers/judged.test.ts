import { expect, test } from 'vitest';
import { loadSite } from '../../model/index.ts';
import { countVerdicts, judgedPlans, VERDICTS } from './judged.ts';
import { successions } from '../bodies/succession.ts';

const site = loadSite('.');

test('every target of the site is counted once', () => {
  const plans = judgedPlans(site);
  expect(plans.flatMap(({ targets }) => targets)).toHaveLength(site.targets.length);
  for (const { targets, counts } of plans) {
    expect(VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0)).toBe(targets.length);
    expect(counts).toEqual(countVerdicts(targets));
  }
});

test('a successor is “own” only where clauses of two plans of the city show it', () => {
  const steps = successions(site.city('hai-phong')!);
  const seen = (from: string, to: string) => steps.find((step) => step.from.id === from && step.to.id === to)?.seen;
  expect(seen('hp-svhtt', 'hp-svhttdl')).toBe('own');
  expect(seen('hp-sldtbxh', 'hp-stc')).toBe('compared');
  expect(seen('hp-stttt', 'hp-skhcn')).toBe('compared');
});

test('no successor is named for a city without a plan from after the reorganisation', () => {
  expect(successions(site.city('ha-noi')!)).toEqual([]);
  expect(successions(site.city('ho-chi-minh')!)).toEqual([]);
});
