import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { NotSaved } from '../../ui/Failed.tsx';

/** What has become of an entry: being written, sent back for mending, or not stored. */
type State = 'open' | 'wrong' | 'not saved';

/** One thing to write down, as it is typed. */
export interface Entry<Text extends object> {
  readonly text: Text;
  readonly change: (part: Partial<Text>) => void;
  /** How to mend what cannot be read; nothing before the first try. */
  readonly errors: { readonly [field in keyof Text]?: string };
  readonly state: State;
  readonly save: () => Promise<void>;
}

/**
 * @param read the draft of a text, `null` where something cannot be read
 * @param add stores a draft and says what became of it
 * @param next what stands in the form once one is stored
 */
export function useEntry<Text extends object, Draft>(
  first: () => Text,
  read: (text: Text) => {
    readonly draft: Draft | null;
    readonly errors: { readonly [field in keyof Text]?: string };
  },
  add: (draft: Draft) => Promise<string>,
  next: (text: Text) => Text = first,
): Entry<Text> {
  const [text, setText] = useState<Text>(first);
  const [state, setState] = useState<State>('open');
  const { draft, errors } = read(text);
  const save = async () => {
    if (draft === null) return setState('wrong');
    const became = await add(draft);
    setState(became === 'done' ? 'open' : 'not saved');
    if (became === 'done') setText(next(text));
  };
  const change = (part: Partial<Text>) => setText({ ...text, ...part });
  return { text, change, errors: state === 'wrong' ? errors : {}, state, save };
}

/** The form of an entry: its fields in pairs, and one button that stores it. */
export function EntryForm({
  label,
  heading,
  entry: { state, save },
  submit,
  children,
}: {
  readonly label: string;
  readonly heading?: string;
  readonly entry: Pick<Entry<object>, 'state' | 'save'>;
  readonly submit: string;
  readonly children: ComponentChildren;
}) {
  return (
    <form
      noValidate
      class="entry"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {heading && <h3>{heading}</h3>}
      <div class="pair">{children}</div>
      {state === 'not saved' && <NotSaved />}
      <div class="actions">
        <button type="submit">{submit}</button>
      </div>
    </form>
  );
}
