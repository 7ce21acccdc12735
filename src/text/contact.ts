/** Owns how a publisher can be reached: an e-mail address or a page, and nothing else. */

export interface Contact {
  readonly kind: 'email' | 'page';
  /** As it is shown. */
  readonly text: string;
  /** `mailto:…` or `https://…`. */
  readonly href: string;
}

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const HOST = `(?:${LABEL}\\.)+${LABEL}`;
/** Letters that mean the same in every mail program and need no escaping in `mailto:`. */
const EMAIL = new RegExp(`^[a-z0-9_+-]+(?:\\.[a-z0-9_+-]+)*@${HOST}$`, 'i');
const PAGE = new RegExp(`^https://${HOST}(?:/[^\\s<>"'\\\\^\`{|}]*)?$`);
/** Names that nobody can be reached at: set aside for examples and tests. */
const EXAMPLE = /(?:^|[@.]|\/\/)(?:example\.(?:com|net|org)|[\w-]+\.(?:example|invalid|test|localhost))(?=\/|$)/i;

/** Null for anything that is neither. */
export function readContact(text: string): Contact | null {
  if (text.length > 254) return null;
  if (EMAIL.test(text)) return { kind: 'email', text, href: `mailto:${text}` };
  return PAGE.test(text)
    ? { kind: 'page', text: text.replace(/^https:\/\//, '').replace(/\/$/, ''), href: text }
    : null;
}

/** Whether an address, of a site, a page or a person, is made of a name that is set aside for examples. */
export const isExample = (address: string): boolean => EXAMPLE.test(address);
