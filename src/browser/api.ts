import type { default as Polyfilled } from 'webextension-polyfill';

declare const browser: typeof Polyfilled | undefined;
declare const chrome: typeof Polyfilled;

/**
 * The browser's interface as it is, for what pages ask of it: both browsers answer with promises
 * by themselves. The polyfill, which pages would wait for, is needed by the worker's messages only.
 */
export const api = typeof browser === 'undefined' ? chrome : browser;
