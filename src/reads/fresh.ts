/** Whether things would be made again as they were, told from accounts of what they have read. An answer whose sources changed is asked for again; when it is the same, whatever used it is the same. */
import { lastOf, type Account, type Asked } from './account.ts';
import { digestIn, heldNow } from './held-now.ts';
import { listAt } from './lists.ts';
import type { Recorder } from './recorder.ts';
import { questionOf } from './remember.ts';

/** Whether a thing, given what has this digest, would be made the same now; what the last account of it says counts. */
export function freshIn(
  recorder: Recorder,
  accounts: readonly Account[],
): (key: string, given: string | null) => Promise<boolean> {
  const held = heldIn(recorder);
  const looks = new Map(accounts.map((account) => [account, lookIn(recorder, account, held)]));
  const last = lastOf(accounts);
  return async (key, given) => {
    const account = last.get(key);
    const thing = account?.things.get(key);
    if (account === undefined || thing?.given !== given) return false;
    return (await looks.get(account)?.(thing.reading)) ?? false;
  };
}

type Held = (name: string, key: string) => string;

/** What properties hold now, each looked at once: several accounts name the same. */
function heldIn(recorder: Recorder): Held {
  const byName = new Map<string, Map<string, string>>();
  return (name, key) => {
    const byKey = byName.get(name) ?? new Map<string, string>();
    byName.set(name, byKey);
    const known = byKey.get(key) ?? heldNow(recorder, name, key);
    byKey.set(key, known);
    return known;
  };
}

/** Whether a reading of `account` would read the same now. */
function lookIn(recorder: Recorder, account: Account, held: Held): (reading: number) => Promise<boolean> {
  const { names, keys, digests, slots } = account;
  /** By property: not looked at, the same, another. */
  const slotNow = new Uint8Array(slots.name.length);
  const isSlot = (at: number): boolean => {
    if (slotNow[at] === 0) {
      const now = held(names[slots.name[at] ?? 0] ?? '', keys[slots.key[at] ?? 0] ?? '');
      slotNow[at] = now !== '' && now === digests[slots.digest[at] ?? 0] ? 1 : 2;
    }
    return slotNow[at] === 1;
  };
  const readingNow = new Map<number, Promise<boolean>>();
  const isReading = (at: number): Promise<boolean> => {
    const known = readingNow.get(at) ?? look(at);
    readingNow.set(at, known);
    return known;
  };
  const look = async (at: number): Promise<boolean> => {
    const [read, answers, asked] = [listAt(account.read, at), listAt(account.answers, at), account.asked.get(at)];
    // An answer that has read nothing was found elsewhere, and is asked for again; one about a value that whoever asks has made
    // follows from that value alone.
    const isLookup = asked !== undefined && asked.args !== null && read.length + answers.length === 0;
    if (!isLookup && read.every(isSlot)) {
      let same = true;
      for (const answer of answers) same &&= await isReading(answer);
      if (same) return true;
    }
    return asked !== undefined && isAnswer(recorder, asked);
  };
  return isReading;
}

/** Whether a question has the same answer now. */
async function isAnswer(recorder: Recorder, { question, args, about, value }: Asked): Promise<boolean> {
  const ask = questionOf(question);
  if (ask === undefined || args === null || value === null) return false;
  const now = args.map((one) => ('name' in one ? recorder.book.named(one.name) : one.value));
  if (now.includes(undefined) || digestIn(recorder, now) !== about) return false;
  try {
    const { value: answer } = await recorder.record(async () => await ask(...now));
    return digestIn(recorder, answer) === value;
  } catch {
    // What cannot be asked of the new model is asked again by whoever needs it, who says what is wrong.
    return false;
  }
}
