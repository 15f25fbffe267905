import { Field } from '../../../ui/Field.tsx';

/** One of several answers in a list, or none yet. */
export function Pick<Value extends string>({
  label,
  hint,
  none,
  value,
  options,
  onPick,
}: {
  readonly label: string;
  readonly hint?: string;
  /** What the list says while there is no answer. */
  readonly none: string;
  readonly value: Value | null;
  readonly options: readonly (readonly [Value, string])[];
  readonly onPick: (value: Value | null) => void;
}) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <select
          {...control}
          value={value ?? ''}
          onChange={(event) => {
            const { value: picked } = event.currentTarget;
            onPick(options.find(([one]) => one === picked)?.[0] ?? null);
          }}
        >
          <option value="">{none}</option>
          {options.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
