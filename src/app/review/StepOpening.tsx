import { socialMinutes } from '../../domain/budget.ts';
import { Opening } from '../../ui/Opening.tsx';
import { words } from '../../ui/words/allWords.ts';
import { type Draft, type Step, total } from './draft.ts';
import type { Asked } from './readAsked.ts';
import type { Begun } from './readBegun.ts';
import {
  budgetSentence,
  missedSentence,
  time,
  usualSentence,
  verdictLine,
  weekName,
  weekSentence,
} from './sentence.ts';

const plan = words.reviewPlan;

/** The sentence that answers each step, and the one under it. */
export function StepOpening({
  step,
  begun,
  known,
}: {
  readonly step: Step;
  readonly begun: Begun;
  /** `null` while only the first step is read. */
  readonly known: { readonly asked: Asked; readonly draft: Draft } | null;
}) {
  return (
    <Opening answer={known === null ? weekSentence(begun.week) : answerOf(step, known)}>
      <p class="prose">
        {weekName(begun.week.days)} {proseOf(step, begun)}
      </p>
    </Opening>
  );
}

function answerOf(
  step: Step,
  { asked: { week }, draft }: { readonly asked: Asked; readonly draft: Draft },
): string {
  switch (step) {
    case 1:
      return weekSentence(week);
    case 2:
      return verdictLine(week.found.verdicts);
    case 3:
      return week.found.fix.finding;
    case 4:
      return decideAnswer(draft);
    case 5:
      return plan.commit.answer;
  }
}

function decideAnswer(draft: Draft): string {
  const said = plan.decide.answer;
  if (total(draft) === 0) return said.noBudget;
  const { rest } = draft.shares;
  return rest === 0 && socialMinutes(draft.shares) > 0 ? said.all : said.rest(time(rest * 60));
}

function proseOf(step: Step, { week, beside, before, last }: Begun): string {
  switch (step) {
    case 1:
      return [
        missedSentence(week.days, last?.days.to ?? null),
        budgetSentence({ ...week, found: beside }, before),
        usualSentence({ ...week, found: beside }),
      ].join(' ');
    case 2:
      return words.reviewSteps.brought.looks;
    case 3:
      return words.reviewSteps.way.why;
    case 4:
      return plan.decide.statement;
    case 5:
      return plan.commit.why;
  }
}
