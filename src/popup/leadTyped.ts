import type { TabHere } from '../browser/popup.ts';
import { addDays, type Day } from '../domain/calendar.ts';
import { type Channel, readChannel } from '../domain/channel.ts';
import { readLine, readNote } from '../domain/entryText.ts';
import { proposedDay } from '../domain/followUp.ts';
import { personFrom } from '../domain/personName.ts';
import type { LoggedLead, PopupView } from '../protocol/popup.ts';
import { readMoney } from '../ui/amount.ts';
import { log } from './formWords.ts';
import { originOf, usualChannel } from './origin.ts';
import type { Typed } from './typed.ts';

/** A lead as it is typed. */
export interface TypedLead extends Typed {
  readonly name: string;
  readonly channel: string;
  /** The address of the page, and `'yes'` if it is to be kept. */
  readonly link: string;
  readonly keepLink: string;
  readonly step: string;
  readonly when: string;
  readonly date: string;
  readonly amount: string;
  readonly note: string;
}

export type FollowUpWhen = 'tomorrow' | 'soon' | 'week' | 'date' | 'none';

/** The workdays of the first settings: this is an offer, and she sees the day. */
const WORKDAYS = [1, 2, 3, 4, 5];

/** A lead's form as it opens; on a person's page with the name and the address the tab has now. */
export function blankLead(view: PopupView, tab: TabHere | null): TypedLead {
  const { name, link } = personOn(tab);
  return {
    name,
    link,
    channel: usualChannel(view.here),
    keepLink: link === '' ? '' : 'yes',
    step: '1',
    when: 'soon',
    date: followUpDay('soon', view.today, '') ?? '',
    amount: '',
    note: '',
  };
}

function personOn(tab: TabHere | null): { readonly name: string; readonly link: string } {
  return tab === null || tab.url === null
    ? { name: '', link: '' }
    : personFrom(tab.title ?? '', new URL(tab.url));
}

/** The day a choice stands for. */
export function followUpDay(when: FollowUpWhen, today: Day, date: string): Day | null {
  switch (when) {
    case 'tomorrow':
      return addDays(today, 1);
    case 'soon':
      return proposedDay('two working days', today, WORKDAYS);
    case 'week':
      return proposedDay('week', today, WORKDAYS);
    case 'date':
      return date;
    case 'none':
      return null;
  }
}

/** The fields that cannot be kept as they stand, each with how to write it. */
export type Wrong = { readonly [field in keyof TypedLead]?: string };

/** A lead that can be kept, or what is wrong with it. */
export type ReadLead =
  | { readonly kind: 'lead'; readonly lead: LoggedLead }
  | { readonly kind: 'wrong'; readonly wrong: Wrong };

/** The first step: a name and a channel are enough for a lead. */
export function readWho(typed: TypedLead, view: PopupView): ReadLead {
  const name = readLine(typed.name);
  const channel = readChannel(typed.channel) ?? undefined;
  const said = name.kind === 'read' ? name.value : '';
  if (said === '' || channel === undefined)
    return { kind: 'wrong', wrong: wrongWho(name.kind === 'refused', said, channel) };
  const link = typed.keepLink === 'yes' ? typed.link : '';
  const later = { followUpOn: null, expectedAmount: null, note: '' };
  const lead = { name: said, channel, link, ...later, ...originOf(view.here, channel) };
  return { kind: 'lead', lead };
}

function wrongWho(tooLong: boolean, name: string, channel: Channel | undefined): Wrong {
  return {
    ...(name === '' ? { name: tooLong ? log.nameTooLong : log.nameMissing } : {}),
    ...(channel === undefined ? { channel: log.channelMissing } : {}),
  };
}

/** Both steps. */
export function readLead(typed: TypedLead, view: PopupView, currency: string): ReadLead {
  const who = readWho(typed, view);
  if (who.kind === 'wrong') return who;
  const followUpOn = followUpDay(typed.when as FollowUpWhen, view.today, typed.date);
  const amount = readMoney(typed.amount, currency);
  const note = readNote(typed.note);
  const wrong: Wrong = {
    ...(followUpOn !== null && followUpOn < view.today ? { date: log.dateWrong } : {}),
    ...(amount.kind === 'wrong' ? { amount: amount.how } : {}),
    ...(note.kind === 'refused' ? { note: log.noteTooLong } : {}),
  };
  if (Object.keys(wrong).length > 0) return { kind: 'wrong', wrong };
  const expectedAmount = amount.kind === 'value' ? amount.value : null;
  const said = note.kind === 'read' ? note.value : '';
  return { kind: 'lead', lead: { ...who.lead, followUpOn, expectedAmount, note: said } };
}
