import { isPlatform } from '../../../domain/channel.ts';
import { addressOf } from '../../route.ts';
import type { Scope } from '../expected.ts';
import type { View } from '../view.ts';
import type { Column } from './lines.ts';

type Query = { readonly [name: string]: string };

/** Where the rows behind a figure stand: sessions, leads or sales, of the channels and the days. */
export function rowsBehind(
  column: Column,
  channel: Scope,
  view: Pick<View, 'days' | 'narrowing'>,
): string | null {
  const days = { from: view.days.from, to: view.days.to };
  const goal: Query = view.narrowing.goalId === null ? {} : { goal: view.narrowing.goalId };
  const of: Query = { ...(channel === 'all' ? {} : { channel }), ...days, ...goal };
  switch (column) {
    case 'hours':
      if (channel !== 'all' && channel !== 'social' && !isPlatform(channel))
        return addressOf('leads', { as: 'spent' });
      return addressOf('sessions', {
        ...(channel === 'all' || channel === 'social' ? {} : { platform: channel }),
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
