import { describe, expect, it } from 'vitest';
import type { Lead } from '../../../src/domain/lead.ts';
import type { Sale } from '../../../src/domain/sale.ts';
import { planOf, TODAY } from '../../support/planning.ts';
import { aLead } from '../../support/rows.ts';

const leads = (plan: { new: readonly { table: string; after: unknown }[] }) =>
  plan.new.filter(({ table }) => table === 'leads').map(({ after }) => after as Lead);
const sales = (plan: { new: readonly { table: string; after: unknown }[] }) =>
  plan.new.filter(({ table }) => table === 'sales').map(({ after }) => after as Sale);

describe('a list of leads', () => {
  const LIST = `Record ID,First Name,Last Name,Email,Lifecycle Stage,Original Source,Create Date
1,Ada,Byron,ada@example.com,lead,LinkedIn,2024-03-01
2,Eve,Stone,eve@example.com,salesqualifiedlead,FB,2024-03-02
3,Max,Frey,max@example.com,customer,Referral Sites,2024-03-03
`;

  it('becomes leads with their stages and channels', async () => {
    const { plan } = await planOf(LIST);
    expect(leads(plan)).toMatchObject([
      { name: 'Ada Byron', stage: 'lead', channel: 'linkedin' },
      { name: 'Eve Stone', stage: 'qualified', channel: 'facebook' },
      { name: 'Max Frey', stage: 'won', channel: 'website' },
    ]);
  });

  it('of HubSpot goes by its lifecycle stage, and by the zone its columns name', async () => {
    const { plan } = await planOf(
      'Record ID,First Name,Lead Status,Lifecycle Stage,Original Source,Create Date (GMT+1)\n1,Ada,New,Customer,FB,2024-03-01 05:30\n',
    );
    expect(leads(plan)).toMatchObject([
      { stage: 'won', createdAt: Date.parse('2024-03-01T04:30:00Z') },
    ]);
  });

  it('changes nothing the second time', async () => {
    const first = await planOf(LIST);
    const { plan } = await planOf(LIST, { known: first.after });
    expect(plan).toMatchObject({ new: [], changed: [], same: 3 });
  });

  it('updates by id from a newer export, even if the e-mail address is another one', async () => {
    const first = await planOf(LIST);
    const newer = LIST.replace('ada@example.com,lead', 'ada@new.example,opportunity');
    const { plan } = await planOf(newer, { known: first.after });
    expect(plan.changed).toMatchObject([
      { after: { email: 'ada@new.example', stage: 'opportunity' } },
    ]);
  });

  it('does not write over what was edited by hand', async () => {
    const first = await planOf(LIST);
    const edited = first.after.leads.map((lead) => ({
      ...lead,
      name: 'Lady Lovelace',
      updatedAt: lead.updatedAt + 1,
    }));
    const { plan } = await planOf(LIST, { known: { ...first.after, leads: edited } });
    expect(plan.changed).toEqual([]);
  });

  it('finds a lead that was logged by hand by its e-mail address, and fills what is empty', async () => {
    const byHand = aLead({ id: 'own', name: 'Ada', email: 'ADA@example.com', channel: 'x' });
    const { plan } = await planOf(LIST, { known: { leads: [byHand] } });
    expect(plan.new).toHaveLength(2);
    expect(plan.changed).toEqual([]);
  });

  it('leaves out a lead that the reader deleted', async () => {
    const first = await planOf(LIST);
    const [gone] = first.after.leads;
    const known = {
      ...first.after,
      leads: first.after.leads.slice(1),
      deleted: new Set([gone?.id ?? '']),
    };
    const { plan } = await planOf(LIST, { known });
    expect(plan.skipped).toMatchObject([{ line: 2, why: 'deleted' }]);
  });

  it('lists words for sources that are not known, and nothing becomes other by itself', async () => {
    const { plan } = await planOf('Name,Source\nAda,social\nEve,Billboard\nMax,other\n');
    expect(plan.skipped).toMatchObject([
      { line: 2, why: 'unknown source', text: 'social' },
      { line: 3, why: 'unknown source', text: 'Billboard' },
    ]);
    expect(leads(plan)).toMatchObject([{ name: 'Max', channel: 'other' }]);
  });

  it('takes the words as the reader maps them', async () => {
    const { plan } = await planOf('Name,Source\nAda,social\n', {
      mapping: { channels: { social: 'facebook' } },
    });
    expect(leads(plan)).toMatchObject([{ channel: 'facebook' }]);
  });

  it('reports a date that cannot be read with its line, and does not guess', async () => {
    const { plan } = await planOf('Name,Source,Created\nAda,FB,"10/13, 11/2"\nEve,FB,2024-01-02\n');
    expect(plan.unreadable).toEqual([
      { line: 2, why: 'no date', field: 'createdAt', text: '10/13, 11/2' },
    ]);
    expect(plan.new).toHaveLength(1);
  });

  it('reports rows with more cells than columns', async () => {
    const { plan } = await planOf(
      'Name,Source,Created\nAda,FB,2024-01-02,oops\nEve,FB,2024-01-02\n',
    );
    expect(plan.unreadable).toMatchObject([{ line: 2, why: 'too many cells' }]);
  });
});

describe('a list of deals', () => {
  const DEALS = `Deal - ID,Deal - Title,Deal - Value,Deal - Currency of Value,Deal - Stage,Deal - Status,Deal - Deal created,Deal - Won time,Deal - Expected close date,Deal - Organization
7,Boat house,"1,200.00",GBP,Negotiation,Won,2024-01-05 10:00,2024-02-01 09:00,,Northwind
8,Garden,500,GBP,Qualified,Open,2024-01-06 10:00,,2027-06-01,Hill
9,Bridge,900,EUR,Qualified,Lost,2024-01-07 10:00,,,Vale
`;

  it('makes the sale of a won one, and none of an open one that has a day to close', async () => {
    const { plan } = await planOf(DEALS, { mapping: { channel: 'referral', rates: { EUR: 0.8 } } });
    expect(sales(plan)).toMatchObject([
      { on: '2024-02-01', amount: 120_000, channel: 'referral', leadId: leads(plan)[0]?.id },
    ]);
    expect(leads(plan)).toMatchObject([
      { name: 'Boat house', company: 'Northwind', stage: 'won' },
      { stage: 'qualified', expectedAmount: 50_000, note: 'Expected to close on 2027-06-01.' },
      { stage: 'lost', expectedAmount: 72_000 },
    ]);
  });

  it.each(['(500.00)', '"(500,00)"'])('refuses a won one below zero, %s', async (amount) => {
    const other = amount.includes(',') ? '"1,50"' : '1.50';
    const { plan } = await planOf(
      `Deal - ID,Deal - Title,Deal - Value,Deal - Status,Deal - Deal created\n1,A,${amount},Won,2024-01-05\n2,B,${other},Won,2024-01-05\n`,
      { mapping: { channel: 'referral' } },
    );
    expect(plan.unreadable).toMatchObject([{ line: 2, why: 'below zero', field: 'amount' }]);
    expect(sales(plan)).toMatchObject([{ amount: 150 }]);
  });

  it('follow a newer export in where they come from, with their sales', async () => {
    const list = (source: string) =>
      `Deal - ID,Deal - Title,Deal - Value,Deal - Status,Deal - Deal created,Source\n1,A,5.00,Won,2024-01-05,${source}\n`;
    const first = await planOf(list('Facebook'));
    const { plan } = await planOf(list('LinkedIn'), { known: first.after });
    expect(plan.changed).toMatchObject([
      { table: 'leads', after: { channel: 'linkedin' } },
      { table: 'sales', after: { channel: 'linkedin' } },
    ]);
    const edited = first.after.leads.map((lead) => ({ ...lead, updatedAt: lead.updatedAt + 1 }));
    const kept = await planOf(list('LinkedIn'), { known: { ...first.after, leads: edited } });
    expect(kept.plan.changed).toEqual([]);
  });

  const deal = (status: string, amount = '5.00', closed = '2024-02-01') =>
    `Deal - ID,Deal - Title,Deal - Value,Deal - Status,Deal - Deal created,Deal - Deal closed on,Source\n1,A,${amount},${status},2024-01-05,${closed},FB\n`;

  it.each([
    ['lost', 'Lost'],
    ['lead', 'Open'],
  ])(
    'that were won and are %s in a newer export go there, and their sale goes',
    async (stage, word) => {
      const first = await planOf(deal('Won'));
      const { plan } = await planOf(deal(word), { known: first.after });
      const [lead] = plan.changed.map(({ after }) => after as Lead);
      expect(lead).toMatchObject({ stage });
      expect(lead?.reached.won).toBeUndefined();
      expect(plan.takenBack).toMatchObject([
        { table: 'sales', before: { amount: 500 }, after: null },
      ]);
    },
  );

  it('that are won after all have their sale again', async () => {
    const first = await planOf(deal('Won'));
    const lost = await planOf(deal('Lost'), { known: first.after });
    const { plan } = await planOf(deal('Won'), { known: lost.after });
    expect(plan.new).toMatchObject([{ table: 'sales', after: { amount: 500 } }]);
    expect(plan.changed).toMatchObject([{ after: { stage: 'won', lostReason: null } }]);
  });

  it.each(['leads', 'sales'] as const)(
    'that a newer export takes back stay where their %s were edited, and are named',
    async (table) => {
      const first = await planOf(deal('Won'));
      const edited = first.after[table].map((row) => ({ ...row, updatedAt: row.updatedAt + 1 }));
      const known = { ...first.after, [table]: edited };
      const { plan } = await planOf(deal('Lost'), { known });
      expect([plan.changed, plan.takenBack]).toEqual([[], []]);
      expect(plan.skipped).toMatchObject([{ line: 2, why: 'edited' }]);
    },
  );

  it('leaves out amounts in a currency without a rate', async () => {
    const { plan } = await planOf(DEALS, { mapping: { channel: 'referral' } });
    expect(plan.skipped).toMatchObject([{ line: 4, why: 'other currency', text: 'EUR' }]);
  });

  it('leaves out rows that name no source until the reader says where they come from', async () => {
    const { plan } = await planOf(DEALS);
    expect(plan.skipped.filter(({ why }) => why === 'no source')).toHaveLength(2);
  });
});

describe("Stripe's payments", () => {
  const HEAD =
    'id,Created date (UTC),Amount,Amount Refunded,Currency,Converted Amount,Converted Amount Refunded,Converted Currency,Status,Card Last4';

  it('are sales by id, paid ones only, net of what was refunded', async () => {
    const { plan, mapping } = await planOf(
      `${HEAD}\nch_1,2024-03-01 02:30:00,10.00,4.00,gbp,10.00,4.00,gbp,Paid,4242\nch_2,2024-03-02 12:00:00,9.00,0,gbp,9.00,0,gbp,Failed,4242\n`,
      { mapping: { channel: 'website' } },
    );
    expect(sales(plan)).toMatchObject([
      { on: '2024-02-29', amount: 1000, refunds: [{ on: '2024-02-29', amount: 400 }] },
    ]);
    expect(plan.skipped).toMatchObject([{ line: 3, why: 'not paid' }]);
    expect(Object.values(mapping.columns)).not.toContain(HEAD.split(',').indexOf('Card Last4'));
    expect(JSON.stringify(plan.new)).not.toContain('4242');
  });

  it('count what reached the account where it is in the own currency', async () => {
    const { plan } = await planOf(
      `${HEAD}\nch_1,2024-03-01 12:30:00,10.00,0.00,usd,8.00,0.00,gbp,Paid,1\n`,
      {
        mapping: { channel: 'website' },
      },
    );
    expect(sales(plan)).toMatchObject([{ amount: 800 }]);
  });
});

describe('payments that were given back', () => {
  const HEAD =
    'id,Created date (UTC),Amount,Amount Refunded,Currency,Converted Amount,Converted Amount Refunded,Converted Currency,Status';
  const paid = `${HEAD}\nch_1,2024-03-01 12:30:00,10.00,0.00,gbp,10.00,0.00,gbp,Paid\n`;
  const givenBack = `${HEAD}\nch_1,2024-03-01 12:30:00,10.00,10.00,gbp,10.00,10.00,gbp,Refunded\n`;

  it('in full are no new sales, and are counted among the rows left out', async () => {
    const { plan } = await planOf(givenBack, { mapping: { channel: 'website' } });
    expect(plan.new).toEqual([]);
    expect(plan.skipped).toMatchObject([{ line: 2, why: 'paid back' }]);
  });

  it('in full since the last export change the sale that is known', async () => {
    const first = await planOf(paid, { mapping: { channel: 'website' } });
    const { plan } = await planOf(givenBack, {
      mapping: { channel: 'website' },
      known: first.after,
    });
    expect(plan.changed).toMatchObject([{ after: { refunds: [{ amount: 1000 }] } }]);
    expect(plan.skipped).toEqual([]);
  });

  it.each(['Failed', 'Canceled'])(
    'or that a newer export calls %s are sales no more, unless they were edited',
    async (word) => {
      const mapping = { channel: 'website' } as const;
      const first = await planOf(paid, { mapping });
      const failed = paid.replace('Paid', word);
      const { plan } = await planOf(failed, { mapping, known: first.after });
      expect(plan.takenBack).toMatchObject([{ before: { amount: 1000 } }]);
      const sales = first.after.sales.map((sale) => ({ ...sale, updatedAt: sale.updatedAt + 1 }));
      const kept = await planOf(failed, { mapping, known: { ...first.after, sales } });
      expect(kept.plan).toMatchObject({ takenBack: [], skipped: [{ line: 2, why: 'edited' }] });
    },
  );

  it('are left out where the file says so by a word alone', async () => {
    const { plan } = await planOf('Date,Amount,Payment Status\n2024-03-01,5.00,Refunded\n', {
      mapping: { channel: 'event', content: 'sales' },
    });
    expect(plan.skipped).toMatchObject([{ line: 2, why: 'paid back' }]);
  });
});

describe('orders', () => {
  const ITEMS = `Sale Date,Item Name,Buyer,Quantity,Price,Item Total,Currency,Transaction ID,Listing ID,Order ID
03/01/24,Gift,ada,1,0.00,0.00,GBP,900,4,77
03/01/24,Mug,ada,2,15.00,30.00,GBP,901,1,77
03/15/24,Cup,eve,1,12.50,12.50,GBP,903,3,78
03/01/24,Bowl,ada,1,25.00,25.00,GBP,902,2,77
`;
  const website = { channel: 'website' } as const;

  it('of Etsy by item are one sale for each order, and known the next time', async () => {
    const first = await planOf(ITEMS, { mapping: website });
    expect(sales(first.plan)).toMatchObject([
      { amount: 5500, note: 'ada\nMug\nBowl' },
      { amount: 1250 },
    ]);
    expect(first.plan.skipped).toMatchObject([{ line: 2, why: 'not paid' }]);
    const { plan } = await planOf(ITEMS, { mapping: website, known: first.after });
    expect(plan).toMatchObject({ new: [], changed: [], takenBack: [], same: 3 });
  });

  it('of Etsy are counted once, whether they come by item, by order or both', async () => {
    const orders = `Sale Date,Order ID,Full Name,Number of Items,Currency,Order Value,Order Total,Status
03/01/24,77,Ada Byron,2,GBP,55.00,59.00,
03/15/24,78,Eve Stone,1,GBP,12.50,16.00,
`;
    const first = await planOf(ITEMS, { mapping: website });
    const { plan } = await planOf(orders, { mapping: website, known: first.after });
    expect(plan.new).toEqual([]);
    expect(plan.changed).toMatchObject([{ after: { amount: 5900 } }, { after: { amount: 1600 } }]);
  });

  it('of Square by item are one sale for each payment', async () => {
    const head =
      'Date,Time,Category,Item,Qty,Gross Sales,Net Sales,Transaction ID,Payment ID,Event Type';
    const { plan } = await planOf(
      `${head}\n2024-03-13,10:00:00,Cups,Mug,1.0,£30.00,£30.00,T1,P1,Payment\n2024-03-13,10:00:00,Cups,Bowl,1.0,£50.00,£50.00,T1,P1,Payment\n`,
      { mapping: { channel: 'event' } },
    );
    expect(sales(plan)).toMatchObject([{ amount: 8000, note: 'Mug\nBowl' }]);
  });

  it('of Square are given back by the row of the same payment', async () => {
    const head = 'Date,Time,Gross Sales,Net Sales,Event Type,Transaction ID,Payment ID';
    const { plan } = await planOf(
      `${head}\n2024-03-13,10:00:00,$80.00,$80.00,Payment,T1,P1\n2024-03-13,11:00:00,$50.00,$50.00,Payment,T2,P2\n2024-03-14,10:00:00,-$20.00,-$20.00,Refund,T1,R1\n2024-03-15,10:00:00,-$10.00,-$10.00,Refund,T9,P2\n2024-03-16,10:00:00,-$5.00,-$5.00,Refund,T8,P8\n`,
      { mapping: { channel: 'event', rates: { USD: 1 } } },
    );
    expect(sales(plan)).toMatchObject([
      { amount: 8000, refunds: [{ on: '2024-03-14', amount: 2000 }] },
      { amount: 5000, refunds: [{ on: '2024-03-15', amount: 1000 }] },
    ]);
    expect(plan.skipped).toMatchObject([{ line: 6, why: 'money out' }]);
  });

  it('of PayPal are given back by the row that names them', async () => {
    const head =
      'Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID,Reference Txn ID';
    const { plan } = await planOf(
      `${head}\n13/03/2024,10:00:00,GMT,Ada,Website Payment,Completed,GBP,"1,000.00",-3.00,997.00,T1,\n14/03/2024,10:00:00,GMT,Ada,Payment Refund,Completed,GBP,-200.00,0,-200.00,T2,T1\n15/03/2024,10:00:00,GMT,,Withdrawal,Completed,GBP,-500.00,0,-500.00,T3,\n`,
      { mapping: { channel: 'website' } },
    );
    expect(sales(plan)).toMatchObject([
      { on: '2024-03-13', amount: 100_000, refunds: [{ on: '2024-03-14', amount: 20_000 }] },
    ]);
    expect(plan.skipped).toMatchObject([{ line: 4, why: 'money out' }]);
  });

  it('of Shopify stand in one row; the rows of further articles are left out', async () => {
    const head =
      'Name,Email,Financial Status,Paid at,Currency,Total,Created at,Lineitem name,Billing Name,Refunded Amount';
    const { plan } = await planOf(
      `${head}\n#1001,a@example.com,paid,2024-03-01 10:00:00 +0000,GBP,30.00,2024-03-01 10:00:00 +0000,Mug,Ada,0.00\n#1001,a@example.com,,,,,2024-03-01 10:00:00 +0000,Plate,,\n`,
      { mapping: { channel: 'website' } },
    );
    expect(sales(plan)).toMatchObject([{ amount: 3000, note: 'Ada' }]);
    expect(plan.skipped).toHaveLength(1);
  });

  it('without ids are two where two are equal, and known the next time', async () => {
    const list = 'Date,Amount\n2024-03-01,5.00\n2024-03-01,5.00\n';
    const first = await planOf(list, { mapping: { channel: 'event' } });
    expect(first.plan.new).toHaveLength(2);
    const { plan } = await planOf(list, { mapping: { channel: 'event' }, known: first.after });
    expect(plan).toMatchObject({ new: [], changed: [], same: 2 });
  });

  it('of a day that is still to come are unreadable', async () => {
    const { plan } = await planOf(`Date,Amount\n2099-01-01,5.00\n${TODAY},6.00\n`, {
      mapping: { channel: 'event' },
    });
    expect(plan.unreadable).toMatchObject([{ line: 2, why: 'future date' }]);
  });
});

describe("LinkedIn's contacts", () => {
  const LIST = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Byron,https://www.linkedin.com/in/ada-byron,,Engines,Owner,03 Dec 2025
Eve,Stone,https://www.linkedin.com/in/eve-stone,,Stones,Owner,20 Mar 2024
`;

  it('complete leads that are known, and make none', async () => {
    const known = { leads: [aLead({ id: 'ada', link: 'https://www.linkedin.com/in/ada-byron' })] };
    const { plan } = await planOf(LIST, { known });
    expect(plan.changed).toMatchObject([{ after: { id: 'ada', company: 'Engines' } }]);
    expect(plan.skipped).toMatchObject([{ line: 3, why: 'contact' }]);
  });

  it('become leads where the reader says so', async () => {
    const { plan } = await planOf(LIST, { mapping: { addContacts: true } });
    expect(leads(plan)).toMatchObject([{ name: 'Ada Byron', channel: 'linkedin' }, {}]);
  });
});
