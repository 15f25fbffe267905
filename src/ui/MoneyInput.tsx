import type { ControlProps } from './Field.tsx';
import { currencySign } from './format.ts';

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
      <input
        {...control}
        class="num"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </span>
  );
}
