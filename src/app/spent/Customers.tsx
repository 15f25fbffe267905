import { type CustomerTime, customerDays } from '../../storage/customerHours.ts';
import { hours } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';
import { ColumnHead, Figure, Row, RowHead, Table } from '../../ui/Table.tsx';
import { say } from '../../ui/undoing.ts';
import { words } from '../../ui/words/allWords.ts';
import { saveText } from '../settings/data/saveFile.ts';
import { db } from '../store.ts';
import { today } from '../today.ts';
import { customersCsv } from './customersCsv.ts';

const said = words.leadsPage.spent;

/** Time that was work for people who have already bought, by customer; it counts against no channel. */
export function Customers({ times }: { readonly times: readonly CustomerTime[] }) {
  return (
    <Section title={said.customers} note={said.hours}>
      {times.length === 0 ? (
        <p class="prose">{said.customersNone}</p>
      ) : (
        <>
          <Table caption={said.customersCaption} captionHidden head={<Heads />}>
            {times.map(({ customer, seconds, recent }) => (
              <Row key={customer}>
                <RowHead>{customer === '' ? said.unnamed : <bdi>{customer}</bdi>}</RowHead>
                <Figure label={said.days28}>{hours(recent)}</Figure>
                <Figure label={said.all}>{hours(seconds)}</Figure>
              </Row>
            ))}
          </Table>
          <SaveHours />
        </>
      )}
    </Section>
  );
}

function Heads() {
  return (
    <Row>
      <ColumnHead>{said.customer}</ColumnHead>
      <ColumnHead kind="num">{said.days28}</ColumnHead>
      <ColumnHead kind="num">{said.all}</ColumnHead>
    </Row>
  );
}

/** The same hours as a file in the browser's own downloads. */
function SaveHours() {
  const save = async () => {
    try {
      saveText(customersCsv(await customerDays(db)), said.customersFile(today()), 'text/csv');
    } catch (error) {
      console.error(error);
      say(said.customersNotSaved);
    }
  };
  return (
    <div class="save-hours">
      <button type="button" onClick={save}>
        {said.customersSave}
      </button>
      <p class="faint">{said.customersSaveWhy}</p>
    </div>
  );
}
