import { useRef, useState } from 'preact/hooks';
import { ReadingFailed } from './Failed.tsx';
import { Home } from './Home.tsx';
import { type Known, readAgain } from './known.ts';
import { Later } from './Later.tsx';
import {
  brought,
  knownForm,
  leadForm,
  lessForm,
  saleForm,
  storingFails,
  talkForm,
  timeForm,
  undoButton,
} from './screens.ts';
import type { Notice, Screen, Shown, Ways } from './shown.ts';

/** The popup: where she is, or a form on top of it, or that nothing could be read. */
export function Popup({
  first,
  at,
  byItself,
  why: firstWhy,
}: Pick<Shown, 'byItself' | 'why'> & { readonly first: Known; readonly at: Screen }) {
  const [known, setKnown] = useState(first);
  const [screen, setScreen] = useState<Screen>(at);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [why, setWhy] = useState(firstWhy);
  const [ended, setEnded] = useState(first.kind === 'ready' ? first.view.ended : null);
  const [about, setAbout] = useState<typeof ended>(null);
  const kept = useRef<NonNullable<Shown['kept']['current']>>(null);
  if (known.kind === 'failed') return <ReadingFailed />;
  const ways: Ways = {
    show: (next, about) => {
      setNotice(null);
      setAbout(about ?? null);
      setScreen(next);
    },
    doneAsking: () => setEnded(null),
    goHome: async (said, reply) => {
      const undo = (reply?.kind === 'done' && reply.undo) || null;
      setKnown(await readAgain());
      setWhy(null);
      if (said !== undefined && about !== null) setEnded(null);
      setNotice(said === undefined ? null : { said, undo });
      setAbout(null);
      setScreen('here');
    },
  };
  const view = { ...known.view, ended, here: about ?? known.view.here };
  const shown: Shown = { ...ways, view, tab: known.tab, byItself, why, kept };
  return (
    <>
      <p class="notice" role="status" hidden={notice === null}>
        {notice?.said}{' '}
        {notice?.undo && (
          <Later load={undoButton} with={{ ...ways, said: notice.said, undo: notice.undo }} />
        )}
      </p>
      {shown.view.storingFailsSince !== null && <Later load={storingFails} with={shown} />}
      {screen === 'here' && ended !== null && <Later load={brought} with={shown} />}
      <OnScreen screen={screen} shown={shown} />
    </>
  );
}

function OnScreen({ screen, shown }: { readonly screen: Screen; readonly shown: Shown }) {
  switch (screen) {
    case 'here':
    case 'change':
      return <Home {...shown} changing={screen === 'change'} />;
    case 'lead':
      return <Later key="lead" load={leadForm} with={shown} />;
    case 'sale':
      return <Later key="sale" load={saleForm} with={shown} />;
    case 'known':
      return <Later key="known" load={knownForm} with={shown} />;
    case 'less':
      return <Later key="less" load={lessForm} with={shown} />;
    case 'talk':
      return <Later key="talk" load={talkForm} with={shown} />;
    case 'time':
      return <Later key="time" load={timeForm} with={shown} />;
  }
}
