import type { Channel } from '../../domain/channel.ts';
import { readEmail, readLine, readName, readNote } from '../../domain/entryText.ts';
import type { Lead } from '../../domain/lead.ts';
import type { LeadDetails } from '../../storage/leadChanges.ts';
import { writeMoney } from '../../ui/amount.ts';
import { words } from '../../ui/words/allWords.ts';
import { readAmount } from '../readAmount.ts';

const { wrong } = words.leadsPage;

/** A lead as it is being written. */
export interface LeadText {
  readonly name: string;
  readonly company: string;
  readonly email: string;
  readonly link: string;
  readonly channel: Channel;
  readonly may: string;
  readonly goalId: string | null;
  readonly note: string;
}

export type LeadErrors = { readonly [field in keyof LeadText]?: string };

export interface ReadLeadText {
  /** `null` if anything has to be mended first. */
  readonly details: LeadDetails | null;
  readonly errors: LeadErrors;
}

export const EMPTY_LEAD: LeadText = {
  name: '',
  company: '',
  email: '',
  link: '',
  channel: 'referral',
  may: '',
  goalId: null,
  note: '',
};

/** A lead as it would be typed. */
export function textOfLead(lead: Lead, currency: string): LeadText {
  const { name, company, email, link, channel, goalId, note } = lead;
  const may = writeMoney(lead.expectedAmount, currency);
  return { name, company, email, link, channel, goalId, note, may };
}

export function readLeadText(text: LeadText, currency: string): ReadLeadText {
  const name = readName(text.name);
  const company = readLine(text.company);
  const email = readEmail(text.email);
  const link = readLine(text.link);
  const note = readNote(text.note);
  const may = readAmount(text.may, currency);
  const badLink = link.kind === 'read' && !looksLikeLink(link.value);
  const errors: LeadErrors = {
    ...(name.kind === 'refused' ? { name: LINE_WRONG[name.reason] } : {}),
    ...(company.kind === 'refused' ? { company: wrong.tooLong } : {}),
    ...(email.kind === 'refused' ? { email: LINE_WRONG[email.reason] } : {}),
    ...(link.kind === 'refused' ? { link: wrong.tooLong } : {}),
    ...(badLink ? { link: wrong.link } : {}),
    ...(note.kind === 'refused' ? { note: wrong.noteTooLong } : {}),
    ...(may.kind === 'wrong' ? { may: may.how } : {}),
  };
  const unread = [name, company, email, link, note].some((entry) => entry.kind === 'refused');
  if (unread || Object.keys(errors).length > 0) return { details: null, errors };
  const value = (entry: { kind: string; value?: string }) => entry.value ?? '';
  return {
    details: {
      name: value(name),
      company: value(company),
      email: value(email),
      link: value(link),
      note: value(note),
      channel: text.channel,
      goalId: text.goalId,
      expectedAmount: may.kind === 'value' ? may.value : null,
    },
    errors,
  };
}

const LINE_WRONG = {
  empty: wrong.name,
  'too long': wrong.tooLong,
  'not an email': wrong.email,
} as const;

/** Something with a dot in its host, with or without `https://`. */
function looksLikeLink(text: string): boolean {
  return text === '' || /^(?:https?:\/\/)?[^\s/:@]+\.[^\s/:@]+(?::\d+)?(?:[/?#]\S*)?$/i.test(text);
}
