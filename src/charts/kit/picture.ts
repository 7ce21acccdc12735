/** A drawing that leaves the site: white ground, title above, source below, so that the file speaks for itself. */
import { label, s, WIDTH, wrap, type Element } from './svg.ts';

const MARGIN = 14;

export function framed(chart: Element, title: string, source: string): Element {
  const heading = wrap(title, WIDTH, 15);
  const foot = wrap(source, WIDTH, 9.5);
  const top = MARGIN + heading.length * 18.75 + 10;
  const height = Number(chart.properties['height']);
  const end = top + height + 14 + foot.length * 12;
  const { xmlns, role, ariaLabelledBy, fontFamily } = chart.properties;
  // A drawing begins with its name and its description, which belong to the whole picture.
  const [words, shapes] = [chart.children.slice(0, 2), chart.children.slice(2)];
  const [width, whole] = [WIDTH + 2 * MARGIN, Math.ceil(end + MARGIN)];
  return s('svg', { xmlns, viewBox: `0 0 ${width} ${whole}`, width, height: whole, role, ariaLabelledBy, fontFamily }, [
    ...words,
    s('rect', { width, height: whole, fill: '#fff' }),
    s('g', { fontWeight: 600 }, [label(heading, MARGIN, MARGIN + 14, 15)]),
    s('svg', { x: MARGIN, y: top, width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` }, shapes),
    label(foot, MARGIN, top + height + 20, 9.5),
  ]);
}
