import type { Mapping } from '../../../transfer/plan/mapping.ts';
import type { PlanReport } from '../../../transfer/report.ts';
import type { NoList, Survey } from '../../../transfer/survey.ts';

/** A file that is open: what it is, how it is read, and what importing it would do. */
export interface OpenFile {
  readonly name: string;
  readonly survey: Survey;
  readonly mapping: Mapping;
  /** The mapping is the one that was kept with the last file like this. */
  readonly remembered: boolean;
  /** `null` while it is reckoned anew. */
  readonly report: PlanReport | null;
  /** How far that is, 0 to 1. */
  readonly share: number;
  /** The rows were compared again, because the records had changed. */
  readonly again: boolean;
}

/** Where an import stands. */
export type ImportState =
  | { readonly kind: 'no file' }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'no list'; readonly seems: NoList['seems'] }
  | { readonly kind: 'open'; readonly file: OpenFile }
  | { readonly kind: 'writing'; readonly share: number }
  | { readonly kind: 'failed'; readonly at: 'reading' | 'writing' };
