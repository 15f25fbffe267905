import type { Business } from '../../domain/business.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Goal, Obstacle } from '../../domain/goal.ts';
import { FIRST_SETTINGS, type Settings } from '../../domain/settings.ts';
import type { WelcomeAnswers } from '../../storage/welcome.ts';
import { type Read, readHours, readMoney, writeHours, writeMoney } from '../../ui/amount.ts';
import { guessCurrency } from '../../ui/currency.ts';
import { words } from '../../ui/words/allWords.ts';
import { readShare, writeShare } from '../goals/figuresText.ts';
import { STEPS, type Step } from './begun.ts';

/** The welcome page as it is typed. */
export interface Draft {
  readonly revenue: string;
  readonly by: string;
  readonly currency: string;
  readonly hourlyValue: string;
  readonly typicalSale: string;
  readonly hoursAWeek: string;
  readonly business: Business | '';
  /** What is left of each 100. */
  readonly margin: string;
  readonly obstacle: Obstacle | '';
}

/** What a step of the page works with. */
export interface StepProps {
  readonly draft: Draft;
  readonly errors: Errors;
  readonly change: (part: Partial<Draft>) => void;
}

export const NOTHING_TYPED: Draft = {
  revenue: '',
  by: '',
  currency: '',
  hourlyValue: '',
  typicalSale: '',
  hoursAWeek: '',
  business: '',
  margin: '',
  obstacle: '',
};

/** The step on which each answer is asked for. */
export const STEP_OF: { readonly [field in keyof Draft]: Step } = {
  revenue: 1,
  by: 1,
  obstacle: 1,
  currency: 1,
  business: 2,
  typicalSale: 2,
  margin: 2,
  hoursAWeek: 3,
  hourlyValue: 3,
};

/** The first step with an answer that cannot be read, up to one; `null` where all can be. */
export function stepToMend(errors: Errors, upTo: Step): Step | null {
  const wrong = (Object.keys(errors) as (keyof Draft)[]).map((field) => STEP_OF[field]);
  return STEPS.find((step) => step <= upTo && wrong.includes(step)) ?? null;
}

/** How each answer should be written, for those that cannot be read. */
export type Errors = { readonly [field in keyof Draft]?: string };

export interface ReadDraft {
  /** What could be read; the rest is `null`. */
  readonly answers: WelcomeAnswers;
  readonly errors: Errors;
}

/**
 * The chosen currency; until she has been asked for it, the one usual where she is.
 * @param language the browser's language tag
 */
export function currencyOf({ welcomedAt, currency }: Settings, language: string): string {
  const isChosen = welcomedAt !== null || currency !== FIRST_SETTINGS.currency;
  return isChosen ? currency : guessCurrency(language);
}

/** What was kept before, as it would be typed. */
export function draftOf(settings: Settings, target: Goal | null): Draft {
  const { currency } = settings;
  return {
    revenue: writeMoney(target?.target ?? null, currency),
    by: target?.dueOn ?? '',
    currency,
    hourlyValue: writeMoney(settings.hourlyValue, currency),
    typicalSale: writeMoney(settings.typicalSale, currency),
    hoursAWeek: writeHours(settings.hoursAWeek),
    business: settings.business ?? '',
    margin: writeShare(settings.margin),
    obstacle: target?.obstacle ?? '',
  };
}

/**
 * Reads what stands in the form; empty answers are `null` and no error.
 * @param needed whether the target must be there: where one is kept, which an empty field would not
 * take away
 */
export function readDraft(draft: Draft, today: Day, needed: boolean): ReadDraft {
  const { currency } = draft;
  const revenue = readMoney(draft.revenue, currency);
  const hourlyValue = readMoney(draft.hourlyValue, currency);
  const typicalSale = readMoney(draft.typicalSale, currency);
  const hoursAWeek = readHours(draft.hoursAWeek);
  const margin = readShare(draft.margin);
  const by = readBy(draft.by, today);
  const amount = orNull(revenue);
  return {
    answers: {
      target:
        amount !== null && by.kind === 'value'
          ? { amount, by: by.value, obstacle: draft.obstacle || null }
          : null,
      settings: {
        currency,
        hourlyValue: orNull(hourlyValue),
        typicalSale: orNull(typicalSale),
        hoursAWeek: orNull(hoursAWeek),
        business: draft.business || null,
        margin: orNull(margin),
      },
    },
    errors: {
      ...targetErrors(revenue, by, needed),
      ...errorOf('hourlyValue', hourlyValue),
      ...errorOf('typicalSale', typicalSale),
      ...errorOf('hoursAWeek', hoursAWeek),
      ...errorOf('margin', margin),
    },
  };
}

function readBy(text: string, today: Day): Read<Day> {
  if (text === '') return { kind: 'none' };
  return text > today
    ? { kind: 'value', value: text }
    : { kind: 'wrong', how: words.welcome.wrong.past };
}

/** A figure without a date, or a date without a figure, is half a goal. */
function targetErrors(revenue: Read<number>, by: Read<Day>, needed: boolean): Errors {
  const said = words.welcome.wrong;
  const isAsked = needed || revenue.kind !== 'none' || by.kind !== 'none';
  const must = <T>(part: Read<T>, how: string): Read<T> =>
    part.kind === 'none' && isAsked ? { kind: 'wrong', how } : part;
  return {
    ...errorOf('revenue', must(revenue, said.revenue)),
    ...errorOf('by', must(by, said.by)),
  };
}

const orNull = <T>(read: Read<T>): T | null => (read.kind === 'value' ? read.value : null);

const errorOf = (field: keyof Draft, read: Read<unknown>): Errors =>
  read.kind === 'wrong' ? { [field]: read.how } : {};
