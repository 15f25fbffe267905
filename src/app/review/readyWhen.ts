import { dayOf, type Instant } from '../../domain/calendar.ts';
import { clock, weekday } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';
import { zone } from '../today.ts';

/** "Monday 30 November at 09:00", where she is. */
export const readyWhen = (at: Instant): string =>
  words.review.waiting.when(weekday(dayOf(at, zone())), clock(at, zone()));
