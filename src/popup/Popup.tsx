import { useState } from 'preact/hooks';
import { ReadingFailed } from './Failed.tsx';
import { Home } from './Home.tsx';
import { type Known, readAgain } from './known.ts';
import { Later } from './Later.tsx';
import { knownForm, leadForm, saleForm, storingFails, timeForm } from './screens.ts';
import type { Screen, Shown, Ways } from './shown.ts';

/** The popup: where she is, or a form on top of it, or that nothing could be read. */
export function Popup({ first, at }: { readonly first: Known; readonly at: Screen }) {
  const [known, setKnown] = useState(first);
  const [screen, setScreen] = useState<Screen>(at);
  const [notice, setNotice] = useState<string | null>(null);
  if (known.kind === 'failed') return <ReadingFailed />;
  const ways: Ways = {
    show: (next) => {
      setNotice(null);
      setScreen(next);
    },
    goHome: async (said) => {
      setKnown(await readAgain());
      setNotice(said ?? null);
      setScreen('here');
    },
  };
  const shown: Shown = { ...ways, view: known.view, tab: known.tab };
  return (
    <>
      <p class="notice" role="status" hidden={notice === null}>
        {notice}
      </p>
      {shown.view.storingFailsSince !== null && <Later load={storingFails} with={shown} />}
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
    case 'time':
      return <Later key="time" load={timeForm} with={shown} />;
  }
}
