import { useState } from 'preact/hooks';
import { tellSettingsChanged } from '../../browser/messages.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Settings, StandingAnswer } from '../../domain/settings.ts';
import { addStanding, endStanding } from '../../storage/sessions.ts';
import { channelName } from '../../ui/channelName.ts';
import { goalName } from '../../ui/goalName.ts';
import { Section } from '../../ui/Section.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { moment } from '../../ui/timeText.ts';
import { offerUndo } from '../../ui/undoing.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now, zone } from '../today.ts';

const said = words.settings.standing;

/** The answers that stand, each with a way to end it. */
export function Standing({
  settings,
  goals,
}: {
  readonly settings: Settings;
  readonly goals: readonly Goal[];
}) {
  const standing = settings.standing.filter(({ until }) => until === null || until > now());
  return (
    <Section title={said.title} note={said.note}>
      {standing.length === 0 && <p class="prose">{said.none}</p>}
      {standing.map((answer) => (
        <div class="set" key={answer.id}>
          <div>
            <span class="label">
              <Swatch channel={answer.platform} />
              {whereOf(answer)}
            </span>
            <span class="hint">
              {purposeOf(answer, goals, settings.currency)},{' '}
              {answer.until === null ? said.always : said.until(moment(answer.until, zone()))}
            </span>
          </div>
          <div>
            <End answer={answer} />
          </div>
        </div>
      ))}
    </Section>
  );
}

function End({ answer }: { readonly answer: StandingAnswer }) {
  const [failed, setFailed] = useState(false);
  return (
    <>
      <button type="button" onClick={async () => setFailed(!(await end(answer)))}>
        {said.end}
        <span class="hidden">: {whereOf(answer)}</span>
      </button>
      {failed && (
        <p class="error" role="alert">
          {said.notEnded}
        </p>
      )}
    </>
  );
}

function whereOf({ platform, surface }: StandingAnswer): string {
  const name = channelName(platform);
  return surface === null ? name : said.where(name, words.shared.surface[surface]);
}

function purposeOf(answer: StandingAnswer, goals: readonly Goal[], currency: string): string {
  const goal = goals.find(({ id }) => id === answer.goalId);
  switch (answer.purpose) {
    case 'goal':
      return goal === undefined ? said.goalGone : goalName(goal, currency);
    case 'customer':
      return answer.customer ? said.customer(answer.customer) : words.shared.purpose.customer;
    case 'personal':
      return words.shared.purpose.personal;
  }
}

/** Ends it and offers to take that back; `false` if it could not be written and still stands. */
async function end(answer: StandingAnswer): Promise<boolean> {
  try {
    await endStanding(db, answer.id, now());
  } catch (error) {
    console.error(error);
    return false;
  }
  await tellSettingsChanged();
  offerUndo(said.ended(whereOf(answer)), () => putBack(answer));
  return true;
}

async function putBack(answer: StandingAnswer): Promise<null> {
  await addStanding(db, answer, now());
  await tellSettingsChanged();
  return null;
}
