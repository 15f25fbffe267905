import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Lead, STAGES } from '../../src/domain/lead.ts';
import { moveByRefunds, moveLead, neighbourStage, type StageMove } from '../../src/domain/stage.ts';
import { aLead } from '../support/rows.ts';

const moves: fc.Arbitrary<StageMove> = fc.oneof(
  fc
    .constantFrom('lead' as const, 'qualified' as const, 'opportunity' as const, 'won' as const)
    .map((to) => ({ to })),
  fc.constant({ to: 'lost' as const, reason: 'budget' as const }),
);

function walk(steps: readonly { readonly move: StageMove; readonly at: number }[]): Lead[] {
  const first = aLead({ createdAt: 1000, reached: { lead: 1000 } });
  const leads = [first];
  for (const { move, at } of steps) leads.push(moveLead(leads.at(-1) ?? first, move, at));
  return leads;
}

const walks = fc.array(fc.record({ move: moves, at: fc.integer({ min: 0, max: 9000 }) }));

test('a stage keeps the instant it was first reached, whatever comes after', () => {
  fc.assert(
    fc.property(walks, (steps) => {
      const leads = walk(steps);
      for (const [index, lead] of leads.entries()) {
        for (const later of leads.slice(index)) expect(later.reached).toMatchObject(lead.reached);
      }
    }),
  );
});

test('every stage on the way is reached no later than the ones after it', () => {
  fc.assert(
    fc.property(walks, (steps) => {
      const { reached } = walk(steps).at(-1) ?? aLead();
      const way = (['lead', 'qualified', 'opportunity', 'won'] as const)
        .map((stage) => reached[stage])
        .filter((at) => at !== undefined);
      expect(way).toEqual([...way].sort((a, b) => a - b));
      expect(way[0]).toBeGreaterThanOrEqual(1000);
    }),
  );
});

test('a lead has a reason for being lost exactly while it is lost', () => {
  fc.assert(
    fc.property(walks, (steps) => {
      for (const lead of walk(steps)) expect(lead.lostReason !== null).toBe(lead.stage === 'lost');
    }),
  );
});

test('a stage that is skipped is reached on the way', () => {
  const lead = aLead({ createdAt: 1, reached: { lead: 1 } });
  const won = moveLead(lead, { to: 'won' }, 5);
  expect(won.reached).toEqual({ lead: 1, qualified: 5, opportunity: 5, won: 5 });
});

test('moving back erases nothing', () => {
  const lead = aLead({ stage: 'opportunity', reached: { lead: 1, qualified: 2, opportunity: 3 } });
  expect(moveLead(lead, { to: 'lead' }, 9)).toMatchObject({
    stage: 'lead',
    reached: { lead: 1, qualified: 2, opportunity: 3 },
  });
});

test('a lead that is closed has no open next step any more', () => {
  const lead = aLead({ followUpOn: '2026-11-20', followUp: 'Send the quote' });
  expect(moveLead(lead, { to: 'lost', reason: 'no answer' }, 9)).toMatchObject({
    lostReason: 'no answer',
    followUpOn: null,
    followUp: '',
    reached: { lost: 9 },
  });
  expect(moveLead(lead, { to: 'won' }, 9)).toMatchObject({ followUpOn: null, followUp: '' });
});

test('paying everything back loses a won lead by refund, and taking that back wins it again', () => {
  const won = { stage: 'won', lostReason: null } as const;
  const refund = { stage: 'lost', lostReason: 'refund' } as const;
  expect(moveByRefunds(won, [0, 0])).toEqual({ to: 'lost', reason: 'refund' });
  expect(moveByRefunds(won, [0, 20])).toBeNull();
  expect(moveByRefunds(won, [])).toBeNull();
  expect(moveByRefunds(refund, [20])).toEqual({ to: 'won' });
  expect(moveByRefunds({ stage: 'lost', lostReason: 'budget' }, [20])).toBeNull();
});

test('a repeated sale leaves the next step of a customer as it is', () => {
  const customer = aLead({ stage: 'won', followUpOn: '2026-12-01', followUp: 'Ask how it goes' });
  expect(moveLead(customer, { to: 'won' }, 9).followUpOn).toBe('2026-12-01');
});

test('the keys go through the stages in the order of the board and stop at its ends', () => {
  expect(STAGES.map((stage) => neighbourStage(stage, 1))).toEqual([...STAGES.slice(1), null]);
  expect(neighbourStage('lead', -1)).toBeNull();
});
