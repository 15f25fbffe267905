import { OverTime } from './overTime/OverTime.tsx';
import { WhereLeadsStop } from './stop/WhereLeadsStop.tsx';
import { WhereTime } from './time/WhereTime.tsx';
import type { View } from './view.ts';

/** What stands below the first screen: the charts, where the time goes and where leads stop. */
export function Lower({ view }: { readonly view: View }) {
  return (
    <>
      <OverTime view={view} />
      <WhereTime view={view} />
      <WhereLeadsStop view={view} />
    </>
  );
}
