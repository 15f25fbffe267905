import { isSampleAddress } from '../protocol/sampleAddress.ts';

/** Whether this page shows sample data: then nothing here may reach the worker or ask the browser for anything. */
export const isSamplePage = (): boolean => isSampleAddress(globalThis.location?.search ?? '');
