import { useState } from 'preact/hooks';
import { duplicatesOf } from '../../domain/duplicate.ts';
import { isOpenGoal } from '../../domain/goal.ts';
import type { Lead } from '../../domain/lead.ts';
import { changeLead, type LeadDetails } from '../../storage/leadChanges.ts';
import { leadLink } from '../../storage/leadLink.ts';
import { logLead } from '../../storage/leads.ts';
import type { NotDone, Outcome } from '../../storage/rowChange.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useOneAtATime } from '../../ui/oneAtATime.ts';
import { rebased } from '../../ui/rebased.ts';
import { words } from '../../ui/words/allWords.ts';
import { addressOf, go } from '../route.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { attempt, type Fate } from '../told.ts';
import { closeAsked } from './asked.ts';
import { LeadFields } from './LeadFields.tsx';
import { EMPTY_LEAD, type LeadText, readLeadText, textOfLead } from './leadDraft.ts';
import { leadName } from './listing.ts';
import { loggedNotice } from './loggedNotice.ts';
import { NotKept } from './NotKept.tsx';
import type { LeadsRecords } from './read.ts';

const { form: said, told, duplicate } = words.leadsPage;

/** A new lead, or what is written of one. What was typed stays until it is saved or closed. */
export function LeadDialog({
  lead,
  records,
}: {
  /** The lead as it was when the form was opened; `null` for a new one. */
  readonly lead: Lead | null;
  readonly records: LeadsRecords;
}) {
  const { currency } = records.settings;
  const [seen, setSeen] = useState(lead);
  const [text, setText] = useState<LeadText>(
    lead === null ? EMPTY_LEAD : textOfLead(lead, currency),
  );
  const [fate, setFate] = useState<Fate<NotDone | 'wrong'> | null>(null);
  const { details, errors } = readLeadText(text, currency);
  const once = useOneAtATime();
  const save = async () => {
    if (details === null) return setFate('wrong');
    const became = await attempt(
      () => write(seen, details),
      ([made]) =>
        seen === null
          ? loggedNotice({ ...details, id: made?.id ?? '' }, records.leads)
          : { said: told.leadChanged(details.name) },
    );
    if (became === 'done') return closeAsked();
    setFate(became);
    // The next attempt starts from what holds now: the later page was told, and may decide.
    const fresh = seen && (await db.leads.get(seen.id));
    if (!fresh) return;
    setSeen(fresh);
    setText(rebased(text, textOfLead(seen, currency), textOfLead(fresh, currency)));
  };
  return (
    <Dialog title={lead === null ? said.newLead : said.editLead(lead.name)} onClose={closeAsked}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void once(save);
        }}
      >
        <LeadFields
          text={text}
          errors={fate === null ? {} : errors}
          goals={records.goals.filter((goal) => isOpenGoal(goal) || goal.id === text.goalId)}
          currency={currency}
          change={(part) => setText({ ...text, ...part })}
        />
        {lead === null && <Known text={text} leads={records.leads} />}
        <NotKept fate={fate} />
        <div class="actions">
          <button type="submit" class="first">
            {said.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function write(seen: Lead | null, details: LeadDetails): Promise<Outcome> {
  return seen === null ? logLead(db, details, now()) : changeLead(db, seen, details, now());
}

/** A lead that is there already, before it is written a second time. */
function Known({ text, leads }: { readonly text: LeadText; readonly leads: readonly Lead[] }) {
  if (text.name.trim().length < 3 && text.email === '' && text.link === '') return null;
  const draft = { name: text.name, email: text.email.trim(), link: leadLink(text.link) };
  const [known] = duplicatesOf(draft, leads);
  if (known === undefined) return null;
  return (
    <p role="status">
      {duplicate.known} {duplicate.why[known.why]}:{' '}
      <a
        href={addressOf('leads', { lead: known.lead.id })}
        onClick={(event) => {
          event.preventDefault();
          closeAsked();
          go('leads', { lead: known.lead.id });
        }}
      >
        {duplicate.open(leadName(known.lead))}
      </a>
    </p>
  );
}
