import { duplicatesOf } from '../../domain/duplicate.ts';
import type { Lead } from '../../domain/lead.ts';
import { leadLink } from '../../storage/leadLink.ts';
import type { Way } from '../../ui/undoing.ts';
import { words } from '../../ui/words/allWords.ts';
import { addressOf } from '../route.ts';
import { leadName } from './listing.ts';

const { told, duplicate } = words.leadsPage;

/**
 * What is said of a new lead. One that seems to be there already is said so at once, with the way to
 * its page, where both can become one.
 */
export function loggedNotice(
  lead: Pick<Lead, 'id' | 'name' | 'email' | 'link'>,
  leads: readonly Lead[],
): { readonly said: string; readonly way?: Way } {
  const logged = told.leadLogged(lead.name);
  const [known] = duplicatesOf({ ...lead, link: leadLink(lead.link) }, leads);
  if (known === undefined) return { said: logged };
  return {
    said: `${logged} ${duplicate.looksLike(leadName(known.lead))}`,
    way: { label: duplicate.look, href: addressOf('leads', { lead: lead.id }) },
  };
}
