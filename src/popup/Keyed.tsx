import type { ComponentChildren } from 'preact';

/** A button that a key presses too, and that shows which. */
export function Keyed(props: {
  /** The key's name, or nothing where only the pointer and Tab come here. */
  readonly of: string | undefined;
  readonly look?: string | undefined;
  readonly onClick: (event: MouseEvent) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <button
      type="button"
      class={props.look}
      data-hint={props.of?.toUpperCase()}
      aria-keyshortcuts={props.of}
      onClick={props.onClick}
    >
      <span>{props.children}</span>
    </button>
  );
}
