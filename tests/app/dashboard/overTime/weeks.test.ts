import { describe, expect, it } from 'vitest';
import { drawnWeeks } from '../../../../src/app/dashboard/overTime/drawn.ts';
import { cohortFinding, weeksFinding } from '../../../../src/app/dashboard/overTime/findings.ts';
import { readCohort, readWeek } from '../../../../src/app/dashboard/overTime/readings.ts';
import { hoursFigure, hoursSaid, hoursShort } from '../../../../src/app/dashboard/overTime/time.ts';
import { type ShownWeek, sumsOf } from '../../../../src/app/dashboard/overTime/weeks.ts';
import { figure, noFigure } from '../../../../src/domain/analytics/ratio.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const NOTHING_OPEN = { open: { leads: 0, amount: 0, likely: 0 }, stillToCome: 0 };

const aWeek = (week: string, hours: number, fields: Partial<ShownWeek> = {}): ShownWeek => ({
  week,
  soFar: false,
  platforms: hours > 0 ? [{ platform: 'linkedin', seen: hours, stated: 0 }] : [],
  hours,
  leads: 0,
  sales: 0,
  cash: 0,
  paidBack: 0,
  cohort: { ...NOTHING_OPEN, leads: 0, sales: 0, won: 0, maturity: noFigure('no_leads') },
  recorded: true,
  fresh: false,
  changes: [],
  ...fields,
});

describe('a little time', () => {
  it.each([
    [0, ''],
    [0.01, '1 min'],
    [0.4, '24 min'],
    [1, '1.0'],
    [5.54, '5.5'],
  ])('of %d hours is written %s and never 0.0', (hours, written) => {
    expect(hoursFigure(hours)).toBe(written);
  });

  it('is said in minutes too', () => {
    expect(plain(hoursShort(163.07))).toBe('163 h 4 min');
    expect(plain(hoursSaid(0.001))).toBe('1 minute');
    expect(plain(weeksFinding(sumsOf([aWeek('2026-11-16', 0.1)]), 'GBP'))).toBe(
      '6 min so far. From one hour on the weeks are drawn here.',
    );
  });
});

describe('a week in words', () => {
  const week = aWeek('2026-11-09', 5.5, { leads: 2, sales: 1, cash: 160_000 });

  it('has its time by platform, its leads, its sales and what was paid', () => {
    expect(plain(readWeek(week, 'GBP'))).toBe(
      'Week of 9 Nov: 5 hours 30 minutes (LinkedIn 5 hours 30 minutes), 2 leads, 1 sale, £1,600 paid.',
    );
  });

  it('is said to be so far while it runs, and not recorded where nobody watched', () => {
    const running = { ...week, soFar: true, fresh: true };
    expect(readWeek(running, 'GBP')).toMatch(/^Week of 9 Nov, so far: .*2 leads, still fresh/);
    expect(readWeek(aWeek('2026-11-09', 0, { recorded: false }), 'GBP')).toContain('not recorded');
  });

  it('as a cohort has what its leads brought and may still bring', () => {
    const open = { leads: 1, amount: 80_000, likely: 40_000 };
    const came = { open, stillToCome: 40_000, maturity: figure(0.6) };
    const cohort = { leads: 2, sales: 1, won: 90_000, ...came };
    expect(plain(readCohort({ ...week, cohort }, 'GBP'))).toContain(
      '2 leads, £900 won so far, about £400 may still come.',
    );
    expect(plain(cohortFinding(sumsOf([{ ...week, cohort }]), 'GBP'))).toBe(
      'The 2 leads of these weeks have brought £900 so far; about £400 more may still come.',
    );
  });

  it('tells what was changed in it', () => {
    const changed = aWeek('2026-11-09', 1, { changes: ['fewer posts'] });
    expect(readWeek(changed, 'GBP')).toContain('you changed: fewer posts');
    expect(drawnWeeks([changed], 'GBP').marks).toEqual([{ band: '9 Nov', note: 'fewer posts' }]);
  });
});

describe('the drawn weeks', () => {
  const days = ['02', '09', '16', '23', '30'];
  const weeks = days.map((day, at) => aWeek(`2026-11-${day}`, [3, 9, 1, 4, 2][at] ?? 0));

  it('name the longest, the shortest and the running week only', () => {
    const shown = weeks.map((week, at) => ({ ...week, soFar: at === 4 }));
    const said = drawnWeeks(shown, 'GBP').weeks.map((week) => week.said);
    expect(said).toEqual(['', '9.0', '1.0', '', '2.0 so far']);
  });

  it('have parts as long as the week', () => {
    const part = { platform: 'x', seen: 2, stated: 0.5 } as const;
    const [week] = drawnWeeks([aWeek('2026-11-02', 2.5, { platforms: [part] })], 'GBP').weeks;
    expect(week?.parts).toEqual([
      { platform: 'x', hours: 2, stated: false },
      { platform: 'x', hours: 0.5, stated: true },
    ]);
  });

  it('say nothing of money that was paid back in all', () => {
    const [week] = drawnWeeks([aWeek('2026-11-02', 1, { cash: -500 })], 'GBP').weeks;
    expect(week?.income).toBe('');
  });
});

describe('the finding', () => {
  const sums = { hours: 10, leads: 0, sales: 0, cash: 0, won: 0, stillToCome: 0, stated: 0 };

  it('says of sales without a lead that they had none, and promises nothing of nothing', () => {
    const sold = { ...sums, sales: 160, cash: 800_000, won: 800_000 };
    expect(weeksFinding(sold, 'GBP')).toContain('brought 160 sales, £8,000 in all.');
    expect(cohortFinding(sold, 'GBP')).toBe('Sales without a lead brought £8,000 in these weeks.');
    expect(cohortFinding({ ...sums, leads: 1, stillToCome: 40 }, 'GBP')).toBe(
      'The one lead of these weeks has brought £0 so far; little more is to be expected.',
    );
  });
});
