import { NotSaved } from '../../ui/Failed.tsx';
import { words } from '../../ui/words/allWords.ts';

const said = words.leadsPage.form;

/** Why a form was not kept, beside its button; what a field says of itself is not said again. */
export function NotKept({ fate }: { readonly fate: string | null }) {
  if (fate === 'failed') return <NotSaved />;
  if (fate !== 'gone' && fate !== 'changed since') return null;
  return (
    <p class="error" role="alert">
      {fate === 'gone' ? said.goneSince : said.changedSince}
    </p>
  );
}
