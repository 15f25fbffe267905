import { ExplainedIn } from '../../../ui/ExplainedIn.tsx';
import { fixText } from '../../../ui/fixFirst.ts';
import { Statement } from '../../../ui/Opening.tsx';
import { Section } from '../../../ui/Section.tsx';
import { words } from '../../../ui/words/words.ts';
import { addressOf } from '../../route.ts';
import { Due } from '../Due.tsx';
import { More } from '../More.tsx';
import type { FixingView } from '../view.ts';
import { actionOf } from './action.ts';
import { findingFigures, reasonFigures } from './explain.ts';
import { reasonOf } from './reason.ts';

const said = words.dashboard.fix;

/** The one thing to fix first: what to do, why in numbers, and the way to it. */
export function FixFirst({ view }: { readonly view: FixingView }) {
  const { finding, step } = fixText(view.fix, view.settings.currency);
  const { name, href } = actionOf(view);
  const overdue = view.fix.kind === 'overdue follow-ups';
  return (
    <Section title={said.title} kind="fix">
      <Statement>{`${step}.`}</Statement>
      <p class="prose">
        <ExplainedIn text={finding} figures={findingFigures(view)} />{' '}
        <ExplainedIn text={reasonOf(view)} figures={reasonFigures(view)} />
      </p>
      {overdue && <Due view={view} />}
      <p>
        <a class="button first" href={href}>
          {name}
        </a>
      </p>
      {!overdue && view.due.length > 0 && (
        <p>
          <a href={addressOf('leads')}>{said.waiting(view.due.length)}</a>
        </p>
      )}
      <More name={said.more} view={view} load={async () => (await import('./Order.tsx')).Order} />
    </Section>
  );
}
