import { words } from '../../ui/words/allWords.ts';
import { addressOf, route } from '../route.ts';
import { STEPS, type Step } from './draft.ts';

const said = words.reviewSteps;

/** The five steps, each a way to it. */
export function StepList({ step }: { readonly step: Step }) {
  return (
    <nav class="review-steps noprint" aria-label={said.steps}>
      <ol>
        {STEPS.map((one) => (
          <li key={one}>
            <a
              href={addressOf('review', placeOf(one))}
              aria-current={one === step ? 'step' : undefined}
            >
              <span aria-hidden="true">{one}</span> {said.name[one]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A step of the week that the address names, or of the one to review. */
export function placeOf(step: Step): { readonly [name: string]: string } {
  const week = route.value.query.get('week');
  return { ...(week === null ? {} : { week }), step: String(step) };
}
