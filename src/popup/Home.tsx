import { Asking } from './Asking.tsx';
import { Later } from './Later.tsx';
import { PlanUp } from './PlanUp.tsx';
import { Running } from './Running.tsx';
import type { Shown } from './shown.ts';
import { Today } from './Today.tsx';

const targetForm = () => import('./Target.tsx').then((file) => file.Target);

/** The one thing the popup is about here and now. */
export function Home({ changing, ...shown }: Shown & { readonly changing: boolean }) {
  const { here, needsTarget } = shown.view;
  if (needsTarget && here.kind !== 'running') return <Later load={targetForm} with={shown} />;
  switch (here.kind) {
    case 'asking':
      return <Asking key={here.sessionId} {...shown} here={here} />;
    case 'running':
      if (changing) return <Asking key="change" {...shown} here={here} />;
      return isUp(here) ? <PlanUp {...shown} here={here} /> : <Running {...shown} here={here} />;
    case 'elsewhere':
      return <Today {...shown} here={here} />;
  }
}

function isUp(here: { readonly plannedMinutes: number | null; readonly seconds: number }): boolean {
  return here.plannedMinutes !== null && here.seconds >= here.plannedMinutes * 60;
}
