import { isOpen } from '../../domain/stage.ts';
import { wholeMoney } from '../../ui/format.ts';
import { Opening } from '../../ui/Opening.tsx';
import { words } from '../../ui/words/allWords.ts';
import { likelyText } from './likely.ts';
import { mayBring } from './listing.ts';
import type { LeadsRecords } from './read.ts';

const said = words.leadsPage.answer;

/** How many are open, what they may bring, and who waits. */
export function LeadsOpening({
  records: { leads, settings },
  likely,
  due,
}: {
  readonly records: LeadsRecords;
  /** What all open leads are likely to bring, in minor units; `null` where that is not known. */
  readonly likely: number | null;
  readonly due: number;
}) {
  const stillOpen = leads.filter(isOpen);
  const open = stillOpen.length;
  const noStep = stillOpen.filter(({ followUpOn }) => followUpOn === null).length;
  if (leads.length === 0) {
    return (
      <Opening answer={said.none}>
        <p class="prose">{said.noneNext}</p>
      </Opening>
    );
  }
  const bring = bringText(mayBring(leads), likely, settings.currency);
  const first = open === 0 ? said.closedOnly(leads.length) : `${said.open(open)}${bring}.`;
  return <Opening answer={`${first} ${said.waiting(due)}${said.noStep(noStep)}`} />;
}

function bringText(may: number, likely: number | null, currency: string): string {
  const about = likelyText(likely, currency);
  if (about !== null) return said.likely(about);
  return may > 0 ? said.may(wholeMoney(may, currency)) : '';
}
