import type { Channel } from '../domain/channel.ts';
import type { PopupView } from '../protocol/popup.ts';

/** The session and the goal a lead or a sale came from; neither, if it came another way. */
export function originOf(
  here: PopupView['here'],
  channel: Channel,
): { readonly sessionId: string | null; readonly goalId: string | null } {
  switch (here.kind) {
    case 'elsewhere':
      return { sessionId: null, goalId: null };
    case 'asking':
      return { sessionId: here.channel === channel ? here.sessionId : null, goalId: null };
    case 'running':
      return here.channel === channel
        ? { sessionId: here.sessionId, goalId: here.goal?.id ?? null }
        : { sessionId: null, goalId: null };
  }
}

/** The channel to begin with: the platform she is on, and nothing elsewhere. */
export function usualChannel(here: PopupView['here']): Channel | '' {
  return here.kind === 'elsewhere' ? '' : here.channel;
}
