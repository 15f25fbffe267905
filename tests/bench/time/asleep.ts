import { arrivedAt, scrollFor, turnTo } from '../../support/acting.ts';
import { secondsOf, settledVisits } from '../../support/attention.ts';
import { type Shift, setClocks } from '../../support/clocks.ts';
import { urlOf } from '../../support/practice/hosts.ts';
import { rowsOf } from '../../support/store.ts';
import { compared, type Figure, type Measurement } from '../measurement.ts';
import { onQuietStage } from '../onStage.ts';

const NIGHT = 14 * 3_600_000;

/** The monotonic clock stands still during a sleep on some systems, and runs on in others. */
const SLEEPS: readonly (readonly [string, Shift])[] = [
  ['asleep', { wall: NIGHT }],
  ['asleep, clocks run on', { wall: NIGHT, monotonic: NIGHT }],
];

/** One visit with a night in the middle. */
const sleepOnce = (name: string, shift: Shift): Promise<readonly Figure[]> =>
  onQuietStage({}, async ({ browser, elsewhere }) => {
    const page = await browser.open(urlOf('linkedin', 'feed'));
    const from = await arrivedAt(page);
    await scrollFor(page, 10);
    const asleep = Date.now();
    await setClocks(browser, page, shift);
    const awake = Date.now();
    await scrollFor(page, 10);
    const left = await turnTo(elsewhere);
    const visits = await settledVisits(browser);
    const [evening, morning] = [(asleep - from) / 1000, (left - awake) / 1000];
    // A visit that the clock broke may begin up to a tick before the morning.
    const isNextDay = ({ start }: { readonly start: number }) => start > awake + NIGHT - 5_000;
    const nextDay = visits.filter(isNextDay);
    const day = visits.filter((visit) => !isNextDay(visit));
    const sessions = await rowsOf(browser, 'sessions');
    return [
      compared(`${name} in the middle of a visit`, evening + morning, secondsOf(visits), 1),
      // The second that the sleep breaks belongs to either day.
      compared(`${name}: before`, evening, secondsOf(day), 2),
      compared(`${name}: on again the next day`, morning, secondsOf(nextDay), 2),
      compared(`${name}: sessions`, 2, sessions.length, 0),
    ];
  });

export const asleep: Measurement = {
  name: 'asleep',
  run: async () => {
    const figures: Figure[] = [];
    for (const [name, shift] of SLEEPS) figures.push(...(await sleepOnce(name, shift)));
    return figures;
  },
};
