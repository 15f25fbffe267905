import './overTime.css';
import { useMemo, useState } from 'preact/hooks';
import { Statement } from '../../../ui/Opening.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Split } from '../../../ui/Split.tsx';
import { words } from '../../../ui/words/lowerWords.ts';
import type { View } from '../view.ts';
import { Cohorts } from './Cohorts.tsx';
import { cohortFinding, weeksFinding } from './findings.ts';
import { Weeks } from './Weeks.tsx';
import { sumsOf, weeksOver } from './weeks.ts';

const said = words.dashboardOverTime;
const VIEWS = ['weeks', 'cohorts'] as const;

/** Under this there is nothing to draw. */
const FEWEST_HOURS = 1;

/** The hours of each week against what came in it, or against what it led to. */
export function OverTime({ view }: { readonly view: View }) {
  const [shown, setShown] = useState<(typeof VIEWS)[number]>('weeks');
  const weeks = useMemo(() => weeksOver(view), [view]);
  const sums = sumsOf(weeks);
  const { currency } = view.settings;
  const drawable = sums.hours >= FEWEST_HOURS || sums.leads + sums.sales > 0;
  const title =
    shown === 'weeks' || !drawable ? weeksFinding(sums, currency) : cohortFinding(sums, currency);
  const parts = { weeks, view, title };
  return (
    <Section title={said.title} note={said.note(weeks.length)}>
      <Statement>{title}</Statement>
      {drawable && (
        <div class="lay noprint">
          <Split
            legend={said.views}
            legendHidden
            choices={VIEWS.map((value) => ({ value, label: said.view[value] }))}
            chosen={shown}
            onChoice={setShown}
          />
        </div>
      )}
      {drawable && (shown === 'weeks' ? <Weeks {...parts} /> : <Cohorts {...parts} />)}
      {drawable && (
        <p class="faint">
          {[said.viewSays[shown], lateness(view), said.credit].filter(Boolean).join(' ')}
        </p>
      )}
    </Section>
  );
}

/** Fewer wins than this tell nothing of one's own pace. */
const TELLING_WINS = 3;

function lateness({ judgement }: View): string {
  const wins = judgement.channels.reduce((total, { counts }) => total + counts.leadWins, 0);
  return wins < TELLING_WINS ? '' : said.judgeLate(Math.round(judgement.cycleMedian));
}
