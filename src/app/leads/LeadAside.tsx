import { useEffect, useId, useRef } from 'preact/hooks';
import type { Likely } from '../../domain/analytics/likely.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Lead } from '../../domain/lead.ts';
import { useLive } from '../../ui/live.ts';
import { words } from '../../ui/words/allWords.ts';
import { addressOf, go, route } from '../route.ts';
import { Duplicates } from './Duplicates.tsx';
import { LeadActions } from './LeadActions.tsx';
import { LeadFacts } from './LeadFacts.tsx';
import { LeadSales } from './LeadSales.tsx';
import { NextStep } from './NextStep.tsx';
import { type LeadsRecords, readLead } from './read.ts';
import { StageField } from './StageField.tsx';
import { Touches } from './Touches.tsx';

const said = words.leadsPage.lead;

/** One lead beside the others: what comes next, where it stands, and everything that happened. */
export function LeadAside({
  id,
  records,
  today,
  likely,
}: {
  readonly id: string;
  readonly records: LeadsRecords;
  readonly today: Day;
  readonly likely: Likely | null;
}) {
  const lead = records.leads.find((one) => one.id === id);
  return lead === undefined ? (
    <aside class="lead">
      <h2>{said.gone}</h2>
      <p class="quiet">{said.goneWhy}</p>
      <Back />
    </aside>
  ) : (
    <Open
      key={lead.id}
      lead={lead}
      records={records}
      today={today}
      likely={likely?.byLead.get(lead.id) ?? null}
    />
  );
}

function Open({
  lead,
  records,
  today,
  likely,
}: {
  readonly lead: Lead;
  readonly records: LeadsRecords;
  readonly today: Day;
  /** What it is likely to bring, in minor units; `null` where that is not known. */
  readonly likely: number | null;
}) {
  const name = useId();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const own = useLive(() => readLead(lead.id, lead.sessionId), [lead.id, lead.sessionId]);
  const read = own.kind === 'ready' ? own.value : null;
  return (
    <aside
      class="lead"
      aria-labelledby={name}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !isField(event.target)) go('leads', withoutLead());
      }}
    >
      <div>
        <h2 id={name} ref={head} tabIndex={-1}>
          <bdi>{lead.name}</bdi>
        </h2>
        {lead.company !== '' && (
          <p class="quiet">
            <bdi>{lead.company}</bdi>
          </p>
        )}
      </div>
      <Duplicates lead={lead} leads={records.leads} />
      <NextStep lead={lead} settings={records.settings} today={today} />
      <StageField lead={lead} settings={records.settings} />
      <LeadFacts
        lead={lead}
        records={records}
        session={read?.session}
        likely={likely}
        today={today}
      />
      {lead.note !== '' && (
        <div>
          <h3>{said.note}</h3>
          <p class="note">
            <bdi>{lead.note}</bdi>
          </p>
        </div>
      )}
      {read && (
        <>
          <Touches touches={read.touches} today={today} />
          <LeadSales lead={lead} sales={read.sales} settings={records.settings} today={today} />
        </>
      )}
      <LeadActions lead={lead} />
      <Back />
    </aside>
  );
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, dialog') !== null;

function withoutLead(): { readonly [name: string]: string } {
  const { lead: _, ...rest } = Object.fromEntries(route.value.query) as { lead?: string };
  return rest;
}

function Back() {
  return (
    <p>
      <a href={addressOf('leads', withoutLead())}>{said.back}</a>
    </p>
  );
}
