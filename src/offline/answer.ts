/** Owns what a reader gets for a page: the network's answer; the saved copy where the network has none, takes too long or has broken down; else the page that says so. Never nothing while anybody still has an answer. */

export interface Ways {
  network: Promise<Response>;
  /** The saved copy, with its age. */
  copy: () => Promise<Response | undefined>;
  /** The page that stands in for one that is not saved. */
  standIn: () => Promise<Response | undefined>;
  /** Resolves when the reader has waited long enough. */
  patience: () => Promise<void>;
}

const LATE = Symbol('late');

/** A host that has broken down; everything else that it says, “not found” and “gone” too, is an answer. */
const hasBrokenDown = (status: number): boolean => status >= 500;

/** What is there within the reader's patience; a store that fails or hangs has nothing. */
export const inTime = <T>(act: () => Promise<T | undefined>, patience: Ways['patience']): Promise<T | undefined> =>
  Promise.race([Promise.resolve().then(act), patience().then(() => undefined)]).catch(() => undefined);

export async function answer({ network, copy, standIn, patience }: Ways): Promise<Response> {
  const first = await Promise.race([network.catch(() => null), patience().then((): typeof LATE => LATE)]);
  if (first !== LATE && first !== null && !hasBrokenDown(first.status)) return first;
  const saved = Promise.resolve()
    .then(copy)
    .then((response) => response ?? Promise.reject(new Error('nothing is saved')));
  const savedInTime = () => inTime(() => saved, patience).then((response) => response ?? network);
  // While both may still answer, the first one does. A slow answer is better than none, and that of a broken host tells what is wrong.
  const answered = first === LATE ? Promise.any([saved, network.catch(savedInTime)]) : savedInTime();
  return answered.catch(async () => (await inTime(standIn, patience)) ?? Response.error());
}
