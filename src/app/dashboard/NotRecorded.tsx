import type { Gap } from '../../domain/coverageGaps.ts';
import { channelName } from '../../ui/channelName.ts';
import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { moment } from '../../ui/timeText.ts';
import { words } from '../../ui/words/words.ts';
import { zone } from '../today.ts';
import type { View } from './view.ts';

const said = words.dashboard.recording;

/** When nothing could be recorded, so that it is not taken for nothing. */
export function NotRecorded({ view }: { readonly view: View }) {
  if (view.gaps.length === 0) return null;
  return (
    <Section title={said.title}>
      <Statement>{said.statement}</Statement>
      <ul class="ruled">
        {view.gaps.map((gap) => (
          <li key={`${gap.from} ${gap.platform} ${gap.state}`}>{sentenceOf(gap)}</li>
        ))}
      </ul>
    </Section>
  );
}

function sentenceOf({ from, to, state, platform }: Gap): string {
  const where = platform === null ? said.everywhere : channelName(platform);
  return said[state](where, moment(from, zone()), moment(to, zone()));
}
