/** Words that make a question and say nothing of what is asked: they weigh little beside other words. */
import type { Lang } from '../../model/schema/common.ts';
import { fold } from './syllables.ts';

/** A role that a question asks for: “who leads …”, “ai chủ trì …”. */
export type AskedRole = 'lead' | 'coordinate' | 'advise';

interface QuestionWords {
  /** Phrases of several words, and words that are clear by themselves. */
  anywhere: readonly string[];
  /** Words that mean a question only where a question begins or ends. */
  atEnds: readonly string[];
  roles: Readonly<Record<string, AskedRole>>;
  /** Phrases that ask for a number: what answers is a target. */
  amounts: readonly string[];
}

const WORDS: Record<Lang, QuestionWords> = {
  vi: {
    anywhere: [
      'ai chịu trách nhiệm',
      'ai phụ trách',
      'chịu trách nhiệm',
      'có trách nhiệm gì',
      'bao nhiêu',
      'bao giờ',
      'khi nào',
      'lúc nào',
      'lấy ở đâu',
      'ở đâu ra',
      'ở đâu',
      'từ đâu',
      'lấy từ đâu',
      'thế nào',
      'như thế nào',
      'ra sao',
      'làm sao để',
      'làm sao',
      'làm thế nào',
      'phải làm gì',
      'làm gì',
      'là gì',
      'gì không',
      'có không',
      'có phải',
      'vì sao',
      'tại sao',
      'được hỗ trợ gì',
      'cơ quan nào',
      'trường nào',
      'thành phố nào',
      'nơi nào',
      'đơn vị nào',
      'sở nào',
      'ngành nào',
      'ban nào',
      'phần trăm',
      'muốn',
      'cho tôi biết',
    ],
    atEnds: ['ai', 'gì', 'nào', 'đâu', 'có', 'không', 'được', 'ở', 'là', 'những', 'các', 'của', 'cho', 'thì', 'phải'],
    roles: {
      'ai chịu trách nhiệm': 'lead',
      'ai phụ trách': 'lead',
      'chịu trách nhiệm': 'lead',
      'chủ trì': 'lead',
      'phối hợp': 'coordinate',
      'tham mưu': 'advise',
    },
    amounts: ['bao nhiêu', 'mấy phần trăm', 'tỷ lệ nào'],
  },
  en: {
    anywhere: [
      'who is responsible for',
      'responsible for',
      'who is in charge of',
      'in charge of',
      'who leads',
      'able to',
      'be',
      'how many',
      'how much',
      'how can',
      'how is',
      'what is done for',
      'what support is there',
      'who',
      'whom',
      'whose',
      'what',
      'which',
      'when',
      'where',
      'why',
      'how',
      'do',
      'does',
      'did',
      'is',
      'are',
      'was',
      'were',
      'will',
      'would',
      'can',
      'could',
      'should',
      'must',
      'have',
      'has',
      'had',
      'there',
      'any',
      'come',
      'comes',
      'get',
      'tell',
      'me',
      'please',
      'about',
      'done',
    ],
    atEnds: [],
    roles: {
      'who is responsible for': 'lead',
      'responsible for': 'lead',
      'who is in charge of': 'lead',
      'in charge of': 'lead',
      'who leads': 'lead',
    },
    amounts: ['how many', 'how much of', 'what share', 'what percentage', 'what proportion'],
  },
};

/** Long phrases first. */
const byLength = (phrases: readonly string[]): string[][] =>
  phrases.map((phrase) => fold(phrase).split(' ').map(fold)).sort((a, b) => b.length - a.length);

const READ = Object.fromEntries(
  Object.entries(WORDS).map(([lang, { anywhere, atEnds, roles, amounts }]) => [
    lang,
    {
      anywhere: byLength(anywhere),
      atEnds: new Set(atEnds.map(fold)),
      roles: Object.entries(roles).map(([phrase, role]) => ({ words: phrase.split(' ').map(fold), role })),
      amounts: byLength(amounts),
    },
  ]),
);

interface Stretch {
  from: number;
  to: number;
}

export interface AskedBy {
  /** For each word, whether it only makes the question. */
  soft: boolean[];
  role: (Stretch & { role: AskedRole }) | null;
  /** Where the query asks for a number. */
  amount: Stretch | null;
}

const standsAt = (words: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, offset) => words[at + offset] === word);

/** Reads the words of a query as typed. */
export function readQuestion(typed: readonly string[], lang: Lang): AskedBy {
  const words = typed.map(fold);
  const soft = words.map(() => false);
  const known = READ[lang];
  if (known === undefined) return { soft, role: null, amount: null };
  for (const phrase of known.anywhere)
    for (let at = 0; at + phrase.length <= words.length; at++)
      if (standsAt(words, at, phrase)) soft.fill(true, at, at + phrase.length);
  for (let at = 0; at < words.length && (soft[at] === true || known.atEnds.has(words[at] ?? '')); at++) soft[at] = true;
  for (let at = words.length - 1; at >= 0 && (soft[at] === true || known.atEnds.has(words[at] ?? '')); at--)
    soft[at] = true;
  const stretchOf = (phrase: readonly string[]): Stretch | null => {
    const from = words.findIndex((_, at) => standsAt(words, at, phrase));
    return from < 0 ? null : { from, to: from + phrase.length };
  };
  const role = known.roles.flatMap(({ words: phrase, role: asked }) => {
    const stretch = stretchOf(phrase);
    return stretch === null ? [] : [{ role: asked, ...stretch }];
  })[0];
  const amount = known.amounts.map(stretchOf).find((stretch) => stretch !== null);
  return { soft, role: role ?? null, amount: amount ?? null };
}
