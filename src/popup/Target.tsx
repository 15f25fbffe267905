import { useState } from 'preact/hooks';
import { addDays, type Day } from '../domain/calendar.ts';
import { readMoney } from '../ui/amount.ts';
import { guessCurrency } from '../ui/currency.ts';
import { Field } from '../ui/Field.tsx';
import { MoneyField } from '../ui/MoneyField.tsx';
import { NotAnswered } from './Failed.tsx';
import { useKeys } from './keys.ts';
import type { Shown } from './shown.ts';
import { goHome, targetPutOff } from './state.ts';
import { openStore } from './store.ts';
import { words } from './words.ts';

const HALF_A_YEAR = 182;

/** Nothing is set up yet: one number and one date are enough to begin. */
export function Target({ view, tab }: Shown) {
  const { target } = words.popup;
  const currency = view.currency ?? guessCurrency(navigator.language);
  const [revenue, setRevenue] = useState('');
  const [by, setBy] = useState<Day>(addDays(view.today, HALF_A_YEAR));
  const [wrong, setWrong] = useState<{ readonly revenue?: string; readonly by?: string }>({});
  const [failed, setFailed] = useState(false);
  useKeys({});

  const set = async (event: Event) => {
    event.preventDefault();
    const amount = readMoney(revenue, currency);
    if (amount.kind !== 'value' || by <= view.today)
      return setWrong({
        ...(amount.kind === 'value' ? {} : { revenue: wayToWrite(amount) }),
        ...(by > view.today ? {} : { by: target.past }),
      });
    try {
      await keepTarget({ amount: amount.value, by }, currency, view.today);
      await goHome(tab, words.popup.saved);
    } catch (error) {
      console.error('The target was not saved.', error);
      setFailed(true);
    }
  };
  const putOff = async () => {
    targetPutOff.value = true;
    await skipWelcome(currency);
  };
  return (
    <form onSubmit={set} noValidate autoComplete="off">
      <div class="ask">
        <h1>{target.title}</h1>
        <p class="quiet">{target.question}</p>
        <div class="two">
          <MoneyField
            label={target.revenue}
            error={wrong.revenue}
            currency={currency}
            text={revenue}
            onText={setRevenue}
          />
          <Field label={target.by} error={wrong.by}>
            {(control) => (
              <input
                {...control}
                type="date"
                value={by}
                onInput={(event) => setBy(event.currentTarget.value)}
              />
            )}
          </Field>
        </div>
        {failed && <NotAnswered why="storage" />}
        <div class="do">
          <button type="submit" class="first">
            {target.set}
          </button>
          <button type="button" onClick={putOff}>
            {target.notNow}
          </button>
        </div>
      </div>
      <div class="bottom">
        <span>{target.until}</span>
        <a href="/app.html#/welcome" target="_blank" rel="noreferrer">
          {target.full}
        </a>
      </div>
    </form>
  );
}

type NoAmount = Exclude<ReturnType<typeof readMoney>, { kind: 'value' }>;

const wayToWrite = (amount: NoAmount): string =>
  amount.kind === 'none' ? words.popup.target.missing : amount.how;

/** The welcome page is not over: it has more to ask, and the figure set here stands in it. */
async function keepTarget(
  target: { readonly amount: number; readonly by: Day },
  currency: string,
  today: Day,
): Promise<void> {
  const db = await openStore();
  const { keepWelcome } = await import('../storage/welcome.ts');
  const { readSettings } = await import('../storage/settings.ts');
  const { hourlyValue, typicalSale, hoursAWeek } = await readSettings(db);
  const settings = { currency, hourlyValue, typicalSale, hoursAWeek };
  await keepWelcome(db, { target, settings }, today, Date.now());
}

/** "Not now" is an answer: the popup asks for a target no more, the welcome page stays to be found. */
async function skipWelcome(currency: string): Promise<void> {
  try {
    const db = await openStore();
    const { changeSettings } = await import('../storage/settings.ts');
    await changeSettings(db, { currency, welcomedAt: Date.now() }, Date.now());
  } catch (error) {
    console.error('The popup will ask for a target again.', error);
  }
}
