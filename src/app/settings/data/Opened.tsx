import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The name of a file that was just opened. The focus goes to it, since the field it was in is gone. */
export function Opened({ children }: { readonly children: ComponentChildren }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  return (
    <h3 class="label opened" tabIndex={-1} ref={head}>
      {children}
    </h3>
  );
}
