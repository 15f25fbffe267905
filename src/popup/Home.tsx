import { Asking } from './Asking.tsx';
import { Later } from './Later.tsx';
import { runningScreen, targetForm, todayScreen } from './screens.ts';
import type { Shown } from './shown.ts';

/** The one thing the popup is about here and now. */
export function Home({ changing, ...shown }: Shown & { readonly changing: boolean }) {
  const { here, needsTarget } = shown.view;
  if (needsTarget && here.kind !== 'running')
    return <Later key="target" load={targetForm} with={shown} />;
  switch (here.kind) {
    case 'asking':
      return <Asking key={here.sessionId} {...shown} here={here} />;
    case 'running':
      if (changing) return <Asking key="change" {...shown} here={here} />;
      return <Later key="running" load={runningScreen} with={{ ...shown, here }} />;
    case 'elsewhere':
      return <Later key="today" load={todayScreen} with={{ ...shown, here }} />;
  }
}
