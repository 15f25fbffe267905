import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of a page: its head hangs in the margin, its body opens with a finding. */
export function Section({
  title,
  note,
  kind = '',
  children,
}: {
  readonly title: string;
  readonly note?: ComponentChildren;
  /** A class for what this section does differently. */
  readonly kind?: string;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class={`section ${kind}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {note && <p>{note}</p>}
      </header>
      <div class="body">{children}</div>
    </section>
  );
}
