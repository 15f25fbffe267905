import type { ComponentChildren } from 'preact';
import { Explained } from './Explained.tsx';

/** A figure that stands in a sentence, as it is written there, and how it came about. */
export interface ToldFigure {
  readonly figure: string;
  readonly by: string;
}

/** A sentence whose figures tell how they came about; they come in the order they are given in. */
export function ExplainedIn({
  text,
  figures,
}: {
  readonly text: string;
  readonly figures: readonly ToldFigure[];
}) {
  const parts: ComponentChildren[] = [];
  let rest = text;
  for (const { figure, by } of figures) {
    const at = rest.indexOf(figure);
    if (at === -1) continue;
    parts.push(rest.slice(0, at), <Explained by={by}>{figure}</Explained>);
    rest = rest.slice(at + figure.length);
  }
  return (
    <>
      {parts}
      {rest}
    </>
  );
}
