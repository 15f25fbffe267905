import type { Day } from '../../domain/calendar.ts';
import { asked } from './asked.ts';
import { LeadDialog } from './LeadDialog.tsx';
import { LostDialog } from './LostDialog.tsx';
import type { LeadsRecords } from './read.ts';
import { SaleDialog } from './SaleDialog.tsx';
import { SaleEditDialog } from './SaleEditDialog.tsx';

/** The question that stands over the page, if one was asked. */
export function Questions({
  records,
  today,
}: {
  readonly records: LeadsRecords;
  readonly today: Day;
}) {
  const question = asked.value;
  switch (question?.kind) {
    case undefined:
      return null;
    case 'lead':
      return <LeadDialog lead={null} records={records} />;
    case 'edit':
      return <LeadDialog lead={question.lead} records={records} />;
    case 'sale':
    case 'won':
      return (
        <SaleDialog
          lead={question.lead}
          wins={question.kind === 'won'}
          records={records}
          today={today}
        />
      );
    case 'edit sale':
      return <SaleEditDialog sale={question.sale} records={records} today={today} />;
    case 'lost':
      return <LostDialog lead={question.lead} settings={records.settings} />;
  }
}
