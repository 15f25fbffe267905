import { linkOf } from '../domain/link.ts';

/**
 * A link as leads keep it, so that links compare as text: the one address of a person's page or a
 * conversation. `https://` may be left out. What is no web address stays as it was written; it is
 * shown and never opened.
 */
export function leadLink(written: string): string {
  const text = written.trim();
  if (text === '') return '';
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  return (url === null ? null : linkOf(url)) ?? text;
}
