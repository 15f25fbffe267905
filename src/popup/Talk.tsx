import { useEffect, useState } from 'preact/hooks';
import { askWorker } from '../browser/popup.ts';
import type { Failure, LeadChoice } from '../protocol/popup.ts';
import { Field } from '../ui/Field.tsx';
import { popupLater } from '../ui/words/popupLater.ts';
import { NotAnswered } from './Failed.tsx';
import { useKeys } from './keys.ts';
import { sent } from './once.ts';
import type { Shown } from './shown.ts';

const said = popupLater.brought.talk;

/** Whom she talked with in a session that is over: a conversation counts with a lead. */
export function Talk({ view, show, goHome }: Shown) {
  const leads = useLeads();
  const [chosen, setChosen] = useState('');
  const [refusal, setRefusal] = useState<Failure | null>(null);
  useKeys({});
  const { here } = view;
  if (leads === null || here.kind !== 'running') return null;
  const lead = leads.find(({ id }) => id === chosen) ?? leads[0];
  const save = sent(async () => {
    if (lead === undefined) return show('lead', here);
    const { sessionId } = here;
    const reply = await askWorker({ kind: 'log conversation', sessionId, leadId: lead.id });
    if (reply.kind === 'failed') setRefusal(reply.why);
    else await goHome(said.saved(lead.name), reply);
  });
  return (
    <form onSubmit={save} autoComplete="off">
      <div class="ask">
        <h1>{said.title}</h1>
        <p class="quiet">{lead === undefined ? said.nobody : said.why}</p>
        {lead !== undefined && <Leads leads={leads} chosen={lead.id} onChoice={setChosen} />}
        {refusal !== null && <NotAnswered why={refusal} />}
        <div class="do">
          <button type="submit" class="first">
            {lead === undefined ? said.lead : said.save}
          </button>
          <button type="button" onClick={() => show('here')}>
            {said.back}
          </button>
        </div>
      </div>
      {lead !== undefined && (
        <div class="bottom">
          <button type="button" class="plain" onClick={() => show('lead', here)}>
            {said.someoneNew}
          </button>
        </div>
      )}
    </form>
  );
}

/** Open leads; `null` until they are read. */
function useLeads(): readonly LeadChoice[] | null {
  const [leads, setLeads] = useState<readonly LeadChoice[] | null>(null);
  useEffect(() => {
    void askWorker({ kind: 'open leads' }).then((reply) =>
      setLeads(reply.kind === 'leads' ? reply.leads : []),
    );
  }, []);
  return leads;
}

function Leads(props: {
  readonly leads: readonly LeadChoice[];
  readonly chosen: string;
  readonly onChoice: (id: string) => void;
}) {
  return (
    <Field label={said.who}>
      {(control) => (
        <select
          {...control}
          value={props.chosen}
          onChange={(event) => props.onChoice(event.currentTarget.value)}
        >
          {props.leads.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
