import { Field } from '../../../ui/Field.tsx';
import { words } from '../../../ui/words/allWords.ts';

/** A file to choose, or to drop on the field. */
export function FilePicker({
  label,
  hint,
  accept,
  error,
  onFile,
}: {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly error?: string | undefined;
  readonly onFile: (file: File) => void;
}) {
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  return (
    <section
      class="drop"
      aria-label={label}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <Field label={label} hint={hint} error={error}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept={accept}
            onChange={(event) => {
              take(event.currentTarget.files);
              // The same file chosen again is a wish to try again.
              event.currentTarget.value = '';
            }}
          />
        )}
      </Field>
      <p class="hint">{words.data.importing.drop}</p>
    </section>
  );
}
