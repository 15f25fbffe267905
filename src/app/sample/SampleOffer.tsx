import { words } from '../../ui/words/words.ts';
import { inSample, SAMPLE_ADDRESS } from './mode.ts';

/** The way into the sample, for whoever has nothing of her own to look at yet. */
export function SampleOffer() {
  if (inSample) return null;
  return (
    <p class="prose">
      <a href={SAMPLE_ADDRESS}>{words.sample.offer}</a>
      {words.sample.offered}
    </p>
  );
}
