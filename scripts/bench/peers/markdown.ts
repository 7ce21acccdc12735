/** Text of a page as Markdown that says it and nothing more. */
import type { PageText } from '../page-texts.ts';

/** Every sign that could mean something in Markdown or in a template, as itself. */
const escaped = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/\s+/g, ' ');

export const markdownOf = ({ texts }: PageText): string => `${texts.map(escaped).join('\n\n')}\n`;

/** The same name for each writer, whatever the address is made of. */
export const fileName = (index: number): string => `p${String(index).padStart(7, '0')}.md`;
