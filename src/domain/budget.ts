import { type ByPlatform, PLATFORMS, type Platform, platformsIn } from './platform.ts';
import { sumOf } from './sums.ts';

/** A number for each platform; whoever uses it says its unit. */
export type PerPlatform = ByPlatform<number>;

/** The minutes of a week: what each platform gets, and what is left for anything but social media. */
export interface Shares {
  readonly platforms: PerPlatform;
  readonly rest: number;
}

/** Minutes go by fives wherever they are shared out. */
const STEP = 5;

export const socialMinutes = ({ platforms }: Pick<Shares, 'platforms'>): number =>
  sumOf(Object.values<number>(platforms), (minutes) => minutes);

/** The whole budget; every change but `withTotal` leaves it as it is. */
export const totalMinutes = (shares: Shares): number => socialMinutes(shares) + shares.rest;

/**
 * Gives a platform so many minutes, at least 0 and at most all there are. What it takes comes from
 * the rest first, then from the other platforms in proportion; what it gives goes to the rest.
 */
export function withShare(shares: Shares, platform: Platform, minutes: number): Shares {
  const total = totalMinutes(shares);
  const own = Math.min(total, Math.max(0, Math.round(minutes)));
  const others = fitted({ ...shares.platforms, [platform]: 0 }, total - own);
  const platforms = { ...others, [platform]: own };
  return { platforms, rest: total - socialMinutes({ platforms }) };
}

/** Another budget for the week: the rest takes the difference, and once it is used up the platforms. */
export function withTotal(shares: Shares, minutes: number): Shares {
  const total = Math.max(0, Math.round(minutes));
  const platforms = fitted(shares.platforms, total);
  return { platforms, rest: total - socialMinutes({ platforms }) };
}

/** The same minutes where they fit into `most`; else as many in proportion, together exactly `most`. */
function fitted(platforms: PerPlatform, most: number): PerPlatform {
  const all = socialMinutes({ platforms });
  if (all <= most) return platforms;
  let had = 0;
  let given = 0;
  return byPlatform((platform) => {
    had += platforms[platform] ?? 0;
    const upTo = had === all ? most : Math.min(most, STEP * Math.round((had * most) / all / STEP));
    const own = upTo - given;
    given = upTo;
    return own;
  }, platformsIn(platforms));
}

/** A value for each of some platforms, in their order; the four must be among them. */
export function byPlatform<T>(
  of: (platform: Platform) => T,
  platforms: readonly Platform[] = PLATFORMS,
): ByPlatform<T> {
  const entries = platforms.map((platform) => [platform, of(platform)]);
  return Object.fromEntries(entries) as ByPlatform<T>;
}

/** Minutes over a budget, 0 within it; a hair over is within. */
export function minutesOver(budget: number, seconds: number): number {
  return Math.max(0, Math.round(seconds / 60) - budget);
}
