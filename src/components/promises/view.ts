/** Writes rows and counts into the page: fills clones of the row that its template holds. */
import type { PromiseRow, Named } from '../../derive/promises/row.ts';
import type { Answer } from '../../model/answer.ts';
import { below } from '../../text/base-address.ts';
import { must } from '../../text/must.ts';

export interface Said {
  readonly answers: Readonly<Record<Answer, string>>;
  readonly nobody: string;
}

const href = (path: string): string => below(import.meta.env.BASE_URL, path);

function part(row: ParentNode, name: string): HTMLElement {
  return must(row.querySelector<HTMLElement>(`[data-part="${name}"]`), name);
}

function fillLink(row: ParentNode, name: string, { name: text, path }: Named): void {
  const link = part(row, name);
  link.textContent = text;
  link.setAttribute('href', href(path));
}

function linkTo({ name, path }: Named): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href(path);
  link.textContent = name;
  return link;
}

export function rowElement(template: HTMLTemplateElement, row: PromiseRow, said: Said): DocumentFragment {
  const made = document.importNode(template.content, true);
  must(made.querySelector('tr'), 'row').dataset['promise'] = row.id;
  const answer = part(made, 'answer');
  answer.className = `answer answer-${row.answer}`;
  answer.querySelector('use')?.setAttribute('href', `#s-${row.answer}`);
  must(answer.querySelector('span'), 'word').textContent = said.answers[row.answer];
  part(made, 'why').textContent = row.why;
  fillLink(made, 'statement', row.statement);
  part(made, 'what').textContent = row.what;
  part(made, 'when').textContent = row.when;
  fillLink(made, 'where', row.where);
  const who = part(made, 'who');
  who.replaceChildren(...row.who.flatMap((one, index) => (index > 0 ? [', ', linkTo(one)] : [linkTo(one)])));
  if (row.who.length === 0) who.textContent = said.nobody;
  if (row.lacks === null) part(made, 'lacks').remove();
  else part(made, 'lacks').textContent = row.lacks;
  if (!row.passed) part(made, 'passed').remove();
  fillEarlier(part(made, 'earlier'), row.earlier);
  return made;
}

function fillEarlier(details: HTMLElement, texts: readonly string[]): void {
  details.querySelector('p')?.remove();
  if (texts.length === 0) details.remove();
  for (const text of texts) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    details.append(paragraph);
  }
}

/** Counts and shares beside the answers, and the bar in their proportion. */
export function fillSplit(
  split: Readonly<Record<Answer, number>>,
  share: (count: number, all: number) => number,
  format: (n: number) => string,
): void {
  const all = Object.values(split).reduce((sum, count) => sum + count, 0);
  for (const item of document.querySelectorAll<HTMLElement>('[data-split]')) {
    const count = countOf(split, item.dataset['split']);
    item.hidden = count === 0;
    must(item.querySelector('[data-count]'), 'count').textContent = format(count);
    must(item.querySelector('[data-share]'), 'share').textContent = String(share(count, all));
  }
  document.querySelector('.split')?.setAttribute('viewBox', `0 0 ${Math.max(1, all)} 1`);
  let x = 0;
  for (const bar of document.querySelectorAll<SVGElement>('[data-bar]')) {
    const count = countOf(split, bar.dataset['bar']);
    bar.setAttribute('x', String(x));
    bar.setAttribute('width', String(count));
    x += count;
  }
}

const countOf = (split: Readonly<Record<string, number>>, answer: string | undefined): number =>
  split[answer ?? ''] ?? 0;
