import { chanceItBeats, rankingOf } from '../../../domain/analytics/hourValue.ts';
import type { JudgedChannel } from '../../../domain/analytics/judgement.ts';
import { words } from '../../../ui/words/words.ts';
import { onChannel } from '../on.ts';
import { missingOf } from '../verdicts.ts';
import type { View } from '../view.ts';

const said = words.dashboard.verdict;

/** Each channel against the next one: whether an hour there surely brings more. */
export function Ranking({ view }: { readonly view: View }) {
  const sentences = rankingSentences(view.judgement.channels);
  if (sentences.length === 0) return <p class="prose">{said.onlyOne}</p>;
  return (
    <ul class="ruled">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** From the channel whose hour brings most to the one whose brings least, each with the one after it. */
export function rankingSentences(channels: readonly JudgedChannel[]): string[] {
  const judged = channels
    .filter((channel) => missingOf(channel) === null)
    .toSorted((one, other) => meanOf(other) - meanOf(one));
  return judged.slice(1).flatMap((other, place) => {
    const one = judged[place];
    if (one === undefined || one.value === null || other.value === null) return [];
    const ranking = rankingOf(chanceItBeats(one.value, other.value));
    return said.beats[ranking](onChannel(one.channel), onChannel(other.channel));
  });
}

const meanOf = ({ value }: JudgedChannel): number => value?.mean ?? 0;
