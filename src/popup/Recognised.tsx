import { daysBetween } from '../domain/calendar.ts';
import type { KnownLead } from '../protocol/popup.ts';
import { stageName } from '../ui/stageName.ts';
import { knownLead as said } from '../ui/words/knownLead.ts';
import { Keyed } from './Keyed.tsx';
import type { Shown } from './shown.ts';

/** The lead whose page this is, above everything else; nothing if it is nobody's. */
export function Recognised({ view, show }: Shown) {
  const { known, today } = view;
  if (known === null) return null;
  return (
    <div class="due">
      <p>
        <b>
          <bdi>{known.name}</bdi>
        </b>
        <br />
        <span class="small quiet">{standing(known, today)}</span>
      </p>
      <Keyed of="k" onClick={() => show('known')}>
        {said.open}
      </Keyed>
    </div>
  );
}

/** "Opportunity, last contact 12 days ago". */
export function standing(known: KnownLead, today: string): string {
  const stage = stageName(known.stage, known.names);
  const { lastTouchOn } = known;
  return lastTouchOn === null
    ? said.untouched(stage)
    : said.touched(stage, daysBetween(lastTouchOn, today));
}
