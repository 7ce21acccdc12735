/** Links the register of instruments to plans and to each other. */
import type { Written } from '../read/load.ts';
import type { InstrumentSpec } from '../schema/registers.ts';
import type { Instrument } from '../types.ts';
import type { Draft, Drafts } from './draft.ts';
import { find, findAll } from './lookup.ts';

export const newInstrument = (spec: InstrumentSpec): Draft<Instrument> => ({
  ...spec,
  plan: null,
  carries_out: [],
  replaces: [],
  variants: [],
  cited_by: [],
  basis_of: [],
  carried_out_by: [],
  replaced_by: [],
});

export function linkInstrument(
  { spec, origin }: Written<InstrumentSpec>,
  { instruments, plans, problems }: Drafts,
): void {
  const instrument = instruments.get(spec.id);
  if (!instrument) return;
  const findInstruments = (key: 'carries_out' | 'replaces') =>
    findAll(instruments, spec[key], 'unknown-instrument', origin, key, problems);
  if (spec.plan !== undefined) {
    const plan = find(plans, spec.plan, 'unknown-plan', origin, ['plan'], problems);
    instrument.plan = plan;
    if (plan) plan.instrument = instrument;
  }
  instrument.carries_out = findInstruments('carries_out');
  instrument.replaces = findInstruments('replaces');
  instrument.variants = (spec.variants ?? []).flatMap(({ plan: id, ...variant }, index) => {
    const plan = find(plans, id, 'unknown-plan', origin, ['variants', index, 'plan'], problems);
    return plan ? [{ ...variant, plan }] : [];
  });
}
