import { isOpen } from '../../domain/stage.ts';
import { wholeMoney } from '../../ui/format.ts';
import { Opening } from '../../ui/Opening.tsx';
import { words } from '../../ui/words/words.ts';
import { mayBring } from './listing.ts';
import type { LeadsRecords } from './read.ts';

const said = words.leadsPage.answer;

/** How many are open, what they may bring, and who waits. */
export function LeadsOpening({
  records: { leads, settings },
  due,
}: {
  readonly records: LeadsRecords;
  readonly due: number;
}) {
  const open = leads.filter(isOpen).length;
  if (leads.length === 0) {
    return (
      <Opening answer={said.none}>
        <p class="prose">{said.noneNext}</p>
      </Opening>
    );
  }
  const may = mayBring(leads);
  const bring = may > 0 ? said.may(wholeMoney(may, settings.currency)) : '';
  const first = open === 0 ? said.closedOnly(leads.length) : `${said.open(open)}${bring}.`;
  return <Opening answer={`${first} ${said.waiting(due)}`} />;
}
