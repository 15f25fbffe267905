import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** The numbers of a picture as a table, which is made when it is first opened: it may have hundreds of rows. */
export function AsTable({
  name,
  table,
}: {
  readonly name: string;
  readonly table: () => ComponentChildren;
}) {
  const [wanted, setWanted] = useState(false);
  return (
    <details onToggle={(event) => event.currentTarget.open && setWanted(true)}>
      <summary>{name}</summary>
      {wanted && table()}
    </details>
  );
}
