import { OBSTACLES } from '../../domain/goal.ts';
import { Field } from '../../ui/Field.tsx';
import { words } from '../../ui/words/words.ts';
import type { Draft } from './draft.ts';

/** What is in the way of the target; nothing is an answer too. */
export function InTheWay({
  draft,
  change,
}: {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}) {
  const said = words.welcome.inTheWay;
  return (
    <div class="in-the-way">
      <Field label={said.label} hint={said.hint}>
        {(control) => (
          <select
            {...control}
            value={draft.obstacle}
            onChange={({ currentTarget: { value } }) =>
              change({ obstacle: OBSTACLES.find((one) => one === value) ?? '' })
            }
          >
            <option value="">{said.none}</option>
            {OBSTACLES.map((one) => (
              <option key={one} value={one}>
                {words.goals.obstacle[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
