import type { ComponentChildren } from 'preact';
import { type ControlProps, Hint, useControl, Wrong } from '../../ui/Field.tsx';
import { words } from '../../ui/words/allWords.ts';
import type { Kept } from './keep.ts';

/** One setting: its name and what it does on the left, its control and what became of it on the right. */
export function Setting({
  label,
  hint,
  error,
  kept,
  children,
}: {
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly error?: string | null;
  readonly kept: Kept;
  readonly children: (control: ControlProps) => ComponentChildren;
}) {
  const control = useControl(hint, error);
  return (
    <div class="set">
      <div>
        <label for={control.id}>{label}</label>
        <Hint of={control.id}>{hint}</Hint>
      </div>
      <div>
        {children(control)}
        <Wrong of={control.id}>{error}</Wrong>
        <Saved kept={kept} />
      </div>
    </div>
  );
}

/** Says "Kept" aloud and on screen, and takes it back. */
export function Saved({ kept }: { readonly kept: Kept }) {
  return (
    <>
      <p class="saved" role="status">
        {kept.is === 'kept' && words.pages.kept}
        {kept.is === 'taken back' && words.settings.takenBack}
      </p>
      {kept.undo !== null && (
        <button type="button" class="plain undo-one" onClick={kept.undo}>
          {words.shared.undo}
        </button>
      )}
      {kept.is === 'not kept' && (
        <p class="error" role="alert">
          {words.settings.notKept}
        </p>
      )}
    </>
  );
}
