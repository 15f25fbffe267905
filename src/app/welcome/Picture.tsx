import { type PricePlan, priceOfTime } from '../../domain/analytics/price.ts';
import { assumptionsOf } from '../../domain/business.ts';
import { Statement } from '../../ui/Opening.tsx';
import { priceSentence } from '../../ui/price.ts';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/allWords.ts';
import type { ReadDraft } from './draft.ts';

const said = words.welcome.picture;
/** Weeks that are drawn: so many that two customers stand on the line, where that is not too long. */
const FEWEST = 8;
const MOST = 26;

/** What the answers so far come to: how often her hours must bring a customer, said and drawn. */
export function Picture({
  read,
  currency,
}: {
  readonly read: ReadDraft;
  readonly currency: string;
}) {
  const plan = planOf(read);
  const price = priceOfTime(plan).weeksPerCustomer;
  return (
    <Section title={said.title} note={said.note}>
      <div aria-live="polite">
        <Statement>{priceSentence(plan, currency)}</Statement>
      </div>
      <Weeks apart={price.reason === null ? price.value : null} hours={plan.hoursAWeek ?? 0} />
    </Section>
  );
}

/** Hours she has not said are those usual for what she sells. */
function planOf({ answers: { settings } }: ReadDraft): PricePlan {
  const { business = null, hoursAWeek } = settings;
  const own = { business, hoursAWeek, usualConversion: null, daysToClose: null };
  return { ...settings, hoursAWeek: assumptionsOf(own).hoursAWeek?.value ?? null };
}

/** Weeks in a row, their hours below the line, and above it each customer they must bring. */
function Weeks({ apart, hours }: { readonly apart: number | null; readonly hours: number }) {
  const weeks = Math.min(MOST, Math.max(FEWEST, Math.ceil(2 * (apart ?? 0)) + 1));
  const customers = apart === null ? 0 : Math.floor(weeks / apart);
  const at = (week: number) => `${(100 * week) / weeks}%`;
  const deep = 4 + 28 * Math.min(1, hours / 20);
  return (
    <div class="weeks">
      <svg width="100%" height="72" aria-hidden="true">
        {Array.from({ length: weeks }, (_, week) => (
          <rect
            key={week}
            class="hours"
            x={at(week + 0.1)}
            y="36"
            width={at(0.8)}
            height={hours > 0 ? deep : 0}
          />
        ))}
        {apart !== null && customers > 0 && (
          <text x={at(apart)} y="12" text-anchor={apart < weeks / 2 ? 'start' : 'end'}>
            {said.customers}
          </text>
        )}
        <line x1="0" x2="100%" y1="35" y2="35" />
        {customers <= MOST * 2 &&
          Array.from({ length: customers }, (_, nth) => (
            <rect
              key={nth}
              class="customer"
              x={at((nth + 1) * (apart ?? 0))}
              y="20"
              width="11"
              height="11"
            />
          ))}
      </svg>
      <p class="weeks-names" aria-hidden="true">
        {said.weeks(weeks)}
      </p>
    </div>
  );
}
