import { describe, expect, test } from 'vitest';
import {
  EMPTY_LEAD,
  type LeadText,
  readLeadText,
  textOfLead,
} from '../../../src/app/leads/leadDraft.ts';
import { aLead } from '../../support/rows.ts';

const written = (part: Partial<LeadText>) => readLeadText({ ...EMPTY_LEAD, ...part }, 'GBP');

describe('a lead as it is written', () => {
  test('needs a name, and says so beside it', () => {
    expect(written({ name: ' \u200e ' }).details).toBeNull();
    expect(written({}).errors.name).toBe('Write a name or a company.');
  });
  test('with a name of ten thousand characters is refused, and nothing is cut off', () => {
    const read = written({ name: 'x'.repeat(10_000) });
    expect(read).toMatchObject({ details: null, errors: { name: expect.stringContaining('200') } });
  });
  test('keeps names from right to left, with combining marks, and those that look like a formula', () => {
    for (const name of ['שרה לוי', 'محمد صلاح', 'Zoe\u0308 Ng\u0302', '=cmd|calc', '+49 Bau']) {
      expect(written({ name }).details?.name).toBe(name.normalize('NFC'));
    }
    expect(written({ name: 'Ada \u202egnp.exe' }).details?.name).toBe('Ada gnp.exe');
  });
  test('takes no amount below zero, none that is absurd, and none that cannot be read', () => {
    for (const may of [
      '-5',
      '0',
      '1e9',
      'about 12',
      '9'.repeat(20),
      '9,999,999,999',
      '1,234.567',
    ]) {
      expect(written({ name: 'Ada', may }).errors.may, may).toBeTruthy();
    }
    expect(written({ name: 'Ada', may: '1,800.50' }).details?.expectedAmount).toBe(180_050);
    expect(written({ name: 'Ada', may: '' }).details?.expectedAmount).toBeNull();
  });
  test('takes an address and an e-mail only where they can be one', () => {
    expect(written({ name: 'Ada', email: 'ada@' }).errors.email).toBeTruthy();
    expect(written({ name: 'Ada', link: 'javascript:alert(1)' }).errors.link).toBeTruthy();
    expect(written({ name: 'Ada', link: 'example.com/ada' }).details).toBeTruthy();
  });
  test('read again is the same lead', () => {
    const lead = aLead({ name: 'Ada', company: 'Byron', expectedAmount: 123_456, note: 'a\nb' });
    const { name, company, email, link, channel, goalId, note, expectedAmount } = lead;
    expect(readLeadText(textOfLead(lead, 'GBP'), 'GBP').details).toEqual({
      ...{ name, company, email, link, channel, goalId, note, expectedAmount },
    });
  });
});
