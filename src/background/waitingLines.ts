import type { Waiting } from '../browser/notifications.ts';
import type { Language } from '../domain/language.ts';
import { waiting as german } from '../ui/words/de/waiting.ts';
import { waiting as english } from '../ui/words/en/waiting.ts';
import { waiting as spanish } from '../ui/words/es/waiting.ts';

const WORDS = { en: english, de: german, es: spanish } as const;

/** Each thing that waits in a line, the most urgent first. */
export function waitingLines(
  { followUps, missed }: Waiting,
  language: Language,
): readonly string[] {
  const said = WORDS[language];
  return [
    ...(followUps > 0 ? [said.due(followUps)] : []),
    ...(missed === null ? [] : [said.review(missed + 1)]),
  ];
}

/** The title of a notification and the line below it: the second thing, or what a press will do. */
export function notificationLines(waiting: Waiting, language: Language): readonly string[] {
  const { dueNext, reviewNext } = WORDS[language];
  const next = waiting.followUps > 0 ? dueNext : reviewNext;
  return [...waitingLines(waiting, language), next].slice(0, 2);
}
