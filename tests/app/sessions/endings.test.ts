import { expect, test } from 'vitest';
import { endingText } from '../../../src/app/sessions/endings.ts';
import { aVisit } from '../../support/rows.ts';

const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/London').epochMilliseconds;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('an idle end says since when and how much was trimmed', () => {
  const visit = aVisit({
    end: at('2026-11-18T10:42'),
    endedBy: 'idle',
    trimmed: { seconds: 80, why: 'idle' },
  });
  expect(plain(endingText(visit, 'Europe/London'))).toMatch(
    /^idle since 10:42.*, trimmed 1 min 20 s$/,
  );
});

test('a recovered end says that it was not seen, and blames nobody', () => {
  const text = endingText(aVisit({ endedBy: 'recovered' }), 'UTC');
  expect(text).toBe('its end was not seen; recovered');
});

test('a visit that goes on has no end', () => {
  expect(endingText(aVisit({ endedBy: null }), 'UTC')).toBe('still going on');
});
