import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Day } from '../../domain/calendar.ts';
import { dueOn } from '../../domain/followUp.ts';
import type { Lead } from '../../domain/lead.ts';
import type { Settings } from '../../domain/settings.ts';
import { isOpen, neighbourStage } from '../../domain/stage.ts';
import { channelName } from '../../ui/channelName.ts';
import { shortDay, wholeMoney } from '../../ui/format.ts';
import { stageName } from '../../ui/stageName.ts';
import { words } from '../../ui/words/allWords.ts';
import { addressOf, route } from '../route.ts';
import { follow, moveOrAsk } from './asked.ts';
import { goTo } from './boardKeys.ts';
import { leadName } from './listing.ts';

const said = words.leadsPage.card;

/** A lead on the board: drag it to another stage, or move it with Shift and an arrow key. */
export function Card({
  lead,
  settings,
  today,
  current,
  dragged,
}: {
  readonly lead: Lead;
  readonly settings: Settings;
  readonly today: Day;
  readonly current: boolean;
  readonly dragged: Signal<Lead | null>;
}) {
  const link = useRef<HTMLAnchorElement>(null);
  useFollowed(lead, link);
  const late = isOpen(lead) && dueOn(lead, today).kind === 'overdue';
  return (
    <li>
      <a
        ref={link}
        class="card"
        href={addressOf('leads', { ...Object.fromEntries(route.value.query), lead: lead.id })}
        aria-current={current ? 'true' : undefined}
        aria-keyshortcuts="Shift+ArrowRight Shift+ArrowLeft"
        onKeyDown={(event) => onKey(event, lead, settings)}
        onDragStart={(event) => {
          event.dataTransfer?.setData('text/plain', leadName(lead));
          dragged.value = lead;
        }}
        onDragEnd={() => {
          dragged.value = null;
        }}
      >
        <b>
          <bdi>{leadName(lead)}</bdi>
        </b>
        <span class="num">
          {lead.expectedAmount === null ? '' : wholeMoney(lead.expectedAmount, settings.currency)}
        </span>
        <span class={late ? 'due late' : 'due'}>{dueText(lead, today)}</span>
      </a>
    </li>
  );
}

/** A card that was moved by key is drawn anew in another column and takes the focus along. */
function useFollowed(lead: Lead, link: { readonly current: HTMLAnchorElement | null }): void {
  useEffect(() => {
    if (follow.value !== lead.id) return;
    follow.value = null;
    link.current?.focus();
  }, [lead.id, lead.stage]);
}

function dueText(lead: Lead, today: Day): string {
  const channel = channelName(lead.channel);
  if (lead.stage === 'lost' && lead.lostReason !== null) {
    return said.lost(channel, words.leadsPage.reason[lead.lostReason]);
  }
  const due = dueOn(lead, today);
  switch (due.kind) {
    case 'none':
      return isOpen(lead) ? `${channel}, ${said.noStep}` : channel;
    case 'today':
      return `${channel}, ${said.today}`;
    case 'overdue':
      return `${channel}, ${said.overdue(due.byDays)}`;
    case 'later':
      return `${channel}, ${said.later(shortDay(lead.followUpOn ?? today))}`;
  }
}

function onKey(event: KeyboardEvent, lead: Lead, settings: Settings): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.shiftKey) {
    const to = step === null ? null : neighbourStage(lead.stage, step);
    if (to === null) return;
    event.preventDefault();
    void moveOrAsk(lead, to, stageName(to, settings));
    return;
  }
  if (goTo(event.currentTarget as HTMLElement, event.key)) event.preventDefault();
}
