import fc from 'fast-check';
import { CHANNELS } from '../../../src/domain/channel.ts';
import { PLATFORMS } from '../../../src/domain/platform.ts';
import { Owner } from './owner.ts';

const days = fc.double({ min: 0, max: 500, noNaN: true });
const platform = fc.constantFrom(...PLATFORMS);
const channel = fc.constantFrom(...CHANNELS);
export const money = fc.integer({ min: 1, max: 5_000_000 });
export const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Something an owner did. */
export const deed = fc.oneof(
  fc.record({
    do: fc.constant('spends' as const),
    platform,
    hours: fc.double({ min: 0.01, max: 12, noNaN: true }),
    weeks: fc.integer({ min: 1, max: 30 }),
    purpose: fc.constantFrom('goal', 'unstated', 'personal', 'customer'),
  }),
  fc.record({
    do: fc.constant('states' as const),
    channel,
    weeks: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({ do: fc.constant('hears' as const), channel, days, amount: fc.option(money) }),
  fc.record({ do: fc.constant('wins' as const), channel, days, share, money }),
  fc.record({
    do: fc.constant('sells' as const),
    channel,
    days,
    money,
    count: fc.integer({ min: 1, max: 50 }),
  }),
);

type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

/** The owner who did all of it. */
export function ownerOf(deeds: readonly Deed[]): Owner {
  const owner = new Owner();
  for (const one of deeds) {
    switch (one.do) {
      case 'spends':
        owner.spends(one.hours, one.platform, one.weeks, one.purpose as 'goal');
        break;
      case 'states':
        owner.states(2, one.channel, one.weeks);
        break;
      case 'hears':
        owner.hears(one.channel, [one.days], { expectedAmount: one.amount });
        break;
      case 'wins':
        owner.wins(one.channel, one.days, one.days * one.share, one.money);
        break;
      case 'sells':
        owner.sells(one.channel, one.days, one.count, one.money);
        break;
    }
  }
  return owner;
}
