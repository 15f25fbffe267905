import { useState } from 'preact/hooks';
import { spanOf } from '../../domain/analytics/days.ts';
import { type Goal, isOpenGoal } from '../../domain/goal.ts';
import type { WeekSeen } from '../../domain/review.ts';
import { sumOf } from '../../domain/sums.ts';
import { changePurpose } from '../../storage/sessionEdits.ts';
import { type Unstated, unstatedIn } from '../../storage/unstated.ts';
import { channelName } from '../../ui/channelName.ts';
import { Field } from '../../ui/Field.tsx';
import { useLive } from '../../ui/live.ts';
import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { moment } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';
import { addressOf } from '../route.ts';
import { edit } from '../sessions/edits.ts';
import { PurposeOptions } from '../sessions/PurposeOptions.tsx';
import { answerOf } from '../sessions/purpose.ts';
import { db } from '../store.ts';
import { time } from './sentence.ts';

const said = words.reviewSteps.happened.unsaid;

/** More than a screenful is for the page of sessions. */
const SHOWN = 12;

/** Sessions of the week whose purpose was never said: several are answered at once. */
export function Unsaid({
  week,
  goals,
}: {
  readonly week: WeekSeen;
  readonly goals: readonly Goal[];
}) {
  const read = useLive(
    () => unstatedIn(db, spanOf(week.days, week.zone)),
    [week.days.from, week.days.to],
  );
  if (read.kind !== 'ready' || read.value.length === 0) return null;
  const all = read.value;
  const { from, to } = week.days;
  return (
    <Section title={said.title}>
      <Statement>
        {said.statement(time(sumOf(all, ({ seconds }) => seconds)), all.length)}
      </Statement>
      <Answering
        key={all.map(({ session }) => session.id).join()}
        some={all.slice(0, SHOWN)}
        goals={goals}
        currency={week.currency}
      />
      {all.length > SHOWN && (
        <p>
          <a href={addressOf('sessions', { purpose: 'unstated', from, to })}>
            {said.more(all.length - SHOWN)}
          </a>
        </p>
      )}
    </Section>
  );
}

function Answering({
  some,
  goals,
  currency,
}: {
  readonly some: readonly Unstated[];
  readonly goals: readonly Goal[];
  readonly currency: string;
}) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [choice, setChoice] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const chosen = some.map(({ session }) => session.id).filter((id) => !left.has(id));
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  const say = async () => {
    if (choice === '') return setWrong(said.what);
    const write = (at: number) => changePurpose(db, chosen, answerOf(choice, ''), at);
    setWrong(await edit(write, said.done(chosen.length), async () => {}));
  };
  return (
    <>
      <fieldset class="choices review-unsaid">
        <legend class="hidden">{said.legend}</legend>
        {some.map(({ session, seconds }) => (
          <label class="choice" key={session.id}>
            <input
              type="checkbox"
              checked={!left.has(session.id)}
              onChange={() => toggle(session.id)}
            />
            <span>
              {said.line(
                moment(session.start, session.zone),
                channelName(session.platform),
                time(seconds),
              )}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="review-say">
        <Field label={said.label} error={wrong}>
          {(control) => (
            <select
              {...control}
              value={choice}
              onChange={(event) => setChoice(event.currentTarget.value)}
            >
              <option value="">{said.choose}</option>
              <PurposeOptions goals={goals.filter(isOpenGoal)} names={{ goals, currency }} />
            </select>
          )}
        </Field>
        <button type="button" disabled={chosen.length === 0} onClick={say}>
          {said.set(chosen.length)}
        </button>
      </div>
    </>
  );
}
