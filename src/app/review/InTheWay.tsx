import { readAnswer } from '../../domain/commitment.ts';
import { isOpenGoal } from '../../domain/goal.ts';
import type { Review } from '../../domain/review.ts';
import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { words } from '../../ui/words/allWords.ts';
import { addressOf } from '../route.ts';
import { OBSTACLE, SAID } from './asked.ts';
import { answered, QUESTIONS } from './draft.ts';
import type { StepProps } from './Steps.tsx';
import { YesNo } from './YesNo.tsx';

const said = words.reviewSteps.way;

/** Step 3: what to fix first, the obstacle, and five questions that no record answers. */
export function InTheWay(props: StepProps) {
  const { fix } = props.asked.week.found;
  const where = fix.where ?? 'leads';
  return (
    <>
      <Section title={said.fix} kind="fix">
        <Statement>{fix.step}.</Statement>
        <p>
          <a href={addressOf(where)}>{said.go[where]}</a>
        </p>
      </Section>
      <Obstacle {...props} />
      <Questions {...props} />
    </>
  );
}

function Obstacle({ goals, draft, change }: StepProps) {
  const goal = goals.find((one) => isOpenGoal(one) && one.obstacle !== null);
  if (goal?.obstacle == null) {
    return (
      <Section title={said.obstacle.title}>
        <p class="prose">
          {said.obstacle.none} <a href={addressOf('goals')}>{said.obstacle.name}</a>
        </p>
      </Section>
    );
  }
  const named = words.goals.obstacle[goal.obstacle];
  return (
    <Section title={said.obstacle.title}>
      <Statement>{said.obstacle.statement(named)}.</Statement>
      {goal.obstacleNote !== '' && <p class="prose">{goal.obstacleNote}</p>}
      <YesNo
        question={said.obstacle.still}
        chosen={readAnswer(draft.answers[OBSTACLE])}
        onAnswer={(answer) => change(answered(draft, OBSTACLE, answer))}
      />
    </Section>
  );
}

function Questions({ asked, draft, change }: StepProps) {
  return (
    <Section title={said.questions.title} note={said.questions.note}>
      <Statement>{said.questions.statement}</Statement>
      {QUESTIONS.map((question) => (
        <YesNo
          key={question}
          question={said.questions.ask[question]}
          note={trendOf(question, asked.earlier)}
          chosen={readAnswer(draft.answers[question])}
          onAnswer={(answer) => change(answered(draft, question, answer))}
        />
      ))}
      <div class="review-said">
        <TextField
          label={said.questions.said}
          hint={said.questions.saidHint}
          text={draft.answers[SAID] ?? ''}
          onText={(text) => change(answered(draft, SAID, text))}
        />
      </div>
    </Section>
  );
}

/** The last answers, the oldest first; more than a month of them is no trend one can read. */
const REMEMBERED = 4;

function trendOf(question: string, earlier: readonly Review[]): string | undefined {
  const answers = earlier
    .slice(0, REMEMBERED)
    .flatMap(({ answers }) => readAnswer(answers[question]) ?? [])
    .map((answer) => words.reviewSteps.answer[answer].toLowerCase())
    .reverse();
  return answers.length === 0 ? undefined : said.questions.before(answers.join(', '));
}
