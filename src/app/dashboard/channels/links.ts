import type { Channel } from '../../../domain/channel.ts';
import { isPlatform } from '../../../domain/channel.ts';
import { addressOf } from '../../route.ts';
import type { View } from '../view.ts';
import type { Column } from './lines.ts';

type Query = { readonly [name: string]: string };

/**
 * Where the rows behind a figure stand: sessions, leads or sales, of the channel and the days.
 * @param channel `social` for all platforms, `null` for all channels
 */
export function rowsBehind(
  column: Column,
  channel: Channel | 'social' | null,
  view: View,
): string | null {
  const days = { from: view.days.from, to: view.days.to };
  const goal: Query = view.narrowing.goalId === null ? {} : { goal: view.narrowing.goalId };
  const of: Query = { ...(channel === null ? {} : { channel }), ...days, ...goal };
  switch (column) {
    case 'hours':
      if (channel !== null && channel !== 'social' && !isPlatform(channel))
        return addressOf('leads', { as: 'spent' });
      return addressOf('sessions', {
        ...(channel === null || channel === 'social' ? {} : { platform: channel }),
        ...days,
        ...goal,
      });
    case 'leads':
      return addressOf('leads', { as: 'table', ...of });
    case 'opportunities':
      return addressOf('leads', { as: 'table', ...of, reached: 'opportunity' });
    case 'sales':
    case 'revenue':
      return addressOf('leads', { as: 'sales', ...of });
    case 'cost':
      return addressOf('leads', { as: 'spent' });
    case 'costPerLead':
      return null;
  }
}
