import type { Day } from '../../../domain/calendar.ts';
import { readChannel } from '../../../domain/channel.ts';
import { readPastDay } from '../../../domain/entryDay.ts';
import { readName } from '../../../domain/entryText.ts';
import type { MarkDraft } from '../../../storage/markChanges.ts';
import { words } from '../../../ui/words/words.ts';

const { wrong } = words.dashboard.marks;

/** A mark as it is being written. */
export interface MarkText {
  readonly on: string;
  /** `''` for every channel. */
  readonly channel: string;
  readonly note: string;
}

export const firstMark = (today: Day): MarkText => ({ on: today, channel: '', note: '' });

/** A mark that can be kept, or how to mend what was written. */
export function readMark(
  text: MarkText,
  today: Day,
): {
  readonly draft: MarkDraft | null;
  readonly errors: { readonly [field in keyof MarkText]?: string };
} {
  const on = readPastDay(text.on, today);
  const note = readName(text.note);
  const channel = readChannel(text.channel);
  const errors = {
    ...(on.kind === 'refused' ? { on: wrong.day } : {}),
    ...(note.kind === 'refused' ? { note: note.reason === 'empty' ? wrong.note : wrong.long } : {}),
  };
  if (on.kind === 'refused' || note.kind === 'refused') return { draft: null, errors };
  return { draft: { on: on.value, channel, note: note.value }, errors };
}
