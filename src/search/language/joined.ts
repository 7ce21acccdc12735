/** Cuts words that were typed without spaces: `hoctapsuotdoi` → hoc tap suot doi. The cheapest path through the words that are known. */

/** How often each known word stands, folded. */
export type Frequencies = ReadonlyMap<string, number>;

const SHORTEST = 5;
const LONGEST_WORD = 14;
const LONGEST = 80;
/** What each further word costs beside its rarity; keeps a text from falling into letters. */
const PER_WORD = 2;

/** Where the parts of a folded word end, or null when it cannot be cut into two known words or more. */
export function cutJoined(word: string, known: Frequencies, total: number): number[] | null {
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) return null;
  const cost: number[] = [0];
  const from: number[] = [];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const often = known.get(word.slice(start, end));
      if (often === undefined) continue;
      const through = (cost[start] ?? Infinity) + PER_WORD + Math.log((total + 1) / often);
      if (through < (cost[end] ?? Infinity)) {
        cost[end] = through;
        from[end] = start;
      }
    }
  }
  const ends: number[] = [];
  for (let end = word.length; end > 0; end = from[end] ?? 0) ends.unshift(end);
  return ends.length > 1 ? ends : null;
}
