import { LEAD_POOL_WEIGHT } from '../../../domain/analytics/conversion.ts';
import { countOf, DEAL_POOL_WEIGHT, type DealSize } from '../../../domain/analytics/dealSize.ts';
import { hasLowerEnd } from '../../../domain/analytics/hourValue.ts';
import type { JudgedChannel } from '../../../domain/analytics/judgement.ts';
import { aboutMoney } from '../../../ui/estimate.ts';
import { precise, preciseMoney, preciseShare, preciseTime } from '../../../ui/precise.ts';
import { words } from '../../../ui/words/words.ts';
import { anHourBrings } from '../verdicts.ts';
import type { View } from '../view.ts';

const said = words.dashboard.channels.explainHour;

/** What an hour on a channel brings, from leads to money, with each figure's own formula. */
export function explainHour(judged: JudgedChannel, view: View): string {
  const { deal, value, range } = judged;
  if (deal === null || value === null || range === null) return '';
  const { currency, margin } = view.settings;
  const leads = value.winsPerHour / judged.conversion;
  return [
    said.hour(
      precise(leads),
      preciseShare(judged.conversion),
      preciseMoney(deal.mean, currency),
      margin === null ? '' : preciseShare(margin),
      preciseMoney(value.mean, currency),
    ),
    said.range(
      anHourBrings(judged, currency),
      hasLowerEnd(value) ? 8 : 9,
      aboutMoney(range.middle, currency),
    ),
    leadsFormula(judged, leads),
    buyersFormula(judged),
    saleFormula(judged, deal, currency),
    said.young,
  ].join('\n');
}

/** (1 + L) ÷ (the hours one lead takes in the pool + H). */
function leadsFormula({ counts, hours }: JudgedChannel, leadsPerHour: number): string {
  const pooled = (1 + counts.leads) / leadsPerHour - hours.leadHours;
  return said.leads(
    counts.leads,
    preciseTime(hours.leadHours),
    preciseTime(pooled),
    counts.history.pool,
    precise(leadsPerHour),
  );
}

/** (W + 12 × the pool's share) ÷ (matured leads + 12). */
function buyersFormula({ counts, conversion }: JudgedChannel): string {
  const { wins, effectiveLeads } = counts;
  const pooled = (conversion * (LEAD_POOL_WEIGHT + effectiveLeads) - wins) / LEAD_POOL_WEIGHT;
  return said.buyers(
    wins,
    precise(effectiveLeads),
    LEAD_POOL_WEIGHT,
    preciseShare(pooled),
    preciseShare(conversion),
  );
}

/** (own sales + 5 × the average of all channels) ÷ (their number + 5). */
function saleFormula({ counts }: JudgedChannel, deal: DealSize, currency: string): string {
  const own = countOf(counts.deals);
  const write = (minor: number) => preciseMoney(minor, currency);
  const total = deal.mean * (DEAL_POOL_WEIGHT + own) - DEAL_POOL_WEIGHT * deal.poolMean;
  const formula = said.sale(
    own,
    write(total),
    DEAL_POOL_WEIGHT,
    write(deal.poolMean),
    write(deal.mean),
  );
  const capped = counts.deals.some(({ net }) => deal.cap !== null && net > deal.cap);
  return capped ? `${formula} ${said.capped(write(deal.cap ?? 0))}` : formula;
}
