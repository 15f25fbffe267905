import type { Instant } from '../domain/calendar.ts';
import type { Imported, Terms } from './importDesk.ts';
import type { Mapping } from './plan/mapping.ts';
import type { PlanReport, ReportWords } from './report.ts';
import type { NoList, Survey } from './survey.ts';

/** What the page asks of the worker in which files are read. */
export type Request =
  | { readonly kind: 'survey'; readonly file: File; readonly currency: string }
  | {
      readonly kind: 'plan';
      readonly mapping: Mapping;
      readonly terms: Terms;
      readonly now: Instant;
    }
  | { readonly kind: 'refused'; readonly words: ReportWords }
  | { readonly kind: 'carry out' };

/** What each request is answered with. */
export interface Answers {
  readonly survey: Survey | NoList;
  readonly plan: PlanReport;
  readonly refused: string;
  readonly 'carry out': Imported;
}

/** From the worker, any number of `progress` and then one of the others. Both ends are ours. */
export type Reply =
  | { readonly number: number; readonly kind: 'progress'; readonly share: number }
  | { readonly number: number; readonly kind: 'answer'; readonly answer: Answers[keyof Answers] }
  | { readonly number: number; readonly kind: 'failed'; readonly message: string };

export interface Numbered {
  readonly number: number;
  readonly request: Request;
}
