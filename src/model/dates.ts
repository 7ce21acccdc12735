/** Bounds of an EDTF date, for order and for charts. */
import edtf from 'edtf';

/** First instant of an EDTF date, in milliseconds UTC. */
export const earliest = (date: string): number => edtf(date).min;

/** Last instant of an EDTF date, in milliseconds UTC. */
export const latest = (date: string): number => edtf(date).max;
