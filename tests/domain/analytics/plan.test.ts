import { describe, expect, it } from 'vitest';
import { answeredLeads, speedToLead } from '../../../src/domain/analytics/metrics.ts';
import { planOf, typicalSaleOf } from '../../../src/domain/analytics/plan.ts';
import { FIRST_SETTINGS } from '../../../src/domain/settings.ts';
import { PLAN } from './owner.ts';

describe('the plan', () => {
  it('has no typical sale, margin or hourly value of its own', () => {
    expect(planOf(FIRST_SETTINGS)).toEqual({
      hourlyValue: null,
      typicalSale: null,
      margin: null,
      conversion: 0.06,
      daysToClose: 30,
      conversionIsStated: false,
    });
  });

  it('takes what is usual in the business until the user says otherwise', () => {
    const shop = { ...FIRST_SETTINGS, business: 'shop' } as const;
    expect(planOf(shop)).toMatchObject({ conversion: 0.25, conversionIsStated: false });
    const stated = planOf({ ...shop, usualConversion: 0.1 });
    expect(stated).toMatchObject({ conversion: 0.1, daysToClose: 2, conversionIsStated: true });
  });
});

describe('the typical sale', () => {
  const sales = [900, 1_000, 30_000].map((net) => ({ net, count: 1 }));

  it('is the stated one, else the median of three own sales, else unknown', () => {
    expect(typicalSaleOf(PLAN, sales)).toBe(150_000);
    expect(typicalSaleOf({ ...PLAN, typicalSale: null }, sales)).toBe(1_000);
    expect(typicalSaleOf({ ...PLAN, typicalSale: null }, sales.slice(1))).toBeNull();
  });
});

describe('speed to lead', () => {
  const hour = 3_600_000;
  const leads = [
    { id: 'quick', createdAt: 0 },
    { id: 'slow', createdAt: 0 },
    { id: 'waiting', createdAt: 0 },
  ];
  const touches = [
    { leadId: 'quick', at: 5 * hour },
    { leadId: 'quick', at: 2 * hour },
    { leadId: 'slow', at: 30 * hour },
  ];

  it('is the median wait for the first touch; who still waits enters with the wait so far', () => {
    expect(speedToLead(answeredLeads(leads, touches), 48 * hour).value).toBe(30);
    expect(speedToLead(answeredLeads(leads, touches), 10 * hour).value).toBe(10);
  });

  it('is unknown without a lead', () => {
    expect(speedToLead([], 0).reason).toBe('no_leads');
  });
});
