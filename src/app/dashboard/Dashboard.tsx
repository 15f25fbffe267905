import type { Day } from '../../domain/calendar.ts';
import { Answer } from '../../ui/Opening.tsx';
import { words } from '../../ui/words/words.ts';
import { Noticing } from '../Noticing.tsx';
import { Pin } from '../Pin.tsx';
import { addressOf } from '../route.ts';
import { Account } from './Account.tsx';
import { answerOf } from './answer.ts';
import { Channels } from './Channels.tsx';
import { Due } from './Due.tsx';
import { NotRecorded } from './NotRecorded.tsx';
import { RangePicker } from './RangePicker.tsx';
import type { Range } from './ranges.ts';
import { Start } from './Start.tsx';
import { Target } from './Target.tsx';
import type { View } from './view.ts';
import { Weeks } from './Weeks.tsx';

/** The answer first, then what proves it. */
export function Dashboard({
  view,
  range,
  today,
}: {
  readonly view: View;
  readonly range: Range;
  readonly today: Day;
}) {
  const { answer, prose } = answerOf(view, range);
  const judged = !view.empty && !view.comparison.underAnHour;
  return (
    <>
      <Noticing />
      {!view.empty && <RangePicker range={range} />}
      <div class="opening two">
        <div>
          <Answer>{answer}</Answer>
          <p class="prose">{prose}</p>
        </div>
        {judged && <Account view={view} />}
      </div>
      {view.empty && <Start />}
      <Due view={view} today={today} />
      <Target view={view} />
      {!view.empty && <Channels view={view} />}
      {!view.empty && <Weeks view={view} />}
      <NotRecorded view={view} />
      <Pin />
      <p class="foot faint">
        <span>{words.dashboard.foot.kept}</span>
        <a href={addressOf('welcome')}>{words.dashboard.foot.welcome}</a>
      </p>
    </>
  );
}
