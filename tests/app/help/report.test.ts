import { describe, expect, test } from 'vitest';
import { type ReportFacts, reportText } from '../../../src/app/help/report.ts';
import { FIRST_SETTINGS, type Settings } from '../../../src/domain/settings.ts';

/** Settings with everything of hers that they can hold. */
const HERS: Settings = {
  ...FIRST_SETTINGS,
  hourlyValue: 987_600,
  typicalSale: 543_200,
  margin: 0.4321,
  hoursAWeek: 8.765,
  stageNames: { lead: 'Whispered', won: 'Northwind' },
  standing: [
    {
      id: 'b0b0b0b0-0000-4000-8000-000000000000',
      platform: 'linkedin',
      surface: null,
      purpose: 'customer',
      goalId: null,
      customer: 'Jane Whitfield',
      until: null,
    },
  ],
  asking: { ...FIRST_SETTINGS.asking, 'site:whitfield.example': 'never' },
  ownSites: [{ host: 'whitfield.example', serves: null, watched: true }],
  profile: 'c0c0c0c0-0000-4000-8000-000000000000',
};

const FACTS: ReportFacts = {
  version: '1.2.3',
  browser: 'Firefox/153',
  language: 'en-GB',
  window: [1280, 800, 2],
  room: { used: 12_000_000, free: 900_000_000 },
  settings: HERS,
  coverage: [
    { id: '1', from: 0, to: 3_600_000, state: 'no access', platform: 'linkedin' },
    { id: '2', from: 0, to: 60_000, state: 'on', platform: null },
    { id: '3', from: 0, to: 0, state: 'off', platform: 'whitfield.example' as never },
  ],
  rows: { leads: 12, visits: 3456 },
  faults: [
    {
      at: 0,
      place: 'app',
      names: ['TypeError'],
      said: 'not a function',
      trace: ['app/main.js:1:2'],
    },
  ],
};

describe('a report', () => {
  const text = reportText(FACTS);

  test('says what helps: version, browser, choices, recording, rows and errors', () => {
    for (const part of [
      'Version: 1.2.3',
      'Firefox/153',
      'idleSeconds: 60',
      '1970-01-01 00:00 UTC – 1970-01-01 01:00 UTC: no access, linkedin',
      'visits: 3456',
      '1970-01-01 00:00 UTC, app, TypeError: not a function (app/main.js:1:2)',
    ])
      expect(text).toContain(part);
  });

  test('holds no word, no amount and no site of hers', () => {
    expect(text).not.toMatch(/Whispered|Northwind|Whitfield|9876|5432|4321|8\.765|b0b0|c0c0/i);
    expect(text).toContain('hourlyValue: given');
    expect(text).toContain('stageNames: 2');
    expect(text).toContain('ownSites: 1');
    expect(text).toContain('"linkedin":"usual"');
    expect(text).toContain('a site of your own');
  });

  test('says what could not be read, and stands all the same', () => {
    const bare = reportText({
      ...FACTS,
      room: null,
      settings: null,
      coverage: null,
      rows: null,
      faults: [],
    });
    expect(bare).toContain('Choices: could not be read');
    expect(bare).toContain('Errors, the latest last: none');
  });
});
