import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LineReader, readAllLines } from '../../../src/app/sessions/lines.ts';
import { HOUR } from '../../../src/domain/duration.ts';
import { Database } from '../../../src/storage/database.ts';
import { aSession } from '../../support/rows.ts';

let db: Database;
let reader: LineReader | null = null;
beforeEach(async () => {
  db = new Database('lines test');
  await db.delete();
  await db.open();
});
afterEach(() => {
  reader?.stop();
  db.close();
});

/** Sessions six hours apart: more than a year of them, in many pieces. */
const MANY = 2500;
const APART = 6 * HOUR;
const NOW = MANY * APART;

async function readMany(): Promise<LineReader> {
  const starts = Array.from({ length: MANY }, (_, at) => at * APART);
  await db.sessions.bulkAdd(starts.map((start, at) => aSession({ id: `${at}`, start })));
  reader = readAllLines(db, NOW);
  reader.readOn();
  const { lines } = reader;
  await vi.waitFor(() => expect(lines.value.state).toBe('whole'));
  return reader;
}

const idsOf = ({ lines }: LineReader) => lines.value.all.map((line) => line.id);

test('all sessions are read in pieces, newest first, none lost and none twice', async () => {
  const ids = idsOf(await readMany());
  expect(ids).toEqual(Array.from({ length: MANY }, (_, at) => `${MANY - 1 - at}`));
});

test('the newest are there before the rest is read', async () => {
  const starts = Array.from({ length: MANY }, (_, at) => at * APART);
  await db.sessions.bulkAdd(starts.map((start, at) => aSession({ id: `${at}`, start })));
  reader = readAllLines(db, NOW);
  reader.readOn();
  const { lines } = reader;
  const seen: number[] = [];
  const stop = lines.subscribe(({ all }) => seen.push(all.length));
  await vi.waitFor(() => expect(lines.value.state).toBe('whole'));
  stop();
  expect(seen[1]).toBe(28);
  expect(seen.at(-1)).toBe(MANY);
  expect(seen.length).toBeLessThan(12);
});

test('a store without a session is whole at once', async () => {
  reader = readAllLines(db, NOW);
  reader.readOn();
  const { lines } = reader;
  await vi.waitFor(() => expect(lines.value).toEqual({ all: [], state: 'whole' }));
});

test('a session edited while the rest is read stands as edited', async () => {
  const starts = Array.from({ length: MANY }, (_, at) => at * APART);
  await db.sessions.bulkAdd(starts.map((start, at) => aSession({ id: `${at}`, start })));
  reader = readAllLines(db, NOW);
  reader.readOn();
  const { lines, refresh } = reader;
  await vi.waitFor(() => expect(lines.value.all.length).toBeGreaterThan(0));
  await db.sessions.update('3', { note: 'Mended' });
  await refresh(['3']);
  await vi.waitFor(() => expect(lines.value.state).toBe('whole'));
  expect(lines.value.all).toHaveLength(MANY);
  expect(lines.value.all.find((line) => line.id === '3')?.note).toBe('Mended');
});

test('sessions that began at the same instant are all read', async () => {
  await db.sessions.bulkAdd(Array.from({ length: 90 }, (_, at) => aSession({ id: `${at}` })));
  reader = readAllLines(db, NOW);
  reader.readOn();
  const { lines } = reader;
  await vi.waitFor(() => expect(lines.value.state).toBe('whole'));
  expect(lines.value.all).toHaveLength(90);
});

test('an old session is read again when it was edited, and leaves when it was deleted', async () => {
  const many = await readMany();
  await db.sessions.update('3', { note: 'Mended' });
  await db.sessions.delete('4');
  await many.refresh(['3', '4']);
  expect(many.lines.value.all.find((line) => line.id === '3')?.note).toBe('Mended');
  expect(idsOf(many)).not.toContain('4');
});

test('what the recorder writes shows by itself', async () => {
  const many = await readMany();
  await db.sessions.add(aSession({ id: 'new', start: NOW }));
  await vi.waitFor(() => expect(idsOf(many)[0]).toBe('new'));
  await db.sessions.delete('new');
  await vi.waitFor(() => expect(idsOf(many)[0]).toBe(`${MANY - 1}`));
});

test('what another page deletes or brings back far down shows by itself', async () => {
  const many = await readMany();
  await db.sessions.delete('4');
  await vi.waitFor(() => expect(idsOf(many)).not.toContain('4'));
  await db.sessions.add(aSession({ id: '4', start: 4 * APART }));
  await vi.waitFor(() => expect(idsOf(many).at(-5)).toBe('4'));
});

test('a session asked for twice, or brought back across the watched week, stands once', async () => {
  const many = await readMany();
  await db.sessions.update('3', { note: 'Mended' });
  await many.refresh(['3', '3']);
  expect(many.lines.value.all.filter(({ id }) => id === '3')).toHaveLength(1);
  await db.sessions.update('4', { start: NOW - 1 });
  await vi.waitFor(() => expect(idsOf(many)[0]).toBe('4'));
  expect(many.lines.value.all.filter(({ id }) => id === '4')).toHaveLength(1);
  expect(many.lines.value.all).toHaveLength(MANY);
});
