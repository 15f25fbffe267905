import type { ComponentChildren } from 'preact';
import { Field } from './Field.tsx';
import { NumberInput } from './NumberInput.tsx';

interface TextProps {
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly error?: string | null | undefined;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** One line of text; it follows the direction of what is written in it. */
export function TextField({ text, onText, ...rest }: TextProps) {
  return (
    <Field {...rest}>
      {(control) => (
        <input
          {...control}
          dir="auto"
          autoComplete="off"
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** A number as text; what it means is for the page to read. */
export function NumberField({ text, onText, ...rest }: TextProps) {
  return (
    <Field {...rest}>
      {(control) => <NumberInput control={control} text={text} onText={onText} />}
    </Field>
  );
}

/** A calendar day, as the browser asks for one; `''` while there is none. */
export function DayField({ text, onText, ...rest }: TextProps) {
  return (
    <Field {...rest}>
      {(control) => (
        <input
          {...control}
          type="date"
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** Several lines of text. */
export function NoteField({ text, onText, ...rest }: TextProps) {
  return (
    <Field {...rest}>
      {(control) => (
        <textarea
          {...control}
          rows={3}
          dir="auto"
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
