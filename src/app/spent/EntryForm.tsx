import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { NotDone } from '../../storage/rowChange.ts';
import { useOneAtATime } from '../../ui/oneAtATime.ts';
import { rebased } from '../../ui/rebased.ts';
import { NotKept } from '../leads/NotKept.tsx';
import type { Fate } from '../told.ts';

/** What has become of an entry: being written, sent back for mending, or why it was not stored. */
type State = 'open' | 'wrong' | Exclude<Fate<NotDone>, 'done'>;

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
  add: (draft: Draft) => Promise<Fate<NotDone>>,
  next: (text: Text) => Text = first,
): Entry<Text> {
  const [text, setText] = useState<Text>(first);
  const [state, setState] = useState<State>('open');
  const { draft, errors } = read(text);
  const save = async () => {
    if (draft === null) return setState('wrong');
    const became = await add(draft);
    setState(became === 'done' ? 'open' : became);
    if (became === 'done') setText(next(text));
  };
  const change = (part: Partial<Text>) => setText({ ...text, ...part });
  return { text, change, errors: state === 'wrong' ? errors : {}, state, save };
}

/** What an edit of a row needs, beside the row as it was when the edit began. */
interface Edit<Row, Text extends object, Draft> {
  readonly row: Row;
  /** The row as it would be typed. */
  readonly textOf: (row: Row) => Text;
  readonly read: (text: Text) => {
    readonly draft: Draft | null;
    readonly errors: { readonly [field in keyof Text]?: string };
  };
  readonly write: (seen: Row, draft: Draft) => Promise<Fate<NotDone>>;
  /** Reads the row again, after another page changed it. */
  readonly again: (row: Row) => PromiseLike<Row | undefined>;
  readonly onDone: () => void;
}

/** An entry that begins with a row. The later of two pages is told, and what it typed stays. */
export function useEdit<Row, Text extends object, Draft>({
  row,
  textOf,
  read,
  write,
  again,
  onDone,
}: Edit<Row, Text, Draft>): Entry<Text> {
  const [seen, setSeen] = useState(row);
  const [text, setText] = useState(() => textOf(row));
  const [state, setState] = useState<State>('open');
  const { draft, errors } = read(text);
  const save = async () => {
    if (draft === null) return setState('wrong');
    const became = await write(seen, draft);
    if (became === 'done') return onDone();
    setState(became);
    const fresh = became === 'changed since' ? await again(seen) : undefined;
    if (fresh === undefined) return;
    setSeen(fresh);
    setText(rebased(text, textOf(seen), textOf(fresh)));
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
  first = false,
  single = false,
  children,
}: {
  readonly label: string;
  readonly heading?: string;
  readonly entry: Pick<Entry<object>, 'state' | 'save'>;
  readonly submit: string;
  /** It is the first thing to do where it stands. */
  readonly first?: boolean;
  /** Its fields stand one below the other. */
  readonly single?: boolean;
  readonly children: ComponentChildren;
}) {
  const once = useOneAtATime();
  return (
    <form
      noValidate
      class="entry"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void once(save);
      }}
    >
      {heading && <h3>{heading}</h3>}
      {single ? children : <div class="pair">{children}</div>}
      <NotKept fate={state} />
      <div class="actions">
        <button type="submit" class={first ? 'first' : ''}>
          {submit}
        </button>
      </div>
    </form>
  );
}
