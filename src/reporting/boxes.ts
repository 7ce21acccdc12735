/** Owns what an office is asked for: each box of the annex becomes one row of a form, and knows the observation it will be. */
import type { Breakdown } from '../model/schema/registers.ts';
import type { AnnexRow, Indicator, Unit } from '../model/types.ts';

/** How a box is filled in: with a number, or with a word from a list. */
export type BoxKind = 'share' | 'change' | 'count' | 'quantity' | 'rating' | 'direction' | 'standard' | 'exists';
export const CHOICES = ['rating', 'direction', 'standard', 'exists'] as const satisfies readonly BoxKind[];
export type ChoiceKind = (typeof CHOICES)[number];

export interface Box {
  /** `unemployed/male`: with the indicator, the key of the row. */
  key: string;
  indicator: Indicator;
  annex: AnnexRow;
  /** Null for the declaration that a standard is met. */
  cell: NonNullable<Indicator['cells']>[number] | null;
  breakdown: Breakdown;
  unit: Unit;
  kind: BoxKind;
  series: string | null;
}

/** The boxes of one row of the annex. A standard has one more than the annex prints, since its target is that it is met and no figure says so. */
export function boxesOf(annex: AnnexRow): Box[] {
  const { indicator } = annex;
  const cells = indicator.cells ?? [];
  const declaration: Box[] =
    indicator.measure === 'standard'
      ? [
          {
            key: 'standard/total',
            indicator,
            annex,
            cell: null,
            breakdown: 'total',
            unit: indicator.unit,
            kind: annex.operator === 'exists' ? 'exists' : 'standard',
            series: null,
          },
        ]
      : [];
  // Two boxes of one indicator may have the same breakdown; the series keeps them apart, and apart from the declaration.
  const apart = cells.length > 1 || declaration.length > 0;
  const asked = cells.flatMap((cell) =>
    cell.breakdown.map((breakdown): Box => {
      const unit = cell.units[breakdown] ?? cell.unit;
      return {
        key: `${cell.key}/${breakdown}`,
        indicator,
        annex,
        cell,
        breakdown,
        unit,
        kind: kindOf(annex, unit),
        series: apart ? cell.key : null,
      };
    }),
  );
  return [...declaration, ...asked];
}

function kindOf({ indicator: { measure }, operator }: AnnexRow, unit: Unit): BoxKind {
  if (measure === 'rating') return 'rating';
  if (measure === 'direction') return 'direction';
  if (unit.most !== undefined) return operator === 'increase' || operator === 'decrease' ? 'change' : 'share';
  return unit.whole ? 'count' : 'quantity';
}

export const isChoice = (kind: BoxKind): kind is ChoiceKind => (CHOICES as readonly BoxKind[]).includes(kind);
