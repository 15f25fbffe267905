import { describe, expect, it } from 'vitest';
import { explainColumn } from '../../../src/app/dashboard/channels/explain.ts';
import { explainHour } from '../../../src/app/dashboard/channels/explainHour.ts';
import { FIRST_ORDER, inOrder, linesOf } from '../../../src/app/dashboard/channels/lines.ts';
import { rowsBehind } from '../../../src/app/dashboard/channels/links.ts';
import { scaleOf } from '../../../src/app/dashboard/channels/scale.ts';
import { agency, consultant, maker, shop, viewOfTrade } from './trades.ts';

const channelsOf = (lines: ReturnType<typeof linesOf>) => lines.map(({ row }) => row.channel);

describe('channels side by side', () => {
  const view = viewOfTrade(maker());
  const lines = linesOf(view);

  it('stand in their own order first', () => {
    expect(channelsOf(inOrder(lines, FIRST_ORDER))).toEqual(channelsOf(lines));
  });

  it('are sorted by a figure, and what has none stands last both ways', () => {
    const down = channelsOf(inOrder(lines, { by: 'perHour', up: false }));
    const up = channelsOf(inOrder(lines, { by: 'perHour', up: true }));
    expect(down.slice(0, 2).toReversed()).toEqual(up.slice(0, 2));
    expect(down.at(-1)).toBe(up.at(-1));
    expect(channelsOf(inOrder(lines, { by: 'hours', up: false }))[0]).toBe('instagram');
    expect(channelsOf(inOrder(lines, { by: 'verdict', up: false }))[0]).toBe('x');
  });

  it('open the rows behind each figure', () => {
    expect(rowsBehind('hours', 'x', view)).toContain('#/sessions?platform=x&from=');
    expect(rowsBehind('leads', 'x', view)).toContain('#/leads?as=table&channel=x&from=');
    expect(rowsBehind('opportunities', 'all', view)).toContain('reached=opportunity');
    expect(rowsBehind('sales', 'referral', view)).toContain('as=sales&channel=referral');
    expect(rowsBehind('hours', 'referral', view)).toBe('#/leads?as=spent');
  });

  it('lie on one line with the rate and every range', () => {
    const scale = scaleOf(lines, 6_000, 100);
    if (scale === null) throw new Error('no scale');
    expect(scale.at(6_000)).toBeGreaterThan(0);
    expect(scale.at(6_000)).toBeLessThan(1);
    expect(scale.at(12_000)).toBeGreaterThan(scale.at(6_000));
    for (const tick of scale.ticks) expect(tick % 100).toBe(0);
    expect(scaleOf([], 6_000, 100)).toBeNull();
  });
});

describe('a figure explains itself', () => {
  it('with what counts and what does not', () => {
    const view = viewOfTrade(agency());
    const facebook = linesOf(view).find(({ row }) => row.channel === 'facebook');
    if (facebook === undefined) throw new Error('no row');
    const hours = explainColumn('hours', facebook, 'facebook', view);
    expect(hours).toBe(
      '20.0 hours, noticed or logged. Not counted: 160.0 hours of work for customers.',
    );
    expect(explainColumn('cost', facebook, 'facebook', view)).toBe(
      '20\u00a0h × £60 an hour = £1,200.',
    );
    expect(explainColumn('costPerLead', facebook, 'facebook', view)).toBe(
      '£1,200 ÷ 7 leads = £171.',
    );
  });

  it('with stated hours apart, and with what is left of a sale', () => {
    const view = viewOfTrade(shop());
    const instagram = linesOf(view).find(({ row }) => row.channel === 'instagram');
    if (instagram === undefined) throw new Error('no row');
    expect(explainColumn('hours', instagram, 'instagram', view)).toContain(
      'hours stated, not watched',
    );
    expect(explainHour(instagram.judged, view)).toContain('× 60% that is left');
  });

  it('calls revenue revenue until a margin is set, and says what may still come', () => {
    const view = viewOfTrade(consultant());
    const linkedin = linesOf(view).find(({ row }) => row.channel === 'linkedin');
    if (linkedin === undefined) throw new Error('no row');
    const revenue = explainColumn('revenue', linkedin, 'linkedin', view);
    expect(revenue).toContain('9 open leads: £');
    expect(revenue).toContain('Revenue, not profit');
  });
});
