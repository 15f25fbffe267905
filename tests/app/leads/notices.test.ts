import { expect, test } from 'vitest';
import { loggedNotice } from '../../../src/app/leads/loggedNotice.ts';
import { withMoves } from '../../../src/app/leads/movedText.ts';
import { words } from '../../../src/ui/words/allWords.ts';
import { aLead } from '../../support/rows.ts';

const ada = aLead({ id: 'ada', name: 'Ada Marlow', email: 'ada@example.com' });

test('a new lead with the address of another is said to look like it, with the way there', () => {
  const zoe = { id: 'new', name: 'Zoé4', email: 'ADA@example.com', link: '' };
  const { said, way } = loggedNotice(zoe, [ada, aLead({ ...zoe })]);
  expect(said).toBe('Zoé4 is saved as a lead. It looks like Ada Marlow, who is here already.');
  expect(way?.href).toContain('lead=new');
});

test('a new lead like nobody is saved, and that is all', () => {
  const bea = { id: 'new', name: 'Bea Holt', email: '', link: '' };
  expect(loggedNotice(bea, [ada])).toEqual({ said: 'Bea Holt is saved as a lead.' });
});

test('a change that moves a lead says so, by the name the stage has', () => {
  const settings = { stageNames: { lost: 'Gone' }, business: null };
  const moved = { table: 'leads', id: 'ada', before: { ...ada, stage: 'won' } } as const;
  expect(withMoves('Back.', [{ ...moved, after: { ...ada, stage: 'lost' } }], settings)).toBe(
    'Back. Ada Marlow is moved to Gone.',
  );
  expect(withMoves('Back.', [{ ...moved, after: moved.before }], settings)).toBe('Back.');
});

test('one lead is closed, several are, and those without a next step are counted', () => {
  const { answer } = words.leadsPage;
  expect(answer.closedOnly(1)).toBe('No lead is open. 1 lead is closed.');
  expect(answer.closedOnly(2)).toBe('No lead is open. 2 leads are closed.');
  expect(answer.waiting(0) + answer.noStep(6)).toBe('Nobody is due today. 6 have no next step.');
  expect(answer.noStep(0)).toBe('');
});
