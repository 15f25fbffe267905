import { useState } from 'preact/hooks';
import { askWorker } from '../browser/popup.ts';
import type { Failure, KnownLead } from '../protocol/popup.ts';
import { Split } from '../ui/Split.tsx';
import { knownLead as said } from '../ui/words/knownLead.ts';
import { useDraft } from './draft.ts';
import { KnownNext, KnownStage, KnownTouch } from './KnownFields.tsx';
import { useKeys } from './keys.ts';
import { blankKnown, KINDS, type Kind, readKnown, type TypedKnown } from './knownTyped.ts';
import { NotSaved } from './NotSaved.tsx';
import { sent } from './once.ts';
import { standing } from './Recognised.tsx';
import type { Shown } from './shown.ts';

/** What happened with the lead whose page this is: a contact, the next step or another stage. */
export function KnownForm(shown: Shown) {
  return shown.view.known === null ? null : <Form {...shown} known={shown.view.known} />;
}

function Form({ view, known, show, goHome }: Shown & { readonly known: KnownLead }) {
  const draft = useDraft(`known ${known.id}`, async () => blankKnown(known));
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState<Failure | null>(null);
  useKeys({});
  const { typed } = draft;
  if (typed === null) return null;
  const read = readKnown(typed, known, view.today);
  const wrong = tried && read.kind === 'wrong' ? read.wrong : {};
  const change = (changed: Partial<TypedKnown>) => draft.change(changed);
  const save = sent(async () => {
    setTried(true);
    if (read.kind === 'wrong') return;
    const reply = await askWorker(read.request);
    if (reply.kind === 'failed') return setFailed(reply.why);
    await draft.drop();
    await goHome(read.said, reply);
  });
  const fields = { typed, wrong, known, today: view.today, change };
  return (
    <form onSubmit={save} noValidate autoComplete="off">
      <div class="ask">
        <div>
          <h1 dir="auto">{known.name}</h1>
          <p class="small quiet">{standing(known, view.today)}</p>
        </div>
        <Split
          legend={said.what}
          legendHidden
          choices={KINDS.map((value) => ({ value, label: said.kind[value] }))}
          chosen={typed.kind as Kind}
          onChoice={(kind) => change({ kind })}
        />
        {typed.kind === 'touch' && <KnownTouch {...fields} />}
        {typed.kind === 'stage' ? <KnownStage {...fields} /> : <KnownNext {...fields} />}
        {failed && <NotSaved what="lead" why={failed} text={typed.note} />}
        <div class="do">
          <button type="submit" class="first">
            {said.save}
          </button>
          <button type="button" onClick={() => show('sale')}>
            {said.sale}
          </button>
        </div>
      </div>
      <div class="bottom">
        <button type="button" class="plain" onClick={() => void goHome()}>
          {said.back}
        </button>
        <a href={`/app.html#/leads?lead=${known.id}`} target="_blank" rel="noreferrer">
          {said.page}
        </a>
      </div>
    </form>
  );
}
