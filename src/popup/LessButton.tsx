import type { Shown } from './shown.ts';
import { words } from './words.ts';

/** The quiet way to fewer questions; what there is to choose stands behind it. */
export function LessButton({ show }: Pick<Shown, 'show'>) {
  return (
    <button type="button" class="plain" onClick={() => show('less')}>
      {words.popup.ask.less}
    </button>
  );
}
