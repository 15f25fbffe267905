import { holdOver, tabHere } from '../browser/popup.ts';
import { type Known, readView } from './known.ts';
import { whyOf } from './why.ts';

// A file of its own that runs before the popup's words and screens are loaded: waking the worker
// takes longer than they do.

export const query = new URLSearchParams(location.search);
export const why = whyOf(query);

/** What is to be shown first. */
export const first: Promise<Known> = ask();

async function ask(): Promise<Known> {
  const tab = await tabHere();
  if (tab !== null && tab.url !== null) holdOver(tab);
  return readView(tab, why);
}
