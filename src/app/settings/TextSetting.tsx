import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Read } from '../../ui/amount.ts';
import type { ControlProps } from '../../ui/Field.tsx';
import { words } from '../../ui/words/allWords.ts';
import { type Kept, NO_CHANGE } from './keep.ts';
import { Setting } from './Setting.tsx';

/** A setting that is typed: kept on leaving the field, and only if it can be read. */
export function TextSetting({
  label,
  hint,
  value,
  shown,
  read,
  kept,
  onValue,
  children,
}: {
  readonly label: string;
  readonly hint: string;
  /** The kept value as it is typed. */
  readonly value: string;
  /** The kept value as it is said; `''` for none. */
  readonly shown: string;
  readonly read: (text: string) => Read<number>;
  readonly kept: Kept;
  readonly onValue: (value: number | null) => void;
  readonly children: (
    control: ControlProps & {
      readonly value: string;
      readonly onInput: (event: { readonly currentTarget: HTMLInputElement }) => void;
      readonly onChange: () => void;
    },
  ) => ComponentChildren;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const leave = () => {
    if (typed === null) return;
    const next = read(typed);
    setWrong(next.kind === 'wrong' ? next.how : null);
    if (next.kind === 'wrong') return;
    setTyped(null);
    onValue(next.kind === 'value' ? next.value : null);
  };
  const counts = shown === '' ? '' : ` ${words.settings.stillCounts(shown)}`;
  return (
    <Setting
      label={label}
      hint={hint}
      kept={wrong === null ? kept : NO_CHANGE}
      error={wrong === null ? null : wrong + counts}
    >
      {(control) =>
        children({
          ...control,
          value: typed ?? value,
          onInput: (event) => setTyped(event.currentTarget.value),
          onChange: leave,
        })
      }
    </Setting>
  );
}
