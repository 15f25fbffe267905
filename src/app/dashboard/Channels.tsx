import { dayOf } from '../../domain/calendar.ts';
import { day } from '../../ui/format.ts';
import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/words.ts';
import { ChannelsTable } from './channels/ChannelsTable.tsx';
import { asideOf, findingOf } from './channelsFinding.ts';
import { MoreChannels } from './MoreChannels.tsx';
import type { View } from './view.ts';

const said = words.dashboard.channels;

/** Every channel with what it took, what it brought and whether it pays. */
export function Channels({ view }: { readonly view: View }) {
  const { comparison, judgement, zone, settings } = view;
  const brings = settings.margin === null ? said.brings : said.earns;
  const notes = [
    asideOf(comparison),
    said.line(day(dayOf(judgement.since, zone)), brings),
    said.credit,
    ...(settings.margin === null ? [said.isRevenue] : []),
  ];
  return (
    <Section title={said.title} note={said.note}>
      <Statement>{findingOf(comparison)}</Statement>
      <ChannelsTable view={view} />
      <p class="faint">{notes.filter(Boolean).join(' ')}</p>
      <MoreChannels view={view} />
    </Section>
  );
}
