import { api } from './api.ts';

/** The version of Worthwhile that is installed. */
export const productVersion = (): string => api.runtime.getManifest().version;
