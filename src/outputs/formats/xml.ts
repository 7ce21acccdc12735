/** XML text from a tree; the library escapes, this adds what every file starts with. */
import { toXml } from 'xast-util-to-xml';
import type { Element } from 'xast';

/** A declaration, the element and a line end. */
export const xmlFile = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { closeEmptyElements: true })}\n`;
