import type { ControlProps } from './Field.tsx';

/** The control of a number as text; what it means is for the page to read. */
export function NumberInput({
  control,
  text,
  onText,
  onLeave,
}: {
  readonly control: ControlProps;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onLeave?: (() => void) | undefined;
}) {
  return (
    <input
      {...control}
      class="num"
      inputMode="decimal"
      autoComplete="off"
      value={text}
      onInput={(event) => onText(event.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}
