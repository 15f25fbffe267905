import { Explained } from '../../../ui/Explained.tsx';
import type { Need } from './takes.ts';

/** What is needed, as figures that stand alone. */
export function Needs({ needs }: { readonly needs: readonly Need[] }) {
  return (
    <dl class="needs">
      {needs.map(({ name, amount, how, explained, kind }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <span class={kind}>
              <Explained by={explained}>{amount}</Explained>
            </span>
            <small>{how}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
