import type { ComponentChildren } from 'preact';

/** The sentence that answers what the reader came to ask. One a page; it takes the focus when the page opens. */
export function Answer({ children }: { readonly children: ComponentChildren }) {
  return (
    <h1 class="answer" tabIndex={-1}>
      {children}
    </h1>
  );
}

/** The sentence that opens a section. */
export function Statement({
  id,
  children,
}: {
  readonly id?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <p class="statement" id={id}>
      {children}
    </p>
  );
}

/** The top of a page: the answer, and under it whatever explains it. */
export function Opening({
  answer,
  children,
}: {
  readonly answer: ComponentChildren;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="opening">
      <Answer>{answer}</Answer>
      {children}
    </div>
  );
}
