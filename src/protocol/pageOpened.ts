import * as v from 'valibot';

const PageOpened = v.strictObject({ kind: v.literal('page opened') });

/** Whether a message tells that a page of ours opened, or came in front again. */
export function isPageOpened(message: unknown): boolean {
  return v.safeParse(PageOpened, message).success;
}
