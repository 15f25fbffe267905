import type { ComponentChildren } from 'preact';
import { Field } from './Field.tsx';
import { MoneyInput } from './MoneyInput.tsx';

/** An amount of money as text; the page reads it with `parseAmount`. */
export function MoneyField({
  label,
  hint,
  error,
  currency,
  text,
  onText,
}: {
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly error?: string | null | undefined;
  readonly currency: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <MoneyInput control={control} currency={currency} text={text} onText={onText} />
      )}
    </Field>
  );
}
