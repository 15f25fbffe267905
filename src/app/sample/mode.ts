import { isSampleAddress } from '../../protocol/sampleAddress.ts';

/** Whether this page shows the sample instead of the user's records; holds until it is closed. */
export const inSample: boolean = isSampleAddress(globalThis.location?.search ?? '');

/** Where the sample begins. */
export const SAMPLE_ADDRESS = '?sample#/';
