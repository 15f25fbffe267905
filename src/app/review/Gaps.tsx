import { spanOf } from '../../domain/analytics/days.ts';
import type { Gap } from '../../domain/coverageGaps.ts';
import type { WeekSeen } from '../../domain/review.ts';
import { weeksIn } from '../../domain/reviewWeeks.ts';
import { timeOf } from '../../domain/sums.ts';
import { channelName } from '../../ui/channelName.ts';
import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { moment } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';

const said = words.review.gaps;

/** What the recorder could not see, or that it saw all of a week in which nothing happened. */
export function Gaps({ week }: { readonly week: WeekSeen }) {
  const sentences = sentencesOf(week);
  if (sentences.length > 0) {
    return (
      <Section title={said.title}>
        <Statement>{said.statement(weeksIn(week.days))}</Statement>
        <ul class="prose">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
    );
  }
  return timeOf(week.facts).seconds === 0 ? <p class="prose">{said.realNothing}</p> : null;
}

function sentencesOf({ recorded, since, gaps, days, zone }: WeekSeen): string[] {
  const began = since !== null && since > spanOf(days, zone).start;
  return [
    ...(recorded || gaps.length > 0 ? [] : [said.notOn(weeksIn(days))]),
    ...(began && recorded ? [said.began(moment(since, zone))] : []),
    ...gaps.map((gap) => gapSentence(gap, zone)),
  ];
}

function gapSentence({ state, platform, from, to }: Gap, zone: string): string {
  const where = platform === null ? said.anywhere : channelName(platform);
  return said[state](where, moment(from, zone), moment(to, zone));
}
