import type { StepStanding } from '../../../domain/analytics/bottleneck.ts';
import { ExplainedIn } from '../../../ui/ExplainedIn.tsx';
import { aboutMoney } from '../../../ui/estimate.ts';
import { preciseMoney, preciseShare } from '../../../ui/precise.ts';
import { words } from '../../../ui/words/words.ts';
import type { View } from '../view.ts';

const said = words.dashboard.target.whatIf;

/** What a tenth more at each single step would bring: something to try, no ranking. */
export function TenPercent({ view: { outlook, settings } }: { readonly view: View }) {
  const steps = (outlook?.standings ?? []).filter(({ tenPercentMore }) => tenPercentMore >= 1);
  if (steps.length === 0) return null;
  return (
    <>
      <h3>{said.tenTitle}</h3>
      <ul class="ruled">
        {steps.map((standing) => {
          const figure = aboutMoney(standing.tenPercentMore, settings.currency);
          const by = explainTen(standing, settings.currency);
          return (
            <li key={standing.step}>
              <ExplainedIn
                text={said.ten(said.step[standing.step], figure)}
                figures={[{ figure, by }]}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** A share near one cannot grow by a tenth: then it is less. */
export function explainTen({ reach, tenPercentMore }: StepStanding, currency: string): string {
  return said.tenHow(
    preciseMoney(reach, currency),
    preciseShare(tenPercentMore / reach),
    aboutMoney(tenPercentMore, currency),
  );
}
