import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What a control needs to belong to its label, its hint and its error. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

/** A control with its label above, its hint under the label and its error under the control. */
export function Field({
  label,
  hint,
  error,
  children,
}: {
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** How to write it, if it cannot be read as it stands. */
  readonly error?: string | null | undefined;
  readonly children: (control: ControlProps) => ComponentChildren;
}) {
  const control = useControl(hint, error);
  return (
    <div class="field">
      <label for={control.id}>{label}</label>
      <Hint of={control.id}>{hint}</Hint>
      {children(control)}
      <Wrong of={control.id}>{error}</Wrong>
    </div>
  );
}

/** The ids that tie a control to its hint and its error. */
export function useControl(
  hint: ComponentChildren,
  error: string | null | undefined,
): ControlProps {
  const id = useId();
  const about = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return {
    id,
    'aria-describedby': about === '' ? undefined : about,
    'aria-invalid': error ? true : undefined,
  };
}

/** What a field is for, in a few words; nothing if there is nothing to say. */
export function Hint({
  of,
  children,
}: {
  readonly of: string;
  readonly children?: ComponentChildren;
}) {
  return children ? (
    <span class="hint" id={`${of}-hint`}>
      {children}
    </span>
  ) : null;
}

/** How a field should be written; nothing while it can be read. */
export function Wrong({
  of,
  children,
}: {
  readonly of: string;
  readonly children: string | null | undefined;
}) {
  return children ? (
    <p class="error" id={`${of}-error`}>
      {children}
    </p>
  ) : null;
}
