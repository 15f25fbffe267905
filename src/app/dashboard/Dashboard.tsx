import { useEffect, useMemo, useState } from 'preact/hooks';
import { Explanation } from '../../ui/Explained.tsx';
import { Answer } from '../../ui/Opening.tsx';
import { words } from '../../ui/words/words.ts';
import { BackupDue } from '../BackupDue.tsx';
import { Noticing } from '../Noticing.tsx';
import { Pin } from '../Pin.tsx';
import { addressOf } from '../route.ts';
import { Account } from './Account.tsx';
import { answerOf } from './answer.ts';
import { Channels } from './Channels.tsx';
import { FixFirst } from './fix/FixFirst.tsx';
import type { Wanted } from './headline.ts';
import { LowerHalf } from './LowerHalf.tsx';
import { NotRecorded } from './NotRecorded.tsx';
import { RangePicker } from './RangePicker.tsx';
import { Start } from './Start.tsx';
import { Target } from './target/Target.tsx';
import type { View } from './view.ts';

/** The answer first, then what proves it. */
export function Dashboard({ view }: { readonly view: View }) {
  const { answer, prose, wanted } = answerOf(view);
  const judged = !view.empty && !view.comparison.underAnHour;
  return (
    <>
      <Noticing />
      {!view.empty && <RangePicker view={view} />}
      <div class="opening two">
        <div>
          <Answer>{answer}</Answer>
          <p class="prose">{prose}</p>
          {wanted !== null && <Say what={wanted} />}
        </div>
        {judged && <Account view={view} />}
      </div>
      {view.empty && <Start />}
      <Below view={view} />
    </>
  );
}

/** What proves it comes when the answer is painted: it takes as long again. */
function Below({ view }: { readonly view: View }) {
  return useIsPainted() ? <Proof view={view} /> : null;
}

/** Whether what stands around it has been on the screen. */
function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isPainted;
}

function Proof({ view }: { readonly view: View }) {
  const fixing = useMemo(() => ({ ...view, ...view.fixing() }), [view]);
  return (
    <>
      <Target view={view} />
      <FixFirst view={fixing} />
      {!view.empty && <Channels view={view} />}
      {!view.empty && <LowerHalf view={view} />}
      <NotRecorded view={view} />
      <Pin />
      <Explanation />
      <BackupDue />
      <p class="foot faint">
        <span>{words.dashboard.foot.kept}</span>
        <a href={addressOf('welcome')}>{words.dashboard.foot.welcome}</a>
      </p>
    </>
  );
}

/** Where a figure is said that only the reader knows. */
function Say({ what }: { readonly what: Wanted }) {
  const address = { typical_sale: 'goals', hourly_value: 'settings', hours: 'leads' } as const;
  return (
    <p>
      <a class="button" href={addressOf(address[what])}>
        {words.dashboard.answer.say}
      </a>
    </p>
  );
}
