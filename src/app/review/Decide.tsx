import { useState } from 'preact/hooks';
import { socialMinutes } from '../../domain/budget.ts';
import { readMinutes } from '../../domain/entryMinutes.ts';
import { platformsIn } from '../../domain/platform.ts';
import { weekAfter, weeksIn } from '../../domain/reviewWeeks.ts';
import { timeOf } from '../../domain/sums.ts';
import { channelName } from '../../ui/channelName.ts';
import { Field } from '../../ui/Field.tsx';
import { hoursAndMinutes } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { dayRange, duration, minutesOf } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';
import { DecideTable } from './DecideTable.tsx';
import { budgeted, rowOf, total } from './draft.ts';
import { stepForMinutes } from './namedStep.ts';
import type { StepProps } from './Steps.tsx';
import { isUnknown } from './sentence.ts';

const said = words.reviewPlan.decide;

/** Step 4: a decision and minutes for each platform, which always add up to the week's budget. */
export function Decide({ asked, draft, change }: StepProps) {
  const { week } = asked;
  const weeks = weeksIn(week.days);
  return (
    <Section
      title={words.reviewSteps.name[4]}
      note={words.review.decide.note(dayRange(weekAfter(week.days)))}
    >
      <Budget
        key={total(draft)}
        minutes={total(draft)}
        onMinutes={(minutes) => change(budgeted(draft, minutes))}
      />
      <DecideTable asked={asked} draft={draft} change={change} />
      {platformsIn(draft.rows)
        .filter((platform) => rowOf(draft, platform).decision === 'change')
        .map((platform) => (
          <div class="review-thing" key={platform}>
            <TextField
              label={said.one(channelName(platform))}
              hint={said.oneHint}
              text={rowOf(draft, platform).thing}
              onText={(thing) => {
                const row = { ...rowOf(draft, platform), thing };
                change({ ...draft, rows: { ...draft.rows, [platform]: row } });
              }}
            />
          </div>
        ))}
      <p class="prose" aria-live="polite">
        {isUnknown(week)
          ? words.review.platforms.notSeen
          : freedText(
              minutesOf(timeOf(week.facts).seconds / weeks) - socialMinutes(draft.shares),
              stepForMinutes(asked),
              weeks,
            )}
      </p>
    </Section>
  );
}

/** The week's minutes in all; kept on leaving the field, once they can be read. */
function Budget({
  minutes,
  onMinutes,
}: {
  readonly minutes: number;
  readonly onMinutes: (minutes: number) => void;
}) {
  const [text, setText] = useState(hoursAndMinutes(minutes));
  const [left, setLeft] = useState(false);
  const entry = readMinutes(text);
  const leave = () => {
    setLeft(true);
    if (entry.kind === 'read' && entry.value !== minutes) onMinutes(entry.value);
  };
  return (
    <div class="review-budget">
      <Field
        label={said.budget}
        hint={said.budgetHint}
        error={left && entry.kind === 'refused' ? said.wrong[entry.reason] : null}
      >
        {(control) => (
          <input
            {...control}
            class="num"
            inputMode="text"
            autoComplete="off"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onChange={leave}
          />
        )}
      </Field>
    </div>
  );
}

/** Suggestions go by quarters of an hour, so some minutes either way are the same. */
const SAME = 10;

function freedText(freed: number, step: string, weeks: number): string {
  if (Math.abs(freed) < SAME) return said.same(weeks);
  return freed > 0
    ? said.freed(duration(freed * 60), step, weeks)
    : said.more(duration(-freed * 60), weeks);
}
