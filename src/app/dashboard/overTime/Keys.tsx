import { channelName } from '../../../ui/channelName.ts';
import { Swatch } from '../../../ui/Swatch.tsx';
import { words } from '../../../ui/words/lowerWords.ts';
import { hoursFigure } from './time.ts';
import type { ShownWeek } from './weeks.ts';

/** The platforms in the order of the bars, each with its hours in all the weeks. */
export function Keys({ weeks }: { readonly weeks: readonly ShownWeek[] }) {
  const platforms = weeks[0]?.platforms.map(({ platform }) => platform) ?? [];
  const used = platforms
    .map((platform) => ({
      platform,
      hours: weeks
        .flatMap((week) => week.platforms.filter((own) => own.platform === platform))
        .reduce((total, { seen, stated }) => total + seen + stated, 0),
    }))
    .filter(({ hours }) => hours > 0);
  return (
    <ul class="keys" aria-label={words.dashboardOverTime.hours}>
      {used.map(({ platform, hours }) => (
        <li key={platform}>
          <Swatch channel={platform} />
          {channelName(platform)} <span class="time">{hoursFigure(hours)}</span>
        </li>
      ))}
    </ul>
  );
}
