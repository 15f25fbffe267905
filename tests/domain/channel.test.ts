import { expect, test } from 'vitest';
import { CHANNELS, isPlatform } from '../../src/domain/channel.ts';
import { PLATFORMS } from '../../src/domain/platform.ts';

test('every platform is a channel, and no other channel is a platform', () => {
  expect(CHANNELS.filter(isPlatform)).toEqual(PLATFORMS);
});
