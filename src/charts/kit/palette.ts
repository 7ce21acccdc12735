/** What the classes of a drawing mean, and the light colours for drawings that leave the site. Pages take the colours of `tokens.css` by `charts.css`; a test holds the three together. */

/** The tokens that drawings use, as they are on white. */
export const LIGHT = {
  '--paper': '#fff',
  '--ink': '#1b2733',
  '--muted': '#4a5865',
  '--line': '#d8d5ca',
  '--accent': '#a8380f',
  '--a-met': '#00734f',
  '--a-missed': '#b3350b',
  '--a-open': '#0a62a6',
  '--a-short': '#8a5a00',
  '--a-none': '#5e6a75',
  '--c-lead': '#0b4f6c',
  '--c-coordinate': '#2a7f9e',
  '--c-advise': '#8a4b08',
  '--c-implement': '#c98a2b',
  '--c-requested': '#6b5b95',
  '--c-on': '#fff',
} as const;

type Token = keyof typeof LIGHT;

/** Class → the one thing that it sets. */
export const RULES: Readonly<Record<string, Partial<Record<'fill' | 'stroke', Token>>>> = {
  'c-label': { fill: '--ink' },
  'c-muted': { fill: '--muted' },
  'c-axis': { stroke: '--muted' },
  'c-grid': { stroke: '--line' },
  'c-paper': { fill: '--paper' },
  'c-hollow': { fill: '--paper' },
  'c-halo': { stroke: '--paper' },
  'c-hatch': { stroke: '--c-on' },
  'c-dot': { fill: '--c-on' },
  'c-now': { stroke: '--accent' },
  'c-line-lead': { stroke: '--c-lead' },
  'c-line-advise': { stroke: '--c-advise' },
  'c-line-ahead': { stroke: '--c-coordinate' },
  'c-lead': { fill: '--c-lead' },
  'c-coordinate': { fill: '--c-coordinate' },
  'c-advise': { fill: '--c-advise' },
  'c-implement': { fill: '--c-implement' },
  'c-requested': { fill: '--c-requested' },
  'c-past': { fill: '--muted' },
  'c-running': { fill: '--accent' },
  'a-met': { fill: '--a-met' },
  'a-missed': { fill: '--a-missed' },
  'a-not-yet': { fill: '--a-open' },
  'a-short': { fill: '--a-short' },
  'a-cannot-be-judged': { fill: '--a-none' },
  'a-line-met': { stroke: '--a-met' },
  'a-line-missed': { stroke: '--a-missed' },
  'a-line-not-yet': { stroke: '--a-open' },
  'a-line-short': { stroke: '--a-short' },
  'a-line-cannot-be-judged': { stroke: '--a-none' },
};

/** The same as attributes, for a file that has no page around it: a stylesheet in it would be refused where nothing inline may stand. */
export function painted(classes: readonly string[]): Record<string, string> {
  const paint: Record<string, string> = {};
  for (const name of classes) {
    const { fill, stroke } = RULES[name] ?? {};
    if (fill !== undefined) paint['fill'] = LIGHT[fill];
    if (stroke !== undefined) paint['stroke'] = LIGHT[stroke];
    if (name === 'c-strong') paint['fontWeight'] = '600';
  }
  return paint;
}
