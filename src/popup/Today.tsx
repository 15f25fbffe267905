import type { ElsewhereView } from '../protocol/popup.ts';
import { Swatch } from '../ui/Swatch.tsx';
import { minutesOf } from '../ui/timeText.ts';
import { knownLead } from '../ui/words/en/knownLead.ts';
import { useKeys } from './keys.ts';
import { LogButtons } from './LogButtons.tsx';
import type { ShownAt } from './shown.ts';
import { words } from './words.ts';

/** On any other site: today by platform, and what came of it. */
export function Today({ here, view, show }: ShownAt<ElsewhereView>) {
  const { today, running, due } = words.popup;
  const lead = () => show('lead');
  const sale = () => show('sale');
  const time = () => show('time');
  useKeys({ a: lead, s: sale, t: time });
  const minutes = sumOf(here.platforms.map((one) => one.seconds));
  const none = here.platforms.length === 0;
  return (
    <>
      <div class="ask">
        <h1>{none ? today.none : today.title(minutes, here.leads)}</h1>
        {none ? <p class="quiet">{today.noneYet}</p> : <Table here={here} minutes={minutes} />}
        {here.sales > 0 && <p class="quiet">{today.sales(here.sales)}</p>}
        <div class="do">
          <LogButtons view={view} show={show} />
          {view.dueCount > 0 && (
            <a class="button wide-one" href="/app.html#/leads" target="_blank" rel="noreferrer">
              {due.see(view.dueCount)}
            </a>
          )}
        </div>
      </div>
      <div class="bottom">
        <button type="button" class="plain" aria-keyshortcuts="t" onClick={time}>
          {knownLead.time.open}
        </button>
        <a href="/app.html#/" target="_blank" rel="noreferrer">
          {running.dashboard}
        </a>
      </div>
    </>
  );
}

/** Minutes are rounded before they are added, so that the total is the sum one sees. */
const sumOf = (seconds: readonly number[]): number =>
  seconds.reduce((sum, one) => sum + minutesOf(one), 0);

function Table({ here, minutes }: { readonly here: ElsewhereView; readonly minutes: number }) {
  const { today } = words.popup;
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
              {words.shared.platform[one.platform]}
            </th>
            <td class="num">{minutesOf(one.goalSeconds)}</td>
            <td class="num">{minutesOf(one.seconds)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{today.total}</th>
          <td class="num">{forGoal}</td>
          <td class="num">{minutes}</td>
        </tr>
      </tfoot>
    </table>
  );
}
