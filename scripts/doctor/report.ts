/** How findings are told: as lines of a terminal, or as the Markdown of an issue. */
import type { Lang } from '../../src/model/schema/common.ts';
import type { Finding } from './finding.ts';

const SIGNS = { good: '✓', note: '·', bad: '✗' } as const;

export const linesOf = (all: readonly Finding[], lang: Lang): string[] =>
  all.flatMap(({ state, words, todo }) => [
    `${SIGNS[state]} ${words[lang]}`,
    ...(todo !== undefined && state !== 'good' ? [`    → ${todo[lang]}`] : []),
  ]);

const WORDS = {
  vi: { bad: 'Phải làm', note: 'Cần biết', seen: 'Đã xem' },
  en: { bad: 'To do', note: 'To know', seen: 'Looked at' },
} as const;

/** What stands in a name of a file or an answer of a stranger shall be read as text, and call nobody. */
const literal = (text: string): string => text.replace(/[\\`*_[\]<>#@|~]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** `place` is what was looked at, `day` when: `2026-11-26`. */
export function markdownOf(all: readonly Finding[], place: string, day: string, lang: Lang): string {
  const words = WORDS[lang];
  const part = (title: string, state: Finding['state'], box: string) => {
    const some = all.filter((one) => one.state === state);
    const lines = some.map(
      ({ words: said, todo }) =>
        `- ${box}${literal(said[lang])}${todo === undefined ? '' : `\n      → ${literal(todo[lang])}`}`,
    );
    return some.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];
  };
  return [
    `${words.seen}: ${place}, ${day}`,
    '',
    ...part(words.bad, 'bad', '[ ] '),
    ...part(words.note, 'note', ''),
  ].join('\n');
}
