import type { Day } from '../../domain/calendar.ts';
import { dueOn } from '../../domain/followUp.ts';
import type { Lead } from '../../domain/lead.ts';
import { dropFollowUp, snoozeFollowUp } from '../../storage/followUps.ts';
import { doFollowUp } from '../../storage/touches.ts';
import { words } from '../../ui/words/allWords.ts';
import { addressOf } from '../route.ts';
import { db } from '../store.ts';
import { now, today } from '../today.ts';
import { carryOut } from '../told.ts';
import { leadName } from './listing.ts';

const said = words.leadsPage.due;
const told = words.leadsPage.told;
/** More than a handful is not a next step. */
const SHOWN = 5;

/** The follow-ups that are due, before anything else: done, put off or dropped with one key each. */
export function Due({ due, day }: { readonly due: readonly Lead[]; readonly day: Day }) {
  if (due.length === 0) return null;
  return (
    <section class="waiting" aria-labelledby="waiting">
      <h2 id="waiting">{said.title}</h2>
      <ul>
        {due.slice(0, SHOWN).map((lead) => (
          <DueLead key={lead.id} lead={lead} day={day} />
        ))}
      </ul>
      {due.length > SHOWN && <p class="faint">{said.more(due.length - SHOWN)}</p>}
      <p class="faint keys">{said.keys}</p>
    </section>
  );
}

function DueLead({ lead, day }: { readonly lead: Lead; readonly day: Day }) {
  const due = dueOn(lead, day);
  const late = due.kind === 'overdue';
  const name = leadName(lead);
  return (
    <li>
      <a
        href={addressOf('leads', { lead: lead.id })}
        aria-keyshortcuts="d s x"
        onKeyDown={(event) => onKey(event, lead)}
      >
        <b>
          <bdi>{name}</bdi>
        </b>
        <span class="promise">
          {lead.followUp === '' ? said.noPromise : <bdi>{lead.followUp}</bdi>}
        </span>
        <span class={late ? 'alert' : 'quiet'}>{late ? said.overdue(due.byDays) : said.today}</span>
      </a>
      <div class="actions">
        <button type="button" aria-label={said.doneFor(name)} onClick={() => done(lead)}>
          {said.done}
        </button>
        <button type="button" aria-label={said.snoozeFor(name)} onClick={() => snooze(lead)}>
          {said.snooze}
        </button>
        <button type="button" aria-label={said.dropFor(name)} onClick={() => drop(lead)}>
          {said.drop}
        </button>
      </div>
    </li>
  );
}

const done = (lead: Lead) =>
  carryOut(() => doFollowUp(db, lead.id, null, now()), told.done(lead.name));

const drop = (lead: Lead) =>
  carryOut(() => dropFollowUp(db, lead.id, now()), told.dropped(lead.name));

const snooze = (lead: Lead) =>
  carryOut(() => snoozeFollowUp(db, lead.id, today(), now()), told.snoozed(lead.name));

function onKey(event: KeyboardEvent, lead: Lead): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const act = { d: done, s: snooze, x: drop }[event.key.toLowerCase()];
  if (act === undefined) return;
  event.preventDefault();
  const row = (event.currentTarget as HTMLElement).closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  next?.querySelector('a')?.focus();
  void act(lead);
}
