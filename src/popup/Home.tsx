import { Asking } from './Asking.tsx';
import { Later } from './Later.tsx';
import { runningScreen, targetForm, todayScreen, usedUp } from './screens.ts';
import type { Shown } from './shown.ts';

/** The one thing the popup is about here and now. */
export function Home({ changing, ...shown }: Shown & { readonly changing: boolean }) {
  const { here, needsTarget } = shown.view;
  if (needsTarget && here.kind !== 'running')
    return <Later key="target" load={targetForm} with={shown} />;
  switch (here.kind) {
    case 'asking':
      if (shown.why === 'budget' && here.budget !== null)
        return <Later key="used" load={usedUp} with={{ ...shown, here }} />;
      return <Asking key={here.sessionId} {...shown} here={here} />;
    case 'running':
      if (changing) return <Asking key="change" {...shown} here={here} />;
      return <Later key="running" load={runningScreen} with={{ ...shown, here }} />;
    case 'elsewhere':
      return <Later key="today" load={todayScreen} with={{ ...shown, here }} />;
  }
}
