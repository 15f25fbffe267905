import { LEAD_POOL_WEIGHT, STATED_WEIGHT } from '../../../domain/analytics/conversion.ts';
import type { StageEvidence } from '../../../domain/analytics/funnel.ts';
import { percent } from '../../../ui/format.ts';
import { precise, preciseShare } from '../../../ui/precise.ts';
import { words } from '../../../ui/words/lowerWords.ts';

const said = words.dashboardStop.explainStep;

/**
 * (W + 12 × the pool's share) ÷ (matured leads + 12), where the pool is the same leads with what
 * the plan says: (W + 6 × planned) ÷ (matured leads + 6).
 */
export function explainShare({ advanced, effective, share }: StageEvidence): string {
  const pooled = (share * (LEAD_POOL_WEIGHT + effective) - advanced) / LEAD_POOL_WEIGHT;
  const planned = (pooled * (STATED_WEIGHT + effective) - advanced) / STATED_WEIGHT;
  const matured = precise(effective);
  return [
    said.share(advanced, LEAD_POOL_WEIGHT, preciseShare(pooled), matured, percent(share)),
    said.pooled(advanced, STATED_WEIGHT, preciseShare(planned), matured, preciseShare(pooled)),
    said.planned(preciseShare(planned)),
  ].join('\n');
}
