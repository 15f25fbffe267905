import { useState } from 'preact/hooks';
import { tellSettingsChanged } from '../../browser/messages.ts';
import type { Day } from '../../domain/calendar.ts';
import { keepWelcome, skipWelcome } from '../../storage/welcome.ts';
import { NotSaved } from '../../ui/Failed.tsx';
import { useMending } from '../../ui/mending.ts';
import { Opening } from '../../ui/Opening.tsx';
import { words } from '../../ui/words/words.ts';
import { addressOf, go } from '../route.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { Blank } from './Blank.tsx';
import { CostFields } from './CostFields.tsx';
import { type Draft, readDraft } from './draft.ts';
import { InTheWay } from './InTheWay.tsx';

/** What has become of the form: being filled in, sent back for mending, or not written. */
type State = 'open' | 'wrong' | 'not saved';

/** The questions. While she types, the pace and the price answer. */
export function WelcomeForm({
  kept,
  welcomed,
  today,
}: {
  readonly kept: Draft;
  readonly welcomed: boolean;
  readonly today: Day;
}) {
  const [draft, setDraft] = useState(kept);
  const [state, setState] = useState<State>('open');
  const { form, mend } = useMending();
  const isTargetNeeded = !welcomed || kept.revenue !== '';
  const read = readDraft(draft, today, isTargetNeeded);
  const shown = state === 'open' ? {} : read.errors;
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const keep = async () => {
    const wrong = Object.keys(read.errors).length > 0;
    setState(wrong ? 'wrong' : 'open');
    if (wrong) return mend();
    const done = await attempt(() => keepWelcome(db, read.answers, today, now()));
    if (!done) setState('not saved');
  };
  const skip = async () => {
    const done = await attempt(() => skipWelcome(db, draft.currency, now()));
    if (!done) setState('not saved');
  };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Opening answer={words.welcome.question}>
        <p class="prose">{words.welcome.why}</p>
        <Blank draft={draft} read={read} errors={shown} today={today} change={change} />
        <InTheWay draft={draft} change={change} />
      </Opening>
      <CostFields draft={draft} read={read} errors={shown} guessed={!welcomed} change={change}>
        <div class="actions">
          <button type="submit" class="first">
            {welcomed ? words.welcome.keepAgain : words.welcome.keep}
          </button>
          {welcomed ? (
            <a class="button plain" href={addressOf('dashboard')}>
              {words.welcome.leave}
            </a>
          ) : (
            <button type="button" class="plain" onClick={skip}>
              {words.welcome.skip}
            </button>
          )}
          {state === 'wrong' && Object.keys(read.errors).length > 0 && (
            <p class="error" role="alert">
              {wrongText(draft, welcomed)}
            </p>
          )}
          {state === 'not saved' && <NotSaved />}
        </div>
      </CostFields>
    </form>
  );
}

/** Someone who left the target out is told the other way on, which stands beside. */
function wrongText({ revenue, by }: Draft, welcomed: boolean): string {
  const said = words.welcome.wrong;
  return !welcomed && revenue.trim() === '' && by === '' ? said.noTarget : said.form;
}

/** Writes, tells the worker and opens the dashboard; `false` if it could not be written. */
async function attempt(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
  } catch (error) {
    console.error(error);
    return false;
  }
  await tellSettingsChanged();
  go('dashboard');
  return true;
}
