import { expect, test } from 'vitest';
import { isStageTaken } from '../../../src/app/goals/stageTaken.ts';
import { usualStageName } from '../../../src/ui/stageName.ts';

const usual = { stageNames: {}, business: null };

test('two stages do not carry the same name, whether it is the usual one or her own', () => {
  const lost = usualStageName('lost', null);
  expect(isStageTaken('won', lost, usual)).toBe(true);
  expect(isStageTaken('won', ` ${lost.toUpperCase()} `, usual)).toBe(true);
  const named = { ...usual, stageNames: { lead: 'Café' } };
  expect(isStageTaken('qualified', 'cafe', named)).toBe(true);
  expect(isStageTaken('qualified', 'Tea', named)).toBe(false);
});

test('a stage may keep its name, and get its usual one again unless another has it now', () => {
  expect(isStageTaken('lead', usualStageName('lead', null), usual)).toBe(false);
  expect(isStageTaken('lead', '', usual)).toBe(false);
  const won = usualStageName('won', null);
  expect(isStageTaken('won', '', { ...usual, stageNames: { won: 'Yes', lost: won } })).toBe(true);
});
