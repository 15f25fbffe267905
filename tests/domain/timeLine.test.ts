import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHANNELS } from '../../src/domain/channel.ts';
import { readTimeLine } from '../../src/domain/timeLine.ts';
import { shared } from '../../src/ui/words/en/shared.ts';
import { timeLine } from '../../src/ui/words/en/timeLine.ts';

const read = (text: string) => readTimeLine(text, timeLine);

describe('time as one typed line', () => {
  test.each([
    ['30 min networking', 30, 'networking', ''],
    ['30 min Networking', 30, 'networking', ''],
    ['30 min, networking', 30, 'networking', ''],
    ['30 min on LinkedIn', 30, 'linkedin', ''],
    ['networking 30 min', 30, 'networking', ''],
    ['Networking: 1 h 30 min', 90, 'networking', ''],
    ['1 h call', 60, 'phone', 'call'],
    ['1 h 30 min phone', 90, 'phone', ''],
    ['1:30 call with Ada', 90, 'phone', 'call with Ada'],
    ['20 min x', 20, 'x', ''],
    ['20 min xylophone', 20, null, 'xylophone'],
    ['2h lunch with Ada', 120, null, 'lunch with Ada'],
    ['45m work on the website', 45, 'website', 'work on the website'],
    ['30 min', 30, null, ''],
    ['1:30', 90, null, ''],
    ['45', 45, null, ''],
    ['5', 5, null, ''],
    ['600', 600, null, ''],
    ['24 h', 1440, null, ''],
  ])('%s is %s minutes, %s, with the note %s', (text, minutes, channel, note) => {
    expect(read(text)).toEqual({ minutes, channel, note });
  });

  test.each(['', ' ', '4', '601', '0', '-30 min', '25 h', '0 min', 'networking', '30 min to 1 h'])(
    '%s is no time',
    (text) => expect(read(text)).toBeNull(),
  );

  test.each(['2 x 30 min', '30 min 15', '30 min networking 1 h', '30.5', '1e2', 'NaN min'])(
    '%s is not guessed',
    (text) => expect(read(text)).toBeNull(),
  );

  test('every channel is found by the name that the page shows', () => {
    for (const channel of CHANNELS)
      expect(read(`30 min ${shared.channel[channel]}`), channel).toEqual({
        minutes: 30,
        channel,
        note: '',
      });
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('30', '1', 'h', 'min', '1:30', '99999', '25h', 'x', 'call', 'on', ','))
      .map((parts) => parts.join(' ')),
  );
  test('is never more than a day, never nothing and never a part of a minute', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { minutes } = read(text) ?? { minutes: 1 };
        expect(Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440).toBe(true);
      }),
    );
  });

  test('a time that is written with what it was for is that time, and loses no word', () => {
    const word = fc.stringMatching(/^[b-df-ln-z]{2,8}$/);
    const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1440 }), words, (minutes, what) => {
        const line = read(`${minutes} min ${what}`);
        expect(line?.minutes).toBe(minutes);
        expect(line?.note === what || (line?.channel !== null && line?.note === '')).toBe(true);
      }),
    );
  });
});
