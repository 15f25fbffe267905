import { words } from '../../../ui/words/words.ts';
import type { FixingView } from '../view.ts';
import { checkOf, checksOf } from './order.ts';

const said = words.dashboard.fix;

/** Everything that is looked at, in its order, with the one that is shown. */
export function Order({ view }: { readonly view: FixingView }) {
  const shown = checkOf(view.fix);
  return (
    <>
      <p class="prose">{said.order}</p>
      <ol class="order">
        {checksOf(view.situation).map(({ check, state }) => (
          <li key={check} aria-current={check === shown ? 'step' : undefined}>
            <span>{said.checks[check]}</span>
            <span>{state}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
