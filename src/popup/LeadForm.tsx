import { useState } from 'preact/hooks';
import { askWorker, tabHere } from '../browser/popup.ts';
import type { Failure } from '../protocol/popup.ts';
import { guessCurrency } from '../ui/currency.ts';
import { useDraft } from './draft.ts';
import { log } from './formWords.ts';
import { useKeys } from './keys.ts';
import { LeadNext } from './LeadNext.tsx';
import { LeadWho } from './LeadWho.tsx';
import {
  blankLead,
  type ReadLead,
  readLead,
  readWho,
  type TypedLead,
  type Wrong,
} from './leadTyped.ts';
import { NotSaved } from './NotSaved.tsx';
import { sent } from './once.ts';
import type { Shown } from './shown.ts';

/** Logging a lead in two steps; the first alone is enough. */
export function LeadForm({ view, goHome }: Shown) {
  const currency = view.currency ?? guessCurrency(navigator.language);
  const draft = useDraft('lead', async () => blankLead(view, await tabHere()));
  const [wrong, setWrong] = useState<Wrong>({});
  const [failed, setFailed] = useState<Failure | null>(null);
  useKeys({});
  const { typed } = draft;
  if (typed === null) return null;

  const save = (read: ReadLead) =>
    sent(async () => {
      if (read.kind === 'wrong') return setWrong(read.wrong);
      const reply = await askWorker({ kind: 'log lead', lead: read.lead });
      if (reply.kind === 'failed') return setFailed(reply.why);
      await draft.drop();
      await goHome(log.leadSaved(read.lead.name), reply);
    });
  const next = () => {
    const read = readWho(typed, view);
    setWrong(read.kind === 'wrong' ? read.wrong : {});
    if (read.kind === 'lead') draft.change({ step: '2' });
  };
  const change = (changed: Partial<TypedLead>) => {
    setWrong({});
    draft.change(changed);
  };
  const notSaved = failed && <NotSaved what="lead" why={failed} text={textOf(typed)} />;
  return typed.step === '1' ? (
    <LeadWho
      typed={typed}
      wrong={wrong}
      view={view}
      notSaved={notSaved}
      onChange={change}
      onNext={next}
      onSave={save(readWho(typed, view))}
      onBack={() => void goHome()}
    />
  ) : (
    <LeadNext
      typed={typed}
      wrong={wrong}
      view={view}
      currency={currency}
      notSaved={notSaved}
      onChange={change}
      onSave={save(readLead(typed, view, currency))}
      onBack={() => change({ step: '1' })}
    />
  );
}

const textOf = ({ name, link, keepLink, date, when, amount, note }: TypedLead): string =>
  [name, keepLink === 'yes' ? link : '', when === 'none' ? '' : date, amount, note]
    .filter((line) => line !== '')
    .join('\n');
