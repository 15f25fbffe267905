import type { Platform } from '../domain/platform.ts';

/** No session goes on in this tab: today, by platform. */
export interface ElsewhereView {
  readonly kind: 'elsewhere';
  readonly platforms: readonly {
    readonly platform: Platform;
    readonly seconds: number;
    /** Of these, for a goal. */
    readonly goalSeconds: number;
  }[];
  readonly leads: number;
  readonly sales: number;
}
