/** Owns one algorithm: setting a sequence of expected things against lines, in order, with the highest total score. */

export interface Expected {
  /** May stand on the line of the thing before it, as a provision does that follows its heading at once. */
  inline: boolean;
  /** What it costs to leave it out. */
  missing: number;
}

/**
 * The line index of each expected thing, or null. `score` says how well a thing sits on a line; `skipped` what it
 * costs when nothing begins on a line. Lines before the first thing cost nothing.
 */
export function align(things: readonly Expected[], lineCount: number, score: (thing: number, line: number) => number, skipped: (line: number) => number): (number | null)[] {
  const width = lineCount + 1;
  const best = new Float64Array((things.length + 1) * width);
  const move = new Uint8Array((things.length + 1) * width);
  const inlineScore = (i: number, j: number) => score(i - 2, j - 1) + score(i - 1, j - 1) - 2;
  for (let i = 0; i <= things.length; i++) {
    for (let j = 0; j <= lineCount; j++) {
      const at = i * width + j;
      if (i === 0) continue;
      let [value, how] = [best[at - width]! - things[i - 1]!.missing, LEAVE_OUT];
      const consider = (candidate: number, step: number) => {
        if (candidate > value) [value, how] = [candidate, step];
      };
      if (j > 0) {
        consider(best[at - 1]! - skipped(j - 1), SKIP_LINE);
        consider(best[at - width - 1]! + score(i - 1, j - 1), PLACE);
        if (i > 1 && things[i - 1]!.inline) consider(best[at - 2 * width - 1]! + inlineScore(i, j), PLACE_BOTH);
      }
      best[at] = value;
      move[at] = how;
    }
  }
  return trace(things.length, lineCount, move);
}

const [LEAVE_OUT, SKIP_LINE, PLACE, PLACE_BOTH] = [0, 1, 2, 3] as const;

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
