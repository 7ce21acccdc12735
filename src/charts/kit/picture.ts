/** A drawing that leaves the site: white ground, finding and subject above, source below, so that the file speaks for itself. */
import { visit } from 'unist-util-visit';
import { painted } from './palette.ts';
import { at, label, lineOf, s, WIDE, type Drawn, type Element } from './svg.ts';
import { wrap } from './text-width.ts';

const MARGIN = 16;
const [FINDING, SUBJECT, SOURCE] = [18, 13, 12];

export interface Caption {
  id: string;
  finding: string;
  subject: string;
  reading: string;
  source: string;
}

export function framed({ height, from, shapes }: Drawn, { id, finding, subject, reading, source }: Caption): Element {
  const { width } = WIDE;
  const heading = wrap(finding, width, FINDING, 600);
  const below = wrap(subject, width, SUBJECT);
  const foot = wrap(source, width, SOURCE);
  const second = MARGIN + heading.length * lineOf(FINDING) + 4;
  const top = at(second + below.length * lineOf(SUBJECT) + 12);
  const end = top + height + 14 + foot.length * lineOf(SOURCE);
  const [whole, tall] = [width + 2 * MARGIN, Math.ceil(end + MARGIN)];
  const inside = s('svg', { x: MARGIN, y: top, width, height, viewBox: `0 0 ${width} ${Math.ceil(height)}` }, shapes);
  return standAlone(
    s(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${whole} ${tall}`,
        width: whole,
        height: tall,
        role: 'img',
        'aria-labelledby': `${id}-title ${id}-desc`,
        'font-family': "'Be Vietnam Pro', system-ui, sans-serif",
        'font-size': 12,
      },
      [
        s('title', { id: `${id}-title` }, `${finding} · ${subject}`),
        s('desc', { id: `${id}-desc` }, reading),
        // What a gallery shows of it: the beginning of the marks, twice as wide as high.
        s('view', {
          id: 'marks',
          viewBox: `${MARGIN} ${at(top + from)} ${width} ${width * 0.5}`,
          preserveAspectRatio: 'xMinYMin meet',
        }),
        s('rect', { width: whole, height: tall, className: 'c-paper' }),
        label(heading, MARGIN, MARGIN + FINDING, FINDING, 'c-label c-strong'),
        label(below, MARGIN, second + SUBJECT, SUBJECT, 'c-muted'),
        inside,
        label(foot, MARGIN, top + height + 22, SOURCE, 'c-muted'),
      ],
    ),
  );
}

/** A file is read where neither pages nor their stylesheet are beside it: marks keep their words and lose their links, classes become colours. */
function standAlone(drawing: Element): Element {
  visit(drawing, 'element', (node) => {
    const { className, ...rest } = node.properties;
    const names = Array.isArray(className) ? className.map(String) : [];
    // What is no colour says what a part is: a panel, a line that joins values.
    const parts = names.filter((name) => name.startsWith('c-') && Object.keys(painted([name])).length === 0);
    node.properties = {
      ...(node.tagName === 'a' ? {} : rest),
      ...painted(names),
      ...(parts.length > 0 && { className: parts }),
    };
    if (node.tagName === 'a') node.tagName = 'g';
  });
  return drawing;
}
