import type { Visit } from '../../domain/visit.ts';
import { clock, shortDuration } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';

const said = words.sessions.ended;

/** Why a visit ended, in words: "idle since 10:42, trimmed 1 min 20 sec". */
export function endingText({ endedBy, end, trimmed }: Visit, zone: string): string {
  if (endedBy === null) return said.running;
  if (endedBy !== 'idle') return said[endedBy];
  const cut = trimmed === null || trimmed.seconds === 0 ? null : shortDuration(trimmed.seconds);
  return said.idle(clock(end, zone), cut);
}
