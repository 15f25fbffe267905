import { ANSWERS, type YesPartlyNo } from '../../domain/commitment.ts';
import { Split } from '../../ui/Split.tsx';
import { words } from '../../ui/words/allWords.ts';

const said = words.reviewSteps.answer;
const CHOICES = ANSWERS.map((value) => ({ value, label: said[value] }));

/** A question that is answered with yes, partly or no. */
export function YesNo({
  question,
  note,
  chosen,
  onAnswer,
}: {
  readonly question: string;
  /** What was answered before. */
  readonly note?: string | undefined;
  readonly chosen: YesPartlyNo | null;
  readonly onAnswer: (answer: YesPartlyNo) => void;
}) {
  return (
    <div class="review-question">
      <Split legend={question} choices={CHOICES} chosen={chosen} onChoice={onAnswer} />
      {note !== undefined && <p class="small quiet">{note}</p>}
    </div>
  );
}
