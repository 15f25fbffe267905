import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Lead, LOST_REASONS, STAGES } from '../../src/domain/lead.ts';
import { leadToKeep, mergeLeads } from '../../src/domain/merge.ts';
import { aLead } from '../support/rows.ts';

const word = fc.stringMatching(/^[a-z]{0,6}$/);
const instant = fc.integer({ min: 0, max: 1000 });
const leads = (id: string): fc.Arbitrary<Lead> =>
  fc
    .record({
      createdAt: instant,
      stage: fc.constantFrom(...STAGES),
      channel: fc.constantFrom('linkedin' as const, 'referral' as const),
      name: word,
      company: word,
      email: word,
      link: word,
      note: word,
      followUpOn: fc.constantFrom(null, '2026-11-19', '2026-12-01'),
      expectedAmount: fc.option(instant),
      reached: fc.record({ lead: instant, qualified: instant }, { requiredKeys: ['lead'] }),
    })
    .map((fields) =>
      aLead({ ...fields, id, lostReason: fields.stage === 'lost' ? LOST_REASONS[0] : null }),
    );

test('nothing that either lead says is lost', () => {
  fc.assert(
    fc.property(leads('a'), leads('b'), (kept, other) => {
      const merged = mergeLeads(kept, other);
      const said = [merged.name, merged.company, merged.email, merged.link, merged.note].join('\n');
      for (const lead of [kept, other]) {
        for (const field of ['name', 'company', 'email', 'link', 'note'] as const) {
          expect(said).toContain(lead[field]);
        }
      }
    }),
  );
});

test('the first touch decides the day and the channel, and each stage its first instant', () => {
  fc.assert(
    fc.property(leads('a'), leads('b'), (kept, other) => {
      const merged = mergeLeads(kept, other);
      const first = kept.createdAt <= other.createdAt ? kept : other;
      expect(merged).toMatchObject({ createdAt: first.createdAt, channel: first.channel });
      expect(merged.reached.lead).toBe(Math.min(kept.reached.lead ?? 0, other.reached.lead ?? 0));
      expect(merged.id).toBe(kept.id);
    }),
  );
});

test('a won lead stays won, and an open one is not lost by a lost one', () => {
  const lost = aLead({ stage: 'lost', lostReason: 'budget' });
  const open = aLead({ stage: 'qualified' });
  const won = aLead({ stage: 'won' });
  expect(mergeLeads(lost, open)).toMatchObject({ stage: 'qualified', lostReason: null });
  expect(mergeLeads(open, won).stage).toBe('won');
  expect(mergeLeads(lost, lost)).toMatchObject({ stage: 'lost', lostReason: 'budget' });
});

test('the sooner next step is the one that is kept', () => {
  const soon = aLead({ followUpOn: '2026-11-19', followUp: 'Call' });
  const late = aLead({ followUpOn: '2026-12-01', followUp: 'Visit' });
  expect(mergeLeads(late, soon)).toMatchObject({ followUpOn: '2026-11-19', followUp: 'Call' });
  expect(mergeLeads(aLead(), late)).toMatchObject({ followUpOn: '2026-12-01' });
});

test('the older of two open leads is kept, and a won one before both', () => {
  const old = aLead({ id: 'old', createdAt: 1 });
  const young = aLead({ id: 'young', createdAt: 2 });
  expect(leadToKeep(young, old).id).toBe('old');
  expect(leadToKeep(old, { ...young, stage: 'won' }).id).toBe('young');
});
