import { type Fault, type FaultPlace, faultOf, sameFault } from '../protocol/fault.ts';
import { api } from './popupApi.ts';

/** A key for each, so that a page and the worker never write over each other. */
const KEY = 'fault ';
/** The oldest are forgotten first. */
const MOST = 50;
/** What comes again within a minute, as in every frame, is the same fault. */
const AGAIN = 60_000;

const seen: Fault[] = [];

/**
 * Keeps an error of our own code, for a report that the user may make. They lie in `storage.local`:
 * it works when IndexedDB fails, it outlives the browser, and a popup reaches it without the store.
 */
export async function keepFault(place: FaultPlace, error: unknown): Promise<void> {
  const fault = faultOf(error, place, api.runtime.getURL(''), Date.now());
  if (seen.some((one) => sameFault(one, fault) && fault.at - one.at < AGAIN)) return;
  seen.push(fault);
  seen.splice(0, seen.length - MOST);
  await write(fault);
}

/** What cannot be kept is lost: to say so would only be the next error. */
async function write(fault: Fault): Promise<void> {
  try {
    await api.storage.local.set({ [`${KEY}${fault.at} ${crypto.randomUUID()}`]: fault });
    const keys = await keysOfFaults();
    if (keys.length > MOST) await api.storage.local.remove(keys.slice(0, -MOST));
  } catch {
    // The console has it.
  }
}

/** The oldest first. */
async function keysOfFaults(): Promise<string[]> {
  const kept = await api.storage.local.get(null);
  const at = (key: string) => Number(key.split(' ')[1]);
  return Object.keys(kept)
    .filter((key) => key.startsWith(KEY))
    .sort((one, other) => at(one) - at(other));
}

/** What is kept, as it stands there and the last at the end. */
export async function keptFaults(): Promise<readonly unknown[]> {
  const keys = await keysOfFaults();
  const kept = await api.storage.local.get(null);
  return keys.map((key) => kept[key]);
}

export async function forgetFaults(): Promise<void> {
  await api.storage.local.remove(await keysOfFaults());
}
