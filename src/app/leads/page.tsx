import './leads.css';
import { useState } from 'preact/hooks';
import type { Likely } from '../../domain/analytics/likely.ts';
import { waiting } from '../../domain/followUp.ts';
import { useLive } from '../../ui/live.ts';
import { Ready } from '../../ui/Ready.tsx';
import { words } from '../../ui/words/words.ts';
import { route } from '../route.ts';
import { Spent } from '../spent/Spent.tsx';
import { today, zone } from '../today.ts';
import { Bar, viewIn } from './Bar.tsx';
import { Board } from './Board.tsx';
import { Due } from './Due.tsx';
import { LeadAside } from './LeadAside.tsx';
import { LeadsTable } from './LeadsTable.tsx';
import { useLikely } from './likely.ts';
import { findLeads } from './listing.ts';
import { Narrowing } from './Narrowing.tsx';
import { leadsBehind, narrowedBy } from './narrowed.ts';
import { LeadsOpening } from './Opening.tsx';
import { Questions } from './Questions.tsx';
import { type LeadsRecords, readLeads } from './read.ts';
import { Sales } from './Sales.tsx';

/** Everyone who may buy: who waits, where each one stands, and what was sold and spent. */
export function Page() {
  const records = useLive(readLeads, []);
  return (
    <Ready of={records} name={words.pages.name.leads}>
      {(read) => <Leads records={read} />}
    </Ready>
  );
}

function Leads({ records }: { readonly records: LeadsRecords }) {
  const [typed, setTyped] = useState('');
  const day = today();
  const { query } = route.value;
  const chosen = query.get('lead');
  const narrowed = narrowedBy(query);
  const found = findLeads(leadsBehind(records.leads, narrowed, zone()), typed);
  const due = waiting(records.leads, day);
  const likely = useLikely(records, day);
  return (
    <>
      <LeadsOpening records={records} likely={likely?.all ?? null} due={due.length} />
      <Due due={due} day={day} />
      <Bar typed={typed} onTyped={setTyped} found={found.length} />
      <Narrowing goals={records.goals} currency={records.settings.currency} />
      <div class={chosen === null ? 'work' : 'work two'}>
        <div>
          <Shown found={found} records={records} chosen={chosen} day={day} likely={likely} />
        </div>
        {chosen !== null && (
          <LeadAside key={chosen} id={chosen} records={records} today={day} likely={likely} />
        )}
      </div>
      <Questions records={records} today={day} />
    </>
  );
}

function Shown({
  found,
  records,
  chosen,
  day,
  likely,
}: {
  readonly found: LeadsRecords['leads'];
  readonly records: LeadsRecords;
  readonly chosen: string | null;
  readonly day: string;
  readonly likely: Likely | null;
}) {
  const { settings } = records;
  switch (viewIn(route.value.query)) {
    case 'board':
      return (
        <Board leads={found} settings={settings} today={day} chosen={chosen} likely={likely} />
      );
    case 'table':
      return <LeadsTable leads={found} settings={settings} today={day} />;
    case 'sales':
      return <Sales records={records} today={day} />;
    case 'spent':
      return <Spent settings={settings} sales={records.sales} today={day} />;
  }
}
