import { Opening } from './Opening.tsx';
import { words } from './words/words.ts';

/** A page whose records are being read: its name, and nothing that moves. */
export function Loading({ name }: { readonly name: string }) {
  return (
    <Opening answer={<span class="hidden">{name}</span>}>
      <p class="hidden" role="status">
        {words.pages.loading}
      </p>
    </Opening>
  );
}
