import { describe, expect, test } from 'vitest';
import {
  choicesOf,
  decided,
  draftOf,
  errorsOf,
  totalMinutes,
} from '../../../src/app/review/draft.ts';
import { aWeek } from '../../support/weeks.ts';

const week = aWeek({ linkedin: { seconds: 3 * 3600 + 120 }, instagram: { seconds: 2400 } });

describe('the form of decisions', () => {
  test('begins with the minutes of the week that is over, to the next five', () => {
    const draft = draftOf(week, null);
    expect(draft.linkedin).toEqual({ decision: '', minutes: '3:00', thing: '' });
    expect(draft.x.minutes).toBe('0:00');
  });

  test('goes on where it was left', () => {
    const kept = {
      decisions: { linkedin: 'change' as const },
      budgets: { linkedin: 75 },
      answers: { 'change linkedin': 'Only messages' },
    };
    const draft = draftOf(week, kept);
    expect(draft.linkedin).toEqual({ decision: 'change', minutes: '1:15', thing: 'Only messages' });
    expect(choicesOf(draft)).toMatchObject({
      decisions: kept.decisions,
      answers: kept.answers,
      budgets: { linkedin: 75, instagram: 40 },
    });
  });

  test('cutting proposes no minutes, and keeping the old ones again', () => {
    const { linkedin } = draftOf(week, null);
    const cut = decided(linkedin, 'cut', week, 'linkedin');
    expect(cut.minutes).toBe('0:00');
    expect(decided(cut, 'keep', week, 'linkedin').minutes).toBe('3:00');
  });

  test('minutes that were typed are not replaced', () => {
    const typed = { ...draftOf(week, null).linkedin, minutes: '2:15' };
    expect(decided(typed, 'cut', week, 'linkedin').minutes).toBe('2:15');
  });

  test('a platform that took time needs a decision, one that took none does not', () => {
    const errors = errorsOf(draftOf(week, null), week);
    expect(Object.keys(errors).sort()).toEqual(['instagram', 'linkedin']);
  });

  test('minutes that cannot be read are sent back and not kept', () => {
    const draft = draftOf(week, null);
    const wrong = { ...draft, x: { ...draft.x, minutes: '90' } };
    expect(errorsOf(wrong, week).x?.minutes).toContain('1:20');
    expect(choicesOf(wrong).budgets.x).toBeUndefined();
  });

  test('the total is the sum of the budgets', () => {
    expect(totalMinutes(choicesOf(draftOf(week, null)))).toBe(220);
  });
});
