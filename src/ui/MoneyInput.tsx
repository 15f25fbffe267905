import type { ControlProps } from './Field.tsx';
import { currencySign } from './format.ts';
import { NumberInput } from './NumberInput.tsx';

/** The control of an amount, with the sign of its currency before it. */
export function MoneyInput({
  control,
  currency,
  text,
  onText,
  onLeave,
}: {
  readonly control: ControlProps;
  readonly currency: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onLeave?: () => void;
}) {
  return (
    <span class="unit">
      <span aria-hidden="true">{currencySign(currency)}</span>
      <NumberInput control={control} text={text} onText={onText} onLeave={onLeave} />
    </span>
  );
}
