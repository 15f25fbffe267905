import type { Channel } from '../domain/channel.ts';
import { PLATFORMS } from '../domain/platform.ts';

const FILLED: ReadonlySet<string> = new Set(PLATFORMS);

/** The square before a channel's name: filled for a platform, open for every other channel. */
export function Swatch({ channel }: { readonly channel: Channel }) {
  return <span class={FILLED.has(channel) ? `swatch ${channel}` : 'swatch'} aria-hidden="true" />;
}
