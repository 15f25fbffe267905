/**
 * The key under which `storage.local` holds the `PathTable` of a label of a host name, or of the
 * host of a site the user added. The worker writes the tables, which would be a third of the content
 * script; a page reads the one of its host.
 */
export const surfacesKey = (label: string): string => `surfaces:${label}`;
