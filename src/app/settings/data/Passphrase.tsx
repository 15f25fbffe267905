import type { TargetedInputEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { ControlProps } from '../../../ui/Field.tsx';
import { words } from '../../../ui/words/allWords.ts';

const said = words.data.keeping;

/** A passphrase: hidden at first, and shown where the reader wants to see what is typed. */
export function Passphrase({
  control,
  fill,
  value,
  onValue,
}: {
  readonly control: ControlProps;
  /** What a keeper of passwords may do with it. */
  readonly fill: 'new-password' | 'off';
  readonly value: string;
  readonly onValue: (value: string) => void;
}) {
  const [shown, setShown] = useState(false);
  const field = {
    ...control,
    autoComplete: fill,
    spellcheck: false,
    value,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => onValue(event.currentTarget.value),
  };
  return (
    <div class="passphrase">
      {shown ? <input {...field} type="text" /> : <input {...field} type="password" />}
      <button type="button" onClick={() => setShown(!shown)}>
        {shown ? said.hide : said.show}
      </button>
    </div>
  );
}
