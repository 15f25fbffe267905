import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { isPageOpened } from '../../src/protocol/pageOpened.ts';
import { readPopupRequest } from '../../src/protocol/popup.ts';
import { readFault } from '../../src/protocol/readFault.ts';
import { readCheckpoint, readReport } from '../../src/protocol/readReport.ts';
import { isSettingsChanged } from '../../src/protocol/settingsChanged.ts';
import { addLead } from '../../src/storage/leads.ts';
import { readTables } from '../../src/storage/replace.ts';
import { restore } from '../../src/storage/restore.ts';
import { changeSettings, readSettings } from '../../src/storage/settings.ts';
import { SnapshotDatabase } from '../../src/storage/snapshots.ts';
import { type Backup, readBackup, SCHEMA, writeBackup } from '../../src/transfer/backup/backup.ts';
import { importDesk } from '../../src/transfer/desk/importDesk.ts';
import { mappingOf } from '../../src/transfer/findings.ts';
import { freshStore } from '../support/fresh.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
/** Keys that reach into what all objects share, where a reader copies carelessly. */
const POISON =
  '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}';
/** Names that every object has from its birth, as a careless table of words would find them. */
const BORN = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];

afterEach(() => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

async function aBackup(): Promise<Backup> {
  const db = await freshStore();
  await addLead(db, { name: 'Ada', channel: 'linkedin' }, 1000);
  await changeSettings(db, { hourlyValue: 6000 }, 2000);
  return { schema: SCHEMA, madeAt: 5000, profile: 'me', tables: await readTables(db) };
}

/** A backup whose text was changed by somebody who can also reckon its checksum. */
async function forged(change: (text: string) => string) {
  const text = change(await (await writeBackup(await aBackup())).text());
  const body = new TextEncoder().encode(text.replace(/,"checksum":"[0-9a-f]{64}"\}\s*$/, ''));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  const sum = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const file = new Blob([body, `,"checksum":"${sum}"}\n`]);
  return readBackup(new Uint8Array(await file.arrayBuffer()));
}

/** Settings in which one field has another shape; the later of two keys holds. */
const withSettings = (field: string, value: unknown) =>
  forged((text) =>
    text.replace('"updatedAt":2000', `"updatedAt":2000,"${field}":${JSON.stringify(value)}`),
  );

describe('a hostile backup', () => {
  it('with keys of prototypes in its head and its rows pollutes nothing, read in or not', async () => {
    const head = await forged((text) =>
      text.replace('{"format":"worthwhile backup"', `{"format":"worthwhile backup",${POISON}`),
    );
    const rows = await forged((text) => text.replace('"name":"Ada"', `"name":"Ada",${POISON}`));
    for (const read of [head, rows]) {
      const db = await freshStore();
      if (read.kind === 'read') await restore(db, read.backup.tables, 'replace');
      const lead = await db.leads.toCollection().first();
      expect(Object.getPrototypeOf(lead ?? {})).toBe(Object.prototype);
    }
  });

  it('with keys of prototypes in its settings changes none of them', async () => {
    const read = await forged((text) =>
      text.replace('"updatedAt":2000', `"updatedAt":2000,${POISON}`),
    );
    const db = await freshStore();
    if (read.kind === 'read') await restore(db, read.backup.tables, 'replace');
    const settings = await readSettings(db);
    expect(settings).not.toHaveProperty('polluted');
    expect(settings.idleSeconds).toBe(60);
  });

  it('with a table that is none is refused', async () => {
    for (const table of ['"__proto__"', '"keys"'])
      expect(await forged((text) => text.replace('"tables":{', `"tables":{${table}:[],`))).toEqual({
        kind: 'refused',
        why: 'damaged',
      });
  });

  it.each([
    ['standing', 5],
    ['standing', [{ id: 'x', platform: 'x', purpose: 7, until: null }]],
    ['asking', 'never'],
    ['nudges', { on: 'yes' }],
    ['nudges', { on: true, never: 'start' }],
    ['workingHours', { days: 'all', from: '08:00', to: '18:00' }],
    ['workingHours', { days: [1], from: 'soon', to: '18:00' }],
    ['stageNames', { lead: { toString: 1 } }],
    ['idleSeconds', 'long'],
    ['hourlyValue', { amount: 1 }],
    ['ownSites', [{ host: 5, serves: null, watched: true }]],
    ['off', 'x'],
  ])(
    'whose setting %s is %j is refused, since the recorder would trip over it',
    async (field, value) => {
      expect(await withSettings(field, value)).toEqual({ kind: 'refused', why: 'damaged' });
    },
  );
});

describe('a hostile list', () => {
  it('whose columns and words are names that objects are born with is read as any other', async () => {
    const db = await freshStore();
    const desk = importDesk(db, new SnapshotDatabase(`copies ${crypto.randomUUID()}`));
    const head = ['Name', 'Source', 'Stage', 'Lost Reason', 'Currency', ...BORN];
    const lines = BORN.map((word) => [word, word, word, word, word, ...BORN].join(','));
    const survey = await desk.survey(
      new File([[head.join(','), ...lines].join('\n')], 'a.csv'),
      'GBP',
    );
    if (survey.kind === 'no list') throw new Error('It is a list.');
    const mapping = { ...mappingOf(survey, 'GBP'), channel: 'event' } as const;
    const terms = { currency: 'GBP', zone: 'UTC', today: '2026-11-22', closesNote: '{day}' };
    const report = await desk.plan(mapping, terms, NOW);
    expect(report.rows).toBe(BORN.length);
    await desk.carryOut();
    for (const { channel, stage } of await db.leads.toArray()) {
      expect(typeof channel).toBe('string');
      expect(['lead', 'qualified', 'opportunity', 'won', 'lost']).toContain(stage);
    }
  });
});

describe('a hostile message', () => {
  const readers = {
    readReport,
    readCheckpoint,
    readPopupRequest,
    readFault,
    isSettingsChanged,
    isPageOpened,
  };

  it.each(Object.entries(readers))('with keys of prototypes is refused by %s', (_, read) => {
    for (const kind of [
      'report',
      'answer',
      'settings changed',
      'page opened',
      'undo',
      '__proto__',
      'constructor',
    ])
      expect(read(JSON.parse(`{"kind":"${kind}",${POISON}}`)) || null).toBeNull();
  });
});
