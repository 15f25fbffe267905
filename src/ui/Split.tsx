import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One of several answers, of which exactly one holds. */
export interface Choice<T extends string | number> {
  readonly value: T;
  readonly label: ComponentChildren;
}

interface SplitProps<T extends string | number> {
  readonly legend: ComponentChildren;
  /** Whether the legend is only for screen readers, because the page says it another way. */
  readonly legendHidden?: boolean;
  readonly choices: readonly Choice<T>[];
  readonly chosen: T | null;
  readonly onChoice: (value: T) => void;
}

/** A few short answers side by side. */
export function Split<T extends string | number>(props: SplitProps<T>) {
  const name = useId();
  return (
    <fieldset>
      <legend class={props.legendHidden ? 'hidden' : 'label'}>{props.legend}</legend>
      <div class="split">
        {props.choices.map((choice) => (
          <label key={choice.value}>
            <input {...radio(name, choice, props)} />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function radio<T extends string | number>(
  name: string,
  { value }: Choice<T>,
  { chosen, onChoice }: SplitProps<T>,
) {
  return {
    type: 'radio' as const,
    name,
    value,
    checked: value === chosen,
    onChange: () => onChoice(value),
  };
}
