import type { noticing as english } from '../en/noticing.ts';
import type { Like } from '../like.ts';

/** What keeps Worthwhile from noticing time now, on every page that shows time. */
export const noticing: Like<typeof english> = {
  lost: (platforms) =>
    `${platforms} wird nicht aufgezeichnet: Der Browser hat den Zugriff zurückgenommen.`,
  give: 'Zugriff wieder erlauben',
  storingFails: (since) =>
    `Seit ${since} konnte der Browser nichts mehr speichern. Was gespeichert ist, ist sicher. Schaffen Sie Platz auf der Festplatte, oder starten Sie den Browser neu.`,
};
