import { useState } from 'preact/hooks';
import type { Day } from '../../domain/calendar.ts';
import type { Lead } from '../../domain/lead.ts';
import { usualSale } from '../../domain/usualSale.ts';
import { moveLeadTo } from '../../storage/leadChanges.ts';
import { logSale } from '../../storage/sales.ts';
import { writeMoney } from '../../ui/amount.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ForeignFields } from '../../ui/ForeignFields.tsx';
import { money } from '../../ui/format.ts';
import { useOneAtATime } from '../../ui/oneAtATime.ts';
import { stageName } from '../../ui/stageName.ts';
import { useSure } from '../../ui/sure.ts';
import { TextField } from '../../ui/TextField.tsx';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now, zone } from '../today.ts';
import { attempt, carryOut, type Fate } from '../told.ts';
import { closeAsked, follow } from './asked.ts';
import { NotKept } from './NotKept.tsx';
import type { LeadsRecords } from './read.ts';
import { SaleFields, SaleFrom } from './SaleFields.tsx';
import { leadNamed, readSale, type SaleText } from './saleDraft.ts';

const { sale: said, told } = words.leadsPage;

/** A sale: from the lead it was opened for, from one that is named, or from nobody. */
export function SaleDialog({
  lead,
  wins,
  records,
  today,
}: {
  readonly lead: Lead | null;
  /** It was opened by moving a lead to won, which may also be done without an amount. */
  readonly wins: boolean;
  readonly records: LeadsRecords;
  readonly today: Day;
}) {
  const { currency } = records.settings;
  const [text, setText] = useState<SaleText>(() => firstText(lead, currency, today));
  const [fate, setFate] = useState<Fate<'gone' | 'wrong'> | null>(null);
  const from = lead ?? leadNamed(text.who, records.leads);
  const read = readSale(text, { today, currency, lead: from });
  const sure = useSure(usualSale(records.sales, records.settings.typicalSale), currency);
  const each = read.draft && read.draft.amount / read.draft.count;
  const errors = { ...sure.asking(each), ...(fate === null ? {} : read.errors) };
  const change = (part: Partial<SaleText>) => setText({ ...text, ...part });
  const once = useOneAtATime();
  const save = async () => {
    const { draft } = read;
    if (draft === null || each === null) return setFate('wrong');
    if (!sure.isSure(each)) return;
    follow.value = wins ? (lead?.id ?? null) : null;
    const became = await attempt(
      () => logSale(db, draft, now(), zone()),
      told.sold(money(draft.amount, currency)),
    );
    if (became === 'done') closeAsked();
    else setFate(became);
  };
  const fields = { text, errors, currency, change };
  return (
    <Dialog title={lead === null ? said.title : said.toWhom(lead.name)} onClose={closeAsked}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void once(save);
        }}
      >
        <SaleFields {...fields} />
        <ForeignFields
          {...fields}
          error={errors.rate}
          foreign={read.foreign}
          becomes={read.becomes}
        />
        {lead === null && <SaleFrom {...fields} leads={records.leads} />}
        <TextField
          label={said.note}
          error={errors.note}
          text={text.note}
          onText={(note) => change({ note })}
        />
        <NotKept fate={fate} />
        <div class="actions">
          <button type="submit" class="first">
            {said.save}
          </button>
          {wins && lead !== null && (
            <button type="button" onClick={() => winOnly(lead, stageName('won', records.settings))}>
              {said.withoutSale}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  );
}

async function winOnly(lead: Lead, stage: string): Promise<void> {
  closeAsked();
  follow.value = lead.id;
  await carryOut(
    () => moveLeadTo(db, lead.id, lead.stage, { to: 'won' }, now()),
    told.moved(lead.name, stage),
  );
}

function firstText(lead: Lead | null, currency: string, today: Day): SaleText {
  return {
    amount: writeMoney(lead?.expectedAmount ?? null, currency),
    foreign: '',
    rate: '',
    count: '1',
    on: today,
    who: '',
    channel: lead?.channel ?? 'other',
    note: '',
  };
}
