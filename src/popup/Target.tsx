import { useState } from 'preact/hooks';
import { askWorker } from '../browser/popup.ts';
import { addDays, type Day } from '../domain/calendar.ts';
import type { Failure } from '../protocol/popup.ts';
import { readMoney } from '../ui/amount.ts';
import { guessCurrency } from '../ui/currency.ts';
import { Field } from '../ui/Field.tsx';
import { MoneyField } from '../ui/MoneyField.tsx';
import { popupLater } from '../ui/words/popupLater.ts';
import { NotAnswered } from './Failed.tsx';
import { useKeys } from './keys.ts';
import { sent } from './once.ts';
import type { Shown } from './shown.ts';

const HALF_A_YEAR = 182;

/** Nothing is set up yet: one number and one date are enough to begin. */
export function Target({ view, goHome }: Shown) {
  const { target } = popupLater;
  const currency = view.currency ?? guessCurrency(navigator.language);
  const [revenue, setRevenue] = useState('');
  const [by, setBy] = useState<Day>(addDays(view.today, HALF_A_YEAR));
  const [wrong, setWrong] = useState<{ readonly revenue?: string; readonly by?: string }>({});
  const [failed, setFailed] = useState<Failure | null>(null);
  useKeys({});

  const set = sent(async () => {
    const amount = readMoney(revenue, currency);
    if (amount.kind !== 'value' || by <= view.today)
      return setWrong({
        ...(amount.kind === 'value' ? {} : { revenue: wayToWrite(amount) }),
        ...(by > view.today ? {} : { by: target.past }),
      });
    const reply = await askWorker({ kind: 'set target', amount: amount.value, by, currency });
    if (reply.kind === 'failed') setFailed(reply.why);
    else await goHome(popupLater.saved);
  });
  // "Not now" is an answer: the popup asks for a target no more, the welcome page stays to be found.
  const putOff = sent(async () => {
    const reply = await askWorker({ kind: 'skip target', currency });
    if (reply.kind === 'failed') setFailed(reply.why);
    else await goHome();
  });
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
        {failed && <NotAnswered why={failed} />}
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
  amount.kind === 'none' ? popupLater.target.missing : amount.how;
