import { expect, test } from 'vitest';
import { stageMoves } from '../../src/domain/stageMoves.ts';
import { aLead } from '../support/rows.ts';

const week = { start: 100, end: 200 };

test('a lead counts once, in the furthest stage it reached in the week', () => {
  const leads = [
    aLead({ reached: { qualified: 110, opportunity: 120, won: 130 } }),
    aLead({ reached: { qualified: 50, opportunity: 150 } }),
    aLead({ reached: { qualified: 199 } }),
    aLead({ reached: { qualified: 110, lost: 160 } }),
  ];
  expect(stageMoves(leads, week)).toEqual({ qualified: 1, opportunity: 1, won: 1, lost: 1 });
});

test('what moved before or after the week is not of the week', () => {
  const leads = [aLead({ reached: { qualified: 99 } }), aLead({ reached: { won: 200 } })];
  expect(stageMoves(leads, week)).toEqual({ qualified: 0, opportunity: 0, won: 0, lost: 0 });
});
