import { useState } from 'preact/hooks';
import { tellSettingsChanged } from '../../browser/messages.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Settings } from '../../domain/settings.ts';
import { keepWelcome, skipWelcome } from '../../storage/welcome.ts';
import { NotSaved } from '../../ui/Failed.tsx';
import { useMending } from '../../ui/mending.ts';
import { Opening } from '../../ui/Opening.tsx';
import { words } from '../../ui/words/allWords.ts';
import { addressOf, go } from '../route.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { Blank } from './Blank.tsx';
import { forgetBegun, STEPS, type Step } from './begun.ts';
import { type Draft, readDraft, stepToMend } from './draft.ts';
import { Picture } from './Picture.tsx';
import { SaleFields } from './SaleFields.tsx';
import { useBegun } from './steps.ts';
import { TargetFields } from './TargetFields.tsx';
import { TimeFields, Watching } from './TimeFields.tsx';

const said = words.welcome;
const LAST = 3;

/** What has become of the form: being filled in, sent back for mending, or not written. */
type State = 'open' | 'wrong' | 'not saved';

/** The questions in three steps. While she types, the pace and the price answer. */
export function WelcomeForm({
  kept,
  settings,
  welcomed,
  today,
}: {
  readonly kept: Draft;
  readonly settings: Settings;
  readonly welcomed: boolean;
  readonly today: Day;
}) {
  const { step, typed, change, to } = useBegun();
  const [state, setState] = useState<State>('open');
  const { form, mend } = useMending();
  const draft = { ...kept, ...typed };
  const read = readDraft(draft, today, kept.revenue !== '');
  const errors = state === 'open' ? {} : read.errors;
  const mends = (upTo: Step): boolean => {
    const wrong = stepToMend(read.errors, upTo);
    setState(wrong === null ? 'open' : 'wrong');
    if (wrong !== null && wrong !== step) to(wrong);
    if (wrong !== null) mend();
    return wrong !== null;
  };
  const goOn = () => {
    const next = STEPS.find((one) => one > step);
    if (next !== undefined && !mends(step)) to(next);
  };
  const write = async (writing: () => Promise<unknown>) => {
    if (!(await attempt(writing))) setState('not saved');
  };
  const keep = async () => {
    if (!mends(LAST)) await write(() => keepWelcome(db, read.answers, today, now()));
  };
  const isLast = step === LAST;
  const props = { draft, errors, change };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isLast || welcomed) void keep();
        else goOn();
      }}
    >
      <Opening answer={said.question[step]}>
        <p class="faint">{said.step(step, STEPS.length)}</p>
        <p class="prose">{said.why[step]}</p>
        {step === 1 && <Blank read={read} today={today} {...props} />}
        {step === 1 && <TargetFields guessed={!welcomed} {...props} />}
        {step === 2 && <SaleFields {...props} />}
        {isLast && <TimeFields {...props} />}
      </Opening>
      <Picture read={read} currency={draft.currency} />
      {isLast && <Watching settings={settings} />}
      <div class="actions welcome-ways">
        <button type="submit" class="first">
          {welcomed ? said.keepAgain : isLast ? said.keep : said.goOn}
        </button>
        {welcomed && !isLast && (
          <button type="button" onClick={goOn}>
            {said.goOn}
          </button>
        )}
        {step > 1 && (
          <button type="button" onClick={() => to(step === LAST ? 2 : 1)}>
            {said.back}
          </button>
        )}
        {welcomed ? (
          <a class="button plain" href={addressOf('dashboard')} onClick={forgetBegun}>
            {said.leave}
          </a>
        ) : (
          <button
            type="button"
            class="plain"
            onClick={() => void write(() => skipWelcome(db, draft.currency, now()))}
          >
            {said.skip}
          </button>
        )}
        {state === 'wrong' && stepToMend(read.errors, LAST) !== null && (
          <p class="error" role="alert">
            {said.wrong.form}
          </p>
        )}
        {state === 'not saved' && <NotSaved />}
      </div>
    </form>
  );
}

/** Writes, tells the worker and opens the dashboard; `false` if it could not be written. */
async function attempt(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
  } catch (error) {
    console.error(error);
    return false;
  }
  forgetBegun();
  await tellSettingsChanged();
  go('dashboard');
  return true;
}
