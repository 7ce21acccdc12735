/** Owns where a reader tells the publisher of a mistake: a letter or a form that already says which page and which state of the data. */
import { contactWords } from '../i18n/words/contact.ts';
import { formatDate } from '../i18n/format.ts';
import type { Site } from '../model/types.ts';
import type { Lang } from '../text/bilingual.ts';
import { localised } from './address.ts';
import { absolute, contactOf } from './publication.ts';

/** Pages on which a new issue is written, by how their address ends, and what they call its title and its text. */
const FORMS: readonly (readonly [end: string, title: string, text: string])[] = [
  ['/-/issues/new', 'issue[title]', 'issue[description]'],
  ['/issues/new', 'title', 'body'],
];

/** Null where the publisher has named nobody. A page that is no form is led to as it is. */
export function reportHref(site: Pick<Site, 'publisher'>, path: string, title: string, lang: Lang): string | null {
  const contact = contactOf(site);
  if (contact === null) return null;
  const w = contactWords(lang);
  const subject = w.subject(title);
  const body = w.body(absolute(site, localised(path, lang)), formatDate(site.publisher.updated, lang));
  if (contact.kind === 'email')
    return `${contact.href}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  const form = FORMS.find(([end]) => contact.href.replace(/\/$/, '').endsWith(end));
  if (form === undefined) return contact.href;
  const [, titleField, textField] = form;
  return `${contact.href}?${new URLSearchParams({ [titleField]: subject, [textField]: body }).toString()}`;
}
