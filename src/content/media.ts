import { type Gesture, started } from './gesture.ts';

export const MEDIA_EVENTS: readonly string[] = [
  'play',
  'playing',
  'pause',
  'ended',
  'volumechange',
];

/** The media of the page that play, and those of them that somebody started. */
export interface Media {
  readonly playing: Set<HTMLMediaElement>;
  readonly chosen: WeakSet<HTMLMediaElement>;
}

/** What plays already: a script that comes late has not seen it start. */
export function openMedia(): Media {
  const all = document.querySelectorAll<HTMLMediaElement>('video, audio');
  return { playing: new Set([...all].filter((media) => !media.paused)), chosen: new WeakSet() };
}

/** Follows one event of a media element. */
export function follow({ playing, chosen }: Media, event: Event, gesture: Gesture): void {
  const media = event.target;
  if (!(media instanceof HTMLMediaElement)) return;
  if (media.paused || media.ended) chosen.delete(media);
  else {
    playing.add(media);
    if (event.type === 'play' && started(gesture, media, event.timeStamp)) chosen.add(media);
  }
}

/** Whether media plays that is unmuted, full screen or was started by a gesture. */
export function isWatching({ playing, chosen }: Media): boolean {
  for (const media of playing) {
    if (media.paused || media.ended || !media.isConnected) playing.delete(media);
    else if (media.readyState > 2 && (isHeard(media) || isFull(media) || chosen.has(media)))
      return true;
  }
  return false;
}

const isHeard = ({ muted, volume }: HTMLMediaElement): boolean => !muted && volume > 0;

const isFull = (media: Element): boolean => document.fullscreenElement?.contains(media) ?? false;
