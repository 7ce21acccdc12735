/** Who issued a plan, as the document says it: not always the body whose plan it is. */
import type { Bilingual } from '../model/schema/common.ts';
import type { Plan } from '../model/types.ts';

/** “Chairman of the Hải Phòng People’s Committee”: the issuer of the instrument by which the plan was issued. */
export const issuedBy = ({ instrument, issuer }: Pick<Plan, 'instrument' | 'issuer'>): Bilingual =>
  instrument?.issuer ?? issuer.name;

/** Whether someone else than the body itself issued it. */
export const issuedByOther = (plan: Pick<Plan, 'instrument' | 'issuer'>): boolean =>
  issuedBy(plan).vi !== plan.issuer.name.vi;
