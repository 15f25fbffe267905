/** Why a figure has no value. */
export type NoAnswer =
  | 'no_leads'
  | 'no_sales'
  | 'no_hours'
  | 'no_cost'
  | 'no_time'
  | 'no_hourly_value'
  | 'no_typical_sale'
  | 'no_whole_week'
  | 'deadline_passed'
  | 'under_an_hour';

/** A number, or the reason why there is none; never NaN, never Infinity. */
export type Figure =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: NoAnswer };

export function figure(value: number): Figure {
  return { value, reason: null };
}

export function noFigure(reason: NoAnswer): Figure {
  return { value: null, reason };
}

/** `amount / per`; without a positive `per` there is no answer but the reason. */
export function ratio(amount: number, per: number, reason: NoAnswer): Figure {
  return per > 0 ? figure(amount / per) : noFigure(reason);
}

/** What follows from a figure; where it has no answer, its reason is passed on. */
export function andThen(known: Figure, next: (value: number) => Figure): Figure {
  return known.reason === null ? next(known.value) : known;
}
