import browser from 'webextension-polyfill';

/** The version of Worthwhile that is installed. */
export const productVersion = (): string => browser.runtime.getManifest().version;
