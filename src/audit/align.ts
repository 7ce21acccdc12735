/** Owns one algorithm: setting a sequence of expected things against lines, in order, with the highest total score. */

export interface Expected {
  /** May stand on the line of the thing before it, as a provision does that follows its heading at once. */
  inline: boolean;
  /** What it costs to leave it out. */
  missing: number;
}

type Step = number;
const LEAVE_OUT: Step = 0;
const SKIP_LINE: Step = 1;
const PLACE: Step = 2;
const PLACE_BOTH: Step = 3;

/** Two things on one line are rarer than one. */
const INLINE = 2;

/**
 * The line index of each expected thing, or null. `score` says how well a thing sits on a line; `skipped` what it
 * costs when nothing begins on a line. Lines before the first thing cost nothing.
 */
export function align(
  things: readonly Expected[],
  lineCount: number,
  score: (thing: number, line: number) => number,
  skipped: (line: number) => number,
): (number | null)[] {
  const width = lineCount + 1;
  const best = new Float64Array((things.length + 1) * width);
  const move = new Uint8Array((things.length + 1) * width);
  const scores = things.map((_, thing) => Float64Array.from({ length: lineCount }, (__, line) => score(thing, line)));
  // A place outside the table is worth nothing.
  const bestAt = (at: number) => best[at] ?? -Infinity;
  const scoreAt = (thing: number, line: number) => scores[thing]?.[line] ?? -Infinity;
  for (const [before, thing] of things.entries()) {
    const i = before + 1;
    for (let j = 0; j <= lineCount; j++) {
      const at = i * width + j;
      let [value, how] = [bestAt(at - width) - thing.missing, LEAVE_OUT];
      const consider = (candidate: number, step: Step) => {
        if (candidate > value) [value, how] = [candidate, step];
      };
      if (j > 0) {
        const here = scoreAt(i - 1, j - 1);
        consider(bestAt(at - 1) - skipped(j - 1), SKIP_LINE);
        consider(bestAt(at - width - 1) + here, PLACE);
        if (i > 1 && thing.inline)
          consider(bestAt(at - 2 * width - 1) + scoreAt(i - 2, j - 1) + here - INLINE, PLACE_BOTH);
      }
      best[at] = value;
      move[at] = how;
    }
  }
  return trace(things.length, lineCount, move);
}

function trace(count: number, lineCount: number, move: Uint8Array): (number | null)[] {
  const found = new Array<number | null>(count).fill(null);
  let [i, j] = [count, lineCount];
  while (i > 0) {
    const how = move[i * (lineCount + 1) + j];
    if (how === SKIP_LINE) j--;
    else if (how === LEAVE_OUT) i--;
    else {
      found[i - 1] = j - 1;
      if (how === PLACE_BOTH) found[i - 2] = j - 1;
      i -= how === PLACE_BOTH ? 2 : 1;
      j--;
    }
  }
  return found;
}
