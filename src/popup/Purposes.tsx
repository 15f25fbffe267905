import type { GoalChoice, SessionView } from '../protocol/popup.ts';
import { type Chosen, type Form, LINE_LENGTH } from './choice.ts';
import { goalNote, goalTitle } from './goalText.ts';
import type { Keys } from './keys.ts';
import { words } from './words.ts';

/** So many goals have a digit of their own; the rest are behind the next. */
const SHOWN = 4;
const OTHER_KEY = `${SHOWN + 1}`;
const CUSTOMER_KEY = 'c';
const PERSONAL_KEY = '0';

interface Offered {
  readonly here: SessionView;
  readonly currency: string | null;
  /** Which four of the goals are shown. */
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly ref: { readonly current: HTMLElement | null };
}

const goalsOn = ({ here, page }: Offered): readonly GoalChoice[] =>
  here.goals.slice(page * SHOWN, (page + 1) * SHOWN);

const nextPage = ({ here, page }: Offered): number =>
  (page + 1) * SHOWN < here.goals.length ? page + 1 : 0;

/** The keys that choose: each presses its answer, which then has the focus. */
export function purposeKeys(offered: Offered): Keys {
  const press = (key: string) => () => {
    const answer = offered.ref.current?.querySelector<HTMLInputElement>(`[data-key="${key}"]`);
    answer?.focus();
    answer?.click();
  };
  const own = [...goalsOn(offered).map((_, i) => `${i + 1}`), CUSTOMER_KEY, PERSONAL_KEY];
  const keys = offered.here.goals.length > SHOWN ? [...own, OTHER_KEY] : own;
  return Object.fromEntries(keys.map((key) => [key, press(key)]));
}

/** What a visit may be for: up to four goals, customer work, personal. */
export function Purposes(
  props: Offered & {
    readonly question: string;
    /** What stands under the question, if there is room. */
    readonly note: string | null;
    readonly chosen: Chosen | null;
    readonly customer: string;
    readonly onChange: (change: Partial<Form>) => void;
  },
) {
  const { here, question, chosen, onChange } = props;
  const goals = goalsOn(props);
  const choose = (next: Chosen) => () => onChange({ chosen: next });
  return (
    <fieldset>
      <legend>
        <h1>{question}</h1>
      </legend>
      {props.note !== null && <p class="quiet small">{props.note}</p>}
      {goals.length === 0 && <NoGoal />}
      <div class={here.goals.length > 2 ? 'choices close' : 'choices'}>
        {goals.map((goal, i) => (
          <Answer
            key={goal.id}
            shortcut={`${i + 1}`}
            checked={chosen?.kind === 'goal' && chosen.id === goal.id}
            onChoice={choose({ kind: 'goal', id: goal.id })}
            label={goalTitle(goal, props.currency)}
            note={here.goals.length > 2 ? null : goalNote(goal, props.currency)}
          />
        ))}
        <OtherGoals {...props} />
        <div class="pair">
          <Answer
            shortcut={CUSTOMER_KEY}
            checked={chosen?.kind === 'customer'}
            onChoice={choose({ kind: 'customer' })}
            label={words.popup.ask.customer}
          />
          <Answer
            shortcut={PERSONAL_KEY}
            checked={chosen?.kind === 'personal'}
            onChoice={choose({ kind: 'personal' })}
            label={words.popup.ask.personal}
          />
        </div>
      </div>
      {chosen?.kind === 'customer' && (
        <input
          class="customer"
          aria-label={words.popup.ask.customerName}
          placeholder={`${words.popup.ask.customerName} (${words.popup.ask.optional})`}
          maxLength={LINE_LENGTH}
          value={props.customer}
          onInput={(event) => onChange({ customer: event.currentTarget.value })}
        />
      )}
    </fieldset>
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

function OtherGoals(offered: Offered) {
  if (offered.here.goals.length <= SHOWN) return null;
  return (
    <button
      type="button"
      class="other"
      data-key={OTHER_KEY}
      data-hint={OTHER_KEY}
      aria-keyshortcuts={OTHER_KEY}
      onClick={() => offered.onPage(nextPage(offered))}
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
