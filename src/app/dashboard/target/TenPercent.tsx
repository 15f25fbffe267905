import { aboutMoney } from '../../../ui/estimate.ts';
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
        {steps.map(({ step, tenPercentMore }) => (
          <li key={step}>
            {said.ten(said.step[step], aboutMoney(tenPercentMore, settings.currency))}
          </li>
        ))}
      </ul>
    </>
  );
}
