import type { GoalChoice, PopupView } from '../protocol/popup.ts';
import { type Chosen, type Form, LINE_LENGTH } from './choice.ts';
import { goalNote, goalTitle } from './goalText.ts';
import type { Keys } from './keys.ts';
import {
  CUSTOMER_KEY,
  goalKey,
  keysOf,
  nextPage,
  OTHER_KEY,
  offeredOn,
  PERSONAL_KEY,
} from './offered.ts';
import { words } from './words.ts';

interface Answers {
  readonly goals: readonly GoalChoice[];
  /** Which of the goals are shown. */
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly ref: { readonly current: HTMLElement | null };
}

/** The keys that choose: each presses its answer, which then has the focus. */
export function purposeKeys({ goals, page, ref }: Answers): Keys {
  const press = (key: string) => () => {
    const answer = ref.current?.querySelector<HTMLInputElement>(`[data-key="${key}"]`);
    answer?.focus();
    answer?.click();
  };
  return Object.fromEntries(keysOf(offeredOn(goals, page)).map((key) => [key, press(key)]));
}

interface Props extends Answers {
  readonly view: PopupView;
  readonly question: string;
  /** What stands under the question, if there is room. */
  readonly note: string | null;
  readonly chosen: Chosen | null;
  readonly customer: string;
  readonly onChange: (change: Partial<Form>) => void;
}

/** What a visit may be for: up to four goals, customer work, personal. */
export function Purposes(props: Props) {
  const { goals, view, chosen, onChange } = props;
  const shown = offeredOn(goals, props.page);
  const isClose = goals.length > 2;
  const customerFirst = view.logsFirst === 'customer';
  return (
    <fieldset>
      <legend>
        <h1>{props.question}</h1>
      </legend>
      {props.note !== null && <p class="quiet small">{props.note}</p>}
      {goals.length === 0 && <NoGoal />}
      <div class={isClose ? 'choices close' : 'choices'}>
        {customerFirst && <WithoutGoal {...props} />}
        {shown.goals.map((goal, place) => (
          <Answer
            key={goal.id}
            shortcut={goalKey(place)}
            checked={chosen?.kind === 'goal' && chosen.id === goal.id}
            onChoice={() => onChange({ chosen: { kind: 'goal', id: goal.id } })}
            label={goalTitle(goal, view)}
            note={isClose ? null : goalNote(goal, view)}
          />
        ))}
        {shown.others && <OtherGoals {...props} />}
        {!customerFirst && <WithoutGoal {...props} />}
      </div>
    </fieldset>
  );
}

/** Customer work, with whose it is, and personal. */
function WithoutGoal({ chosen, customer, onChange }: Props) {
  const { ask } = words.popup;
  const answer = (kind: 'customer' | 'personal', shortcut: string) => (
    <Answer
      shortcut={shortcut}
      checked={chosen?.kind === kind}
      onChoice={() => onChange({ chosen: { kind } })}
      label={ask[kind]}
    />
  );
  return (
    <>
      <div class="pair">
        {answer('customer', CUSTOMER_KEY)}
        {answer('personal', PERSONAL_KEY)}
      </div>
      {chosen?.kind === 'customer' && (
        <input
          class="line"
          aria-label={ask.customerName}
          placeholder={ask.customerHint}
          maxLength={LINE_LENGTH}
          value={customer}
          onInput={(event) => onChange({ customer: event.currentTarget.value })}
        />
      )}
    </>
  );
}

function Answer(props: {
  readonly shortcut: string;
  readonly checked: boolean;
  readonly onChoice: () => void;
  readonly label: string;
  readonly note?: string | null;
}) {
  return (
    <label class="choice" data-hint={props.shortcut.toUpperCase()}>
      <input
        type="radio"
        name="purpose"
        required
        data-key={props.shortcut}
        aria-keyshortcuts={props.shortcut}
        checked={props.checked}
        onChange={props.onChoice}
      />
      <span>
        {props.label}
        {props.note && <small>{props.note}</small>}
      </span>
    </label>
  );
}

function OtherGoals({ goals, page, onPage }: Answers) {
  return (
    <button
      type="button"
      class="other"
      data-key={OTHER_KEY}
      data-hint={OTHER_KEY}
      aria-keyshortcuts={OTHER_KEY}
      onClick={() => onPage(nextPage(goals, page))}
    >
      {words.popup.ask.otherGoals}
    </button>
  );
}

function NoGoal() {
  return (
    <p class="quiet">
      {words.popup.ask.noGoal}{' '}
      <a href="/app.html#/goals" target="_blank" rel="noreferrer">
        {words.popup.ask.setOne}
      </a>
    </p>
  );
}
