import type { ElsewhereView } from '../protocol/elsewhere.ts';
import { Swatch } from '../ui/Swatch.tsx';
import { minutesOf } from '../ui/timeText.ts';
import { knownLead } from '../ui/words/knownLead.ts';
import { popupLater } from '../ui/words/popupLater.ts';
import { channelName } from './channelName.ts';
import { Keyed } from './Keyed.tsx';
import { useKeys } from './keys.ts';
import { Later } from './Later.tsx';
import { LogButtons } from './LogButtons.tsx';
import { reviewReady } from './screens.ts';
import type { ShownAt } from './shown.ts';

const { today } = popupLater;

/** On any other site: today by platform, and what came of it. */
export function Today(shown: ShownAt<ElsewhereView>) {
  const { here, view, show } = shown;
  const { running, due } = popupLater;
  const lead = () => show('lead');
  const sale = () => show('sale');
  const time = () => show('time');
  useKeys({ a: lead, s: sale, t: time });
  const minutes = sumOf(here.platforms.map((one) => one.seconds));
  return (
    <>
      {view.review !== null && <Later load={reviewReady} with={shown} />}
      <div class="ask">
        <h1>{headline(here, minutes)}</h1>
        {here.platforms.length === 0 ? (
          <p class="quiet">{today.noneYet}</p>
        ) : (
          <Table here={here} minutes={minutes} />
        )}
        <div class="do">
          <LogButtons view={view} show={show} looks={['first', '']} />
          {view.dueCount > 0 && (
            <a class="button wide-one" href="/app.html#/leads" target="_blank" rel="noreferrer">
              {due.see(view.dueCount)}
            </a>
          )}
        </div>
      </div>
      <div class="bottom">
        <Keyed of="t" look="plain" onClick={time}>
          {knownLead.time.open}
        </Keyed>
        <a href="/app.html#/" target="_blank" rel="noreferrer">
          {running.dashboard}
        </a>
      </div>
    </>
  );
}

function headline(here: ElsewhereView, minutes: number): string {
  if (here.platforms.length > 0) return today.title(minutes, here);
  return here.leads + here.sales === 0 ? today.none : today.noneBut(here);
}

/** Minutes are rounded before they are added, so that the total is the sum one sees. */
const sumOf = (seconds: readonly number[]): number =>
  seconds.reduce((sum, one) => sum + minutesOf(one), 0);

function Table({ here, minutes }: { readonly here: ElsewhereView; readonly minutes: number }) {
  const forGoal = sumOf(here.platforms.map((one) => one.goalSeconds));
  return (
    <table>
      <caption class="hidden">{today.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{today.platform}</th>
          <th scope="col" class="num">
            {today.forGoal}
          </th>
          <th scope="col" class="num">
            {today.all}
          </th>
        </tr>
      </thead>
      <tbody>
        {here.platforms.map((one) => (
          <tr key={one.platform}>
            <th scope="row">
              <Swatch channel={one.platform} />
              {channelName(one.platform)}
            </th>
            <td class="num">{written(one.goalSeconds)}</td>
            <td class="num">{written(one.seconds)}</td>
          </tr>
        ))}
      </tbody>
      {minutes > 0 && (
        <tfoot>
          <tr>
            <th scope="row">{today.total}</th>
            <td class="num">{forGoal}</td>
            <td class="num">{minutes}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

/** Whole minutes; a little is not nothing. */
function written(seconds: number): string | number {
  const minutes = minutesOf(seconds);
  return minutes === 0 && seconds > 0 ? today.underAMinute : minutes;
}
